package io.baoxiu.decision;

import io.baoxiu.journal.Entry;
import io.baoxiu.rules.Answer;
import io.baoxiu.rules.ApprovalAnswer;
import io.baoxiu.rules.Decision;
import io.baoxiu.rules.WarrantyAnswer;
import io.baoxiu.vocabulary.Asked;
import io.baoxiu.vocabulary.Facts;
import io.baoxiu.vocabulary.ProjectFacts;
import org.jspecify.annotations.Nullable;

/** What an entry is found by, taken from its facts and its answer. */
final class Labelled {

    private Labelled() {}

    static Entry.Labels of(Asked facts, Answer answer) {
        if (facts instanceof Facts stated) {
            return new Entry.Labels(
                    stated.complaint().kind().name(),
                    stated.complaint().reference(),
                    stated.unit().project(),
                    party(answer),
                    warrantyClass(answer),
                    tier(answer),
                    approver(answer));
        }
        String project = facts instanceof ProjectFacts stated ? stated.project() : null;
        return new Entry.Labels(null, null, project, null, null, tier(answer), approver(answer));
    }

    private static @Nullable String party(Answer answer) {
        Decision.Responsibility responsibility = responsibility(answer);
        return responsibility == null ? null : responsibility.party();
    }

    private static @Nullable String warrantyClass(Answer answer) {
        Decision.Responsibility responsibility = responsibility(answer);
        return responsibility == null ? null : responsibility.warrantyClass();
    }

    private static Decision.@Nullable Responsibility responsibility(Answer answer) {
        if (answer instanceof Decision decision) {
            return decision.responsibility();
        }
        return answer instanceof WarrantyAnswer warranty ? warranty.responsibility() : null;
    }

    private static @Nullable String approver(Answer answer) {
        if (answer instanceof Decision decision) {
            return decision.approval() == null ? null : decision.approval().approver();
        }
        return answer instanceof ApprovalAnswer approval ? approval.approver() : null;
    }

    private static @Nullable Long tier(Answer answer) {
        if (answer instanceof Decision decision) {
            return decision.approval() == null ? null : decision.approval().tier();
        }
        return answer instanceof ApprovalAnswer approval ? approval.tier() : null;
    }
}
