package io.baoxiu.model;

import io.baoxiu.vocabulary.time.ReportedAt;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The question what follows from how a customer rated a visit (CSP 3.7.5). */
public record FollowUpFacts(
        Rating rating,
        @Nullable BigDecimal dissatisfiedShare,
        @Nullable LocalDate rulesAsOf) implements Asked {

    @Override
    public FollowUpFacts takenAt(ReportedAt now) {
        return new FollowUpFacts(rating, dissatisfiedShare, Asked.or(rulesAsOf, now));
    }

    public enum Rating {
        SATISFIED,
        DISSATISFIED,
        VERY_DISSATISFIED
    }
}
