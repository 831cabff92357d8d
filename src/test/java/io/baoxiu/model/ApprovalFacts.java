package io.baoxiu.model;

import io.baoxiu.vocabulary.time.ReportedAt;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The question who may approve an amount in yuan, and whether a certain office may (CSP 3.6.1). */
public record ApprovalFacts(
        BigDecimal amount,
        @Nullable String approver,
        @Nullable LocalDate rulesAsOf) implements Asked {

    @Override
    public ApprovalFacts takenAt(ReportedAt now) {
        return new ApprovalFacts(amount, approver, Asked.or(rulesAsOf, now));
    }
}
