package io.baoxiu.rules;

import java.math.BigDecimal;
import java.util.List;

/**
 * How a difference of area is settled, in yuan (O88 Art. 20).
 *
 * @param ratio of the difference to the area in the contract, as a percentage
 * @param mayTerminate whether the buyer may give the home back
 * @param buyerPays what a buyer who keeps the home pays
 * @param companyPays what the company pays back to a buyer who keeps the home
 * @param companyBears what nobody pays
 */
public record AreaAnswer(
        BigDecimal ratio,
        boolean mayTerminate,
        BigDecimal buyerPays,
        BigDecimal companyPays,
        BigDecimal companyBears,
        List<Reason> because)
        implements Answer {}
