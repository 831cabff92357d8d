package io.baoxiu.vocabulary;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The question whether a contractor's quality retention may be paid out (CSP 3.6.2, R2017). Amounts are yuan. */
public record RetentionFacts(
        @Nullable LocalDate completionAcceptedOn,
        @Nullable LocalDate completionReportedOn,
        boolean acceptanceDelayed,
        int defectLiabilityMonths,
        BigDecimal retentionBalance,
        int openClassARepairs,
        BigDecimal unsettledClassACost,
        @Nullable LocalDate appliedOn,
        @Nullable LocalDate asOf,
        @Nullable LocalDate rulesAsOf)
        implements Asked {

    private static final ValueType.Whole MONTHS = ValueType.whole(1, 120);
    private static final ValueType.Whole REPAIRS = ValueType.whole(0, 100_000);

    public static final List<Field> FIELDS = List.of(
            Field.optional("completionAcceptedOn", ValueType.DAY),
            Field.optional("completionReportedOn", ValueType.DAY),
            Field.optional("acceptanceDelayed", ValueType.FLAG, false),
            Field.optional("defectLiabilityMonths", MONTHS, 24L),
            Field.required("retentionBalance", ValueType.MONEY),
            Field.optional("openClassARepairs", REPAIRS, 0L),
            Field.optional("unsettledClassACost", ValueType.MONEY, BigDecimal.ZERO.setScale(2)),
            Field.optional("appliedOn", ValueType.DAY),
            Asked.AS_OF,
            Asked.RULES_AS_OF);

    public RetentionFacts {
        Invalid.require(
                (acceptanceDelayed ? completionReportedOn : completionAcceptedOn) != null,
                acceptanceDelayed ? "completionReportedOn" : "completionAcceptedOn",
                "is required");
        Invalid.between(defectLiabilityMonths, MONTHS.minimum(), MONTHS.maximum(), "defectLiabilityMonths");
        Invalid.between(openClassARepairs, REPAIRS.minimum(), REPAIRS.maximum(), "openClassARepairs");
        Money.check(retentionBalance, "retentionBalance");
        Money.check(unsettledClassACost, "unsettledClassACost");
    }

    @Override
    public RetentionFacts takenAt(ReportedAt now) {
        return new RetentionFacts(
                completionAcceptedOn,
                completionReportedOn,
                acceptanceDelayed,
                defectLiabilityMonths,
                retentionBalance,
                openClassARepairs,
                unsettledClassACost,
                appliedOn,
                Asked.or(asOf, now),
                Asked.or(rulesAsOf, now));
    }
}
