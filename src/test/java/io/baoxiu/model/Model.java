package io.baoxiu.model;

import io.baoxiu.rules.Answer;
import io.baoxiu.rules.ApprovalAnswer;
import io.baoxiu.rules.FollowUpAnswer;
import io.baoxiu.rules.RetentionAnswer;
import io.baoxiu.vocabulary.ApprovalFacts;
import io.baoxiu.vocabulary.Asked;
import io.baoxiu.vocabulary.Facts;
import io.baoxiu.vocabulary.FollowUpFacts;
import io.baoxiu.vocabulary.FollowUpFacts.Rating;
import io.baoxiu.vocabulary.ProjectFacts;
import io.baoxiu.vocabulary.Question;
import io.baoxiu.vocabulary.RetentionFacts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Answers every question as the contract does, but for the reasons, which only the tables know. */
public final class Model {

    private static final BigDecimal GATHERED = new BigDecimal("0.2");

    private Model() {}

    /** @param asked with nothing left to the clock */
    public static Answer answer(Question question, Asked asked) {
        return switch (question) {
            case DECISION -> ComplaintModel.decision((Facts) asked, new Grounds(null));
            case WARRANTY -> ComplaintModel.warranty((Facts) asked, new Grounds(null));
            case APPROVAL -> approval((ApprovalFacts) asked);
            case OBLIGATIONS -> ProjectModel.of((ProjectFacts) asked);
            case FOLLOW_UP -> followUp((FollowUpFacts) asked);
            case RETENTION -> retention((RetentionFacts) asked);
        };
    }

    /** The parts that the contract's warranty table lists. */
    public static List<String> parts() {
        return PartTerms.parts();
    }

    private static ApprovalAnswer approval(ApprovalFacts asked) {
        BigDecimal amount = MoneyModel.yuan(asked.amount());
        Authority authority = Authority.over(amount);
        return new ApprovalAnswer(
                amount,
                authority.tier,
                authority.reviewer,
                authority.approver,
                Authority.costReviewer(amount),
                asked.approver() == null ? null : Authority.mayApprove(asked.approver(), amount),
                List.of());
    }

    private static FollowUpAnswer followUp(FollowUpFacts asked) {
        List<String> actions = new ArrayList<>(3);
        if (asked.rating() != Rating.SATISFIED) {
            actions.add("HANDLE_FEEDBACK");
        }
        if (asked.rating() == Rating.VERY_DISSATISFIED) {
            actions.add("MANAGER_REVISIT");
        }
        if (asked.dissatisfiedShare() != null && asked.dissatisfiedShare().compareTo(GATHERED) >= 0) {
            actions.add("TOPIC_STUDY");
        }
        return new FollowUpAnswer(actions, List.of());
    }

    private static RetentionAnswer retention(RetentionFacts asked) {
        LocalDate until = asked.completionAcceptedOn().plusMonths(asked.defectLiabilityMonths());
        boolean over = Objects.requireNonNull(asked.asOf()).isAfter(until);
        if (!over || asked.openClassARepairs() > 0) {
            return new RetentionAnswer(until, "WITHHOLD", MoneyModel.yuan(BigDecimal.ZERO), List.of());
        }
        BigDecimal left = asked.retentionBalance().subtract(asked.unsettledClassACost());
        return new RetentionAnswer(until, "RELEASE", MoneyModel.yuan(left.max(BigDecimal.ZERO)), List.of());
    }
}
