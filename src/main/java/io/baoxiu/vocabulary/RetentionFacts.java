package io.baoxiu.vocabulary;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The question whether a contractor's quality retention may be paid out (CSP 3.6.2, R2017). Amounts are yuan. */
public record RetentionFacts(
        LocalDate completionAcceptedOn,
        int defectLiabilityMonths,
        BigDecimal retentionBalance,
        int openClassARepairs,
        BigDecimal unsettledClassACost,
        @Nullable LocalDate asOf,
        @Nullable LocalDate rulesAsOf)
        implements Asked {

    private static final ValueType.Whole MONTHS = ValueType.whole(1, 24);
    private static final ValueType.Whole REPAIRS = ValueType.whole(0, 100_000);

    public static final List<Field> FIELDS = List.of(
            Field.required("completionAcceptedOn", ValueType.DAY),
            Field.optional("defectLiabilityMonths", MONTHS, 24L),
            Field.required("retentionBalance", ValueType.MONEY),
            Field.optional("openClassARepairs", REPAIRS, 0L),
            Field.optional("unsettledClassACost", ValueType.MONEY, BigDecimal.ZERO.setScale(2)),
            Asked.AS_OF,
            Asked.RULES_AS_OF);

    public RetentionFacts {
        Invalid.between(defectLiabilityMonths, MONTHS.minimum(), MONTHS.maximum(), "defectLiabilityMonths");
        Invalid.between(openClassARepairs, REPAIRS.minimum(), REPAIRS.maximum(), "openClassARepairs");
        Money.check(retentionBalance, "retentionBalance");
        Money.check(unsettledClassACost, "unsettledClassACost");
    }

    @Override
    public RetentionFacts takenAt(ReportedAt now) {
        return new RetentionFacts(
                completionAcceptedOn,
                defectLiabilityMonths,
                retentionBalance,
                openClassARepairs,
                unsettledClassACost,
                Asked.or(asOf, now),
                Asked.or(rulesAsOf, now));
    }
}
