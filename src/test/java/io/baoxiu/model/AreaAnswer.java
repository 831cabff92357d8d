package io.baoxiu.model;

import io.baoxiu.rules.Reason;
import java.math.BigDecimal;
import java.util.List;

/** How a difference of area is settled: the ratio in per cent, amounts in yuan (O88 Art. 20). */
public record AreaAnswer(
        BigDecimal ratio,
        boolean mayTerminate,
        BigDecimal buyerPays,
        BigDecimal companyPays,
        BigDecimal companyBears,
        List<Reason> because)
        implements Answer {}
