package io.baoxiu.workbench.replay;

import io.baoxiu.decision.replay.Breakdown;
import io.baoxiu.decision.replay.ReplayReport;
import io.baoxiu.vocabulary.Vocabulary;
import io.baoxiu.words.Figures;
import io.baoxiu.workbench.frame.Viewer;
import java.util.List;

/** Decisions that change approver or class, in a sentence. */
public final class MoveWords {

    private MoveWords() {}

    /** All such sentences of a replay. */
    public static List<String> all(ReplayReport report, Vocabulary vocabulary, Viewer viewer) {
        var codes = new Codes(vocabulary, viewer);
        return report.breakdown().moves().stream().map(move -> of(move, codes)).toList();
    }

    private static String of(Breakdown.Move move, Codes codes) {
        String from = codes.label(move.path(), move.from());
        String to = codes.label(move.path(), move.to());
        String count = Figures.count(move.amount().decisions());
        String sum = move.amount().yuan() == null
                ? ""
                : codes.said("、", ", ")
                        + Figures.number(move.amount().yuanOrZero())
                        + "\u00A0"
                        + codes.said("元", "yuan");
        return codes.said(
                count + "\u00A0件" + sum + "：" + from + " → " + to,
                count + (move.amount().decisions() == 1 ? " decision" : " decisions") + sum + ": " + from + " → " + to);
    }
}
