package io.baoxiu.cli.table;

import io.baoxiu.analysis.difference.DecisionDifference;
import io.baoxiu.analysis.difference.Difference;
import io.baoxiu.table.cell.Labeller;
import io.baoxiu.vocabulary.Language;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A difference in one line: {@code approval.amount (10000..20000]: approval.tier 3 -> 2 (row 9 -> 8), such as
 * approval.amount 10000.01}.
 */
record DifferenceLine(Language language, Labeller labeller) {

    String of(Difference difference) {
        return Stream.concat(
                        difference.changes().stream().map(this::of),
                        new TextLines(language, labeller).of(difference.texts()).stream())
                .map(line -> difference.table() + " " + line)
                .collect(Collectors.joining(System.lineSeparator()));
    }

    String of(DecisionDifference difference) {
        return told(difference.where())
                + change(difference.before(), difference.after())
                + witness(difference.witness());
    }

    private String of(Difference.Change change) {
        String rows = rows(change.rows().before()) + " -> " + rows(change.rows().after());
        return told(change.where())
                + change(change.before(), change.after())
                + said("（第 " + rows + " 行）", " (row " + rows + ")")
                + witness(change.witness());
    }

    private String change(
            Map<String, ? extends @Nullable Object> before, Map<String, ? extends @Nullable Object> after) {
        return said("：", ": ") + labeller.conclusions(before) + " -> " + labeller.conclusions(after);
    }

    private String witness(Map<String, ? extends @Nullable Object> witness) {
        return said("，例如 ", ", such as ") + told(witness);
    }

    private String told(Map<String, ? extends @Nullable Object> values) {
        return values.isEmpty() ? said("任何情况", "always") : labeller.row(values);
    }

    private static String rows(List<Integer> rows) {
        return rows.isEmpty() ? "-" : rows.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    private String said(String zh, String en) {
        return language == Language.ZH ? zh : en;
    }
}
