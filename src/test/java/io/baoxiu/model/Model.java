package io.baoxiu.model;

import io.baoxiu.model.FollowUpFacts.Rating;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

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
            case AREA -> area((AreaFacts) asked);
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
        LocalDate start = asked.acceptanceDelayed()
                ? Objects.requireNonNull(asked.completionReportedOn()).plusDays(90)
                : Objects.requireNonNull(asked.completionAcceptedOn());
        LocalDate until = start.plusMonths(asked.defectLiabilityMonths());
        boolean over = Objects.requireNonNull(asked.asOf()).isAfter(until);
        List<Decision.Deadline> deadlines = applied(asked.appliedOn());
        if (!over || asked.openClassARepairs() > 0) {
            return new RetentionAnswer(until, "WITHHOLD", MoneyModel.yuan(BigDecimal.ZERO), deadlines, List.of());
        }
        BigDecimal left = asked.retentionBalance().subtract(asked.unsettledClassACost());
        return new RetentionAnswer(until, "RELEASE", MoneyModel.yuan(left.max(BigDecimal.ZERO)), deadlines, List.of());
    }

    private static List<Decision.Deadline> applied(@Nullable LocalDate appliedOn) {
        if (appliedOn == null) {
            return List.of();
        }
        var verified = OfficialCalendar.workingDayFrom(appliedOn.plusDays(14));
        var paid = OfficialCalendar.workingDayFrom(verified.day().plusDays(14));
        return List.of(
                new Decision.Deadline("VERIFY", verified.day(), verified.provisional()),
                new Decision.Deadline("PAY", paid.day(), verified.provisional() || paid.provisional()));
    }

    /** In hundredths of a square metre and of a yuan, whole numbers alone. */
    private static AreaAnswer area(AreaFacts asked) {
        BigInteger contract = asked.contractArea().movePointRight(2).toBigIntegerExact();
        BigInteger more =
                asked.surveyedArea().movePointRight(2).toBigIntegerExact().subtract(contract);
        BigInteger price = asked.unitPrice().movePointRight(2).toBigIntegerExact();
        BigInteger size = more.abs().multiply(BigInteger.valueOf(100));
        BigInteger limit = contract.multiply(BigInteger.valueOf(3));
        BigInteger within = size.min(limit);
        BigInteger beyond = size.subtract(within);
        boolean larger = more.signum() > 0;
        return new AreaAnswer(
                new BigDecimal(more.multiply(BigInteger.valueOf(100)))
                        .divide(new BigDecimal(contract), 2, RoundingMode.HALF_UP),
                beyond.signum() > 0,
                cents(larger ? within : BigInteger.ZERO, price),
                cents(larger ? BigInteger.ZERO : within.add(beyond.shiftLeft(1)), price),
                cents(larger ? beyond : BigInteger.ZERO, price),
                List.of());
    }

    /** Of ten-thousandths of a square metre and hundredths of a yuan. */
    private static BigDecimal cents(BigInteger area, BigInteger price) {
        return new BigDecimal(area.multiply(price), 6).setScale(2, RoundingMode.HALF_UP);
    }
}
