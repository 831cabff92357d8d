package io.baoxiu.model;

import io.baoxiu.vocabulary.time.ReportedAt;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The question how a difference of area is settled (O88 Art. 20). Areas are square metres, the price yuan for one. */
public record AreaFacts(
        BigDecimal contractArea,
        BigDecimal surveyedArea,
        BigDecimal unitPrice,
        @Nullable LocalDate rulesAsOf) implements Asked {

    @Override
    public AreaFacts takenAt(ReportedAt now) {
        return new AreaFacts(contractArea, surveyedArea, unitPrice, Asked.or(rulesAsOf, now));
    }
}
