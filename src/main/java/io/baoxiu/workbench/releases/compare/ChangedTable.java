package io.baoxiu.workbench.releases.compare;

import io.baoxiu.table.DecisionTable;
import io.baoxiu.vocabulary.Language;
import io.baoxiu.words.Bilingual;
import io.baoxiu.workbench.difference.ChangeSign;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table that a release changes, compared row by row with its base.
 *
 * @param state {@code changed}, {@code added} or {@code removed}
 * @param cases how many worked cases it has, all of which pass
 * @param lines the changed rows with their neighbours, and the number of rows left out between them
 */
public record ChangedTable(
        String name, String title, String state, int cases, List<ComparedRows.Head> heads, List<Line> lines) {

    private static final int SHOWN_WHOLE = 12;

    /**
     * A row, or a gap.
     *
     * @param row absent if rows are left out here
     * @param left the number of rows left out
     */
    record Line(ComparedRows.@Nullable Both row, int left) {}

    static ChangedTable of(
            String name, @Nullable DecisionTable before, @Nullable DecisionTable after, int cases, Language language) {
        DecisionTable any = after == null ? before : after;
        if (any == null) {
            return new ChangedTable(name, name, "changed", cases, List.of(), List.of());
        }
        ComparedRows compared = ComparedRows.of(
                before == null ? any.withRows(List.of()) : before,
                after == null ? any.withRows(List.of()) : after,
                language);
        return new ChangedTable(
                name,
                Bilingual.in(language, any.title()),
                before == null ? "added" : after == null ? "removed" : "changed",
                cases,
                compared.heads(),
                lines(compared.rows()));
    }

    private static List<Line> lines(List<ComparedRows.Both> rows) {
        List<Line> lines = new ArrayList<>();
        int left = 0;
        for (int at = 0; at < rows.size(); at++) {
            if (rows.size() <= SHOWN_WHOLE || isNear(rows, at)) {
                if (left > 0) {
                    lines.add(new Line(null, left));
                }
                left = 0;
                lines.add(new Line(rows.get(at), 0));
            } else {
                left++;
            }
        }
        if (left > 0) {
            lines.add(new Line(null, left));
        }
        return lines;
    }

    private static boolean isNear(List<ComparedRows.Both> rows, int at) {
        return rows.subList(Math.max(0, at - 1), Math.min(rows.size(), at + 2)).stream()
                .anyMatch(row -> !row.sign().isEmpty());
    }

    public long changed() {
        return count(ChangeSign.CHANGED);
    }

    public long added() {
        return count(ChangeSign.ADDED);
    }

    public long removed() {
        return count(ChangeSign.REMOVED);
    }

    private long count(ChangeSign sign) {
        return lines.stream()
                .map(Line::row)
                .filter(row -> row != null && row.sign() == sign)
                .count();
    }
}
