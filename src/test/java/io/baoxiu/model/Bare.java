package io.baoxiu.model;

import java.util.List;

/** Answers without their reasons. */
final class Bare {

    private Bare() {}

    static Answer of(Answer answer) {
        if (answer instanceof Decision decision) {
            return of(decision);
        } else if (answer instanceof WarrantyAnswer warranty) {
            return new WarrantyAnswer(warranty.warranty(), warranty.responsibility(), warranty.missing(), List.of());
        } else if (answer instanceof ApprovalAnswer approval) {
            return of(approval);
        } else if (answer instanceof ObligationsAnswer obligations) {
            return new ObligationsAnswer(obligations.obligations(), List.of());
        } else if (answer instanceof FollowUpAnswer followUp) {
            return new FollowUpAnswer(followUp.actions(), List.of());
        }
        if (answer instanceof AreaAnswer area) {
            return new AreaAnswer(
                    area.ratio(),
                    area.mayTerminate(),
                    area.buyerPays(),
                    area.companyPays(),
                    area.companyBears(),
                    List.of());
        }
        RetentionAnswer retention = (RetentionAnswer) answer;
        return new RetentionAnswer(
                retention.liabilityUntil(), retention.opinion(), retention.amount(), retention.deadlines(), List.of());
    }

    private static Decision of(Decision decision) {
        return new Decision(
                decision.reportedOn(),
                decision.severity(),
                decision.warranty(),
                decision.responsibility(),
                decision.execution(),
                decision.approval(),
                decision.settlement(),
                decision.deadlines(),
                decision.missing(),
                List.of());
    }

    private static ApprovalAnswer of(ApprovalAnswer approval) {
        return new ApprovalAnswer(
                approval.amount(),
                approval.tier(),
                approval.reviewer(),
                approval.approver(),
                approval.costReviewer(),
                approval.authorised(),
                List.of());
    }
}
