package io.baoxiu.vocabulary;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The question how a difference of area is settled (O88 Art. 20). Areas are square metres, the price yuan for one. */
public record AreaFacts(
        BigDecimal contractArea,
        BigDecimal surveyedArea,
        BigDecimal unitPrice,
        @Nullable LocalDate rulesAsOf) implements Asked {

    private static final ValueType.Decimal ABOVE_NOTHING =
            new ValueType.Decimal(new BigDecimal("0.01"), new BigDecimal("1000000"), 2);

    public static final List<Field> FIELDS = List.of(
            Field.required("contractArea", ABOVE_NOTHING),
            Field.required("surveyedArea", ABOVE_NOTHING),
            Field.required("unitPrice", ABOVE_NOTHING),
            Asked.RULES_AS_OF);

    @Override
    public AreaFacts takenAt(ReportedAt now) {
        return new AreaFacts(contractArea, surveyedArea, unitPrice, Asked.or(rulesAsOf, now));
    }
}
