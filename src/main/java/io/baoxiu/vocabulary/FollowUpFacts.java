package io.baoxiu.vocabulary;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The question what follows from how a customer rated a visit (CSP 3.7.5). */
public record FollowUpFacts(
        Rating rating,
        @Nullable BigDecimal dissatisfiedShare,
        @Nullable LocalDate rulesAsOf) implements Asked {

    private static final ValueType.Decimal SHARE = new ValueType.Decimal(BigDecimal.ZERO, BigDecimal.ONE);

    public static final List<Field> FIELDS = List.of(
            Field.required("rating", ValueType.codes(Rating.class)),
            Field.optional("dissatisfiedShare", SHARE),
            Asked.RULES_AS_OF);

    public FollowUpFacts {
        Invalid.require(
                dissatisfiedShare == null
                        || dissatisfiedShare.compareTo(SHARE.minimum()) >= 0
                                && dissatisfiedShare.compareTo(SHARE.maximum()) <= 0,
                "dissatisfiedShare",
                "must lie between 0 and 1");
    }

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
