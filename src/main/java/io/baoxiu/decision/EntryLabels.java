package io.baoxiu.decision;

import io.baoxiu.journal.Entry;
import io.baoxiu.rules.Answer;
import org.jspecify.annotations.Nullable;

/** What an entry is found by, taken from what was stated and concluded. */
final class EntryLabels {

    private EntryLabels() {}

    static Entry.Labels of(Answer answer) {
        String project = text(answer, "unit.project");
        return new Entry.Labels(
                text(answer, "complaint.kind"),
                text(answer, "complaint.reference"),
                project == null ? text(answer, "project") : project,
                text(answer, "responsibility.party"),
                text(answer, "responsibility.warrantyClass"),
                (Long) answer.told("approval.tier"),
                text(answer, "approval.approver"));
    }

    private static @Nullable String text(Answer answer, String path) {
        return (String) answer.told(path);
    }
}
