package io.baoxiu.workbench.replay;

import io.baoxiu.decision.replay.Breakdown;
import io.baoxiu.vocabulary.Vocabulary;
import io.baoxiu.words.Figures;
import io.baoxiu.workbench.frame.Viewer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Conclusions of a replay with their labels. */
record Codes(Vocabulary vocabulary, Viewer viewer) {

    String said(String zh, String en) {
        return viewer.said(zh, en);
    }

    /** The label of a term's code. */
    String label(String path, @Nullable String code) {
        return code == null
                ? said("无", "none")
                : vocabulary
                        .find(path)
                        .map(term -> Figures.of(term, code, viewer.language()))
                        .orElse(code);
    }

    /** A tier with who approves it: 2　副总经理. */
    String tier(Breakdown.Line line) {
        if (line.code() == null) {
            return said("无需审批", "No approval");
        }
        String approvers = line.approvers().stream()
                .sorted()
                .map(code -> label("approval.approver", code))
                .collect(Collectors.joining(said("、", ", ")));
        return approvers.isEmpty() ? line.code() : line.code() + "\u2003" + approvers;
    }

    String warrantyClass(Breakdown.Line line) {
        return line.code() == null ? said("未认定", "Not classed") : label("responsibility.warrantyClass", line.code());
    }
}
