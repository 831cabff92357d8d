package io.baoxiu.model;

import io.baoxiu.model.Contractor.Response;
import io.baoxiu.model.Decision.Approval;
import io.baoxiu.model.Decision.Execution;
import io.baoxiu.model.Decision.Recovery;
import io.baoxiu.model.Decision.Settlement;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the company spends: who approves it, how it is settled, and what comes back. Amounts have two decimals. */
final class MoneyModel {

    private static final List<String> STEPS_OF_A = List.of(
            "TEAM_STATEMENT",
            "COST_REVIEW",
            "CONTRACTOR_CONFIRMATION",
            "ENGINEER_CERTIFICATION",
            "FINANCE_PAYMENT",
            "RETENTION_DEDUCTION");
    private static final List<String> STEPS_OF_B =
            List.of("TEAM_STATEMENT", "COST_REVIEW", "ENGINEER_CERTIFICATION", "FINANCE_PAYMENT");

    private static final List<String> NOTICE_AND_STEPS_OF_A =
            Stream.concat(Stream.of("CONTRACTOR_NOTICE"), STEPS_OF_A.stream()).toList();

    private MoneyModel() {}

    static @Nullable BigDecimal cost(Repair repair) {
        BigDecimal cost = repair.actualCost() == null ? repair.estimatedCost() : repair.actualCost();
        return cost == null ? null : yuan(cost);
    }

    /** Whether the company has nothing to spend. */
    static boolean isVoid(@Nullable String warrantyClass, @Nullable Execution execution) {
        return "NONE".equals(warrantyClass) || execution != null && "CONTRACTOR".equals(execution.executor());
    }

    static @Nullable Approval approval(Repair repair, boolean isVoid, Grounds grounds) {
        BigDecimal cost = cost(repair);
        if (cost == null || isVoid) {
            return null;
        }
        BigDecimal amount = cost.add(yuan(repair.relatedCost()));
        Authority authority = Authority.over(amount);
        String costReviewer = Authority.costReviewer(amount);
        grounds.add(repair.actualCost() == null ? Ground.ESTIMATED_COST : Ground.ACTUAL_COST);
        grounds.add(authority.ground);
        grounds.add(costReviewer.equals("AUDIT") ? Ground.AUDITED : Ground.REVIEWED);
        return new Approval(amount, authority.tier, authority.reviewer, authority.approver, costReviewer);
    }

    static @Nullable Settlement settlement(
            Situation about, @Nullable String warrantyClass, boolean isVoid, Grounds grounds) {
        BigDecimal cost = cost(about.facts().repair());
        if (cost == null || warrantyClass == null || isVoid) {
            return null;
        }
        grounds.add(about.facts().repair().actualCost() == null ? Ground.ESTIMATE_SETTLED : Ground.ACTUAL_SETTLED);
        if (warrantyClass.equals("B")) {
            grounds.add(Ground.STEPS_OF_B);
            return new Settlement(STEPS_OF_B, List.of());
        }
        List<Recovery> recoveries = recoveries(cost, about.facts().contractor().retentionBalance(), grounds);
        boolean notCalled = about.facts().contractor().response() == Response.NOT_NOTIFIED;
        grounds.add(notCalled ? Ground.NOTICE_AND_STEPS_OF_A : Ground.STEPS_OF_A);
        return new Settlement(notCalled ? NOTICE_AND_STEPS_OF_A : STEPS_OF_A, recoveries);
    }

    private static List<Recovery> recoveries(BigDecimal cost, @Nullable BigDecimal balance, Grounds grounds) {
        BigDecimal held = balance == null ? cost : cost.min(yuan(balance));
        BigDecimal rest = cost.subtract(held);
        List<Recovery> recoveries = new ArrayList<>(2);
        grounds.add(balance == null ? Ground.BALANCE_UNKNOWN : Ground.DEDUCTED);
        if (held.signum() > 0) {
            recoveries.add(new Recovery("RETENTION", held));
        }
        if (rest.signum() > 0) {
            grounds.add(Ground.CLAIMED);
            recoveries.add(new Recovery("CONTRACTOR_CLAIM", rest));
        }
        return recoveries;
    }

    static BigDecimal yuan(BigDecimal amount) {
        return amount.setScale(2);
    }
}
