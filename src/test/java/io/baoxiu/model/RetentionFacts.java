package io.baoxiu.model;

import io.baoxiu.vocabulary.time.ReportedAt;
import java.math.BigDecimal;
import java.time.LocalDate;
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
