package io.baoxiu.workbench.difference;

import io.baoxiu.analysis.difference.Affected;
import io.baoxiu.analysis.difference.Difference;
import io.baoxiu.table.Tables;
import io.baoxiu.words.Bilingual;
import io.baoxiu.workbench.frame.Viewer;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A difference as a page shows it.
 *
 * @param tooIntricate whether the exact regions would take more than their budget; nothing is claimed then
 * @param followed the effects of the changes; absent if no conclusion differs
 */
public record DifferenceWords(
        boolean tooIntricate,
        List<TableWords> tables,
        List<VocabularyWords> vocabulary,
        @Nullable FollowedWords followed) {

    public DifferenceWords {
        tables = List.copyOf(tables);
        vocabulary = List.copyOf(vocabulary);
    }

    /** One table. */
    public record TableWords(String name, String title, List<RegionWords> regions, List<TextWords> texts) {

        public TableWords {
            regions = List.copyOf(regions);
            texts = List.copyOf(texts);
        }
    }

    /** @param release by which examples are tried; empty for the one in force, absent if the viewer may not try it */
    public static DifferenceWords of(VersionComparison comparison, @Nullable String release, Viewer viewer) {
        var words = new PathWords(comparison.before(), comparison.after(), viewer);
        var ask = new AskAddress(comparison.after().vocabulary(), release);
        List<Difference> tables = comparison.tables();
        Affected affected = comparison.affected();
        return new DifferenceWords(
                tables == null,
                tables == null
                        ? List.of()
                        : tables.stream().map(table -> table(table, words, ask)).toList(),
                comparison.vocabulary() == null ? List.of() : VocabularyWords.of(comparison.vocabulary()),
                affected == null || comparison.changes().isEmpty()
                        ? null
                        : FollowedWords.of(comparison, affected, words, ask));
    }

    private static TableWords table(Difference difference, PathWords words, AskAddress ask) {
        return new TableWords(
                difference.table(),
                title(difference.table(), words),
                difference.changes().stream()
                        .map(change -> RegionWords.of(
                                change.where(),
                                change.before(),
                                change.after(),
                                change.witness(),
                                rows(change.rows(), words),
                                words,
                                ask))
                        .toList(),
                TextWords.of(difference.texts(), words));
    }

    private static String title(String name, PathWords words) {
        Tables tables = words.after();
        return tables.find(name)
                .map(table -> Bilingual.in(words.language(), table.title()))
                .orElse(name);
    }

    private static String rows(Difference.Rows rows, PathWords words) {
        return words.said(
                "原由" + numbers(rows.before(), words) + "，现由" + numbers(rows.after(), words) + "决定",
                "decided by " + numbers(rows.before(), words) + " before, by " + numbers(rows.after(), words) + " now");
    }

    private static String numbers(List<Integer> numbers, PathWords words) {
        if (numbers.isEmpty()) {
            return words.said("无行", "no row");
        }
        String listed = numbers.stream().map(String::valueOf).collect(Collectors.joining(words.said("、", ", ")));
        return words.said("第 " + listed + " 行", (numbers.size() == 1 ? "row " : "rows ") + listed);
    }

    /** Whether they conclude the same everywhere. */
    public boolean isSame() {
        return !tooIntricate
                && tables.stream().allMatch(table -> table.regions().isEmpty());
    }

    /** The number of regions. */
    public int regions() {
        return tables.stream().mapToInt(table -> table.regions().size()).sum();
    }

    /** The number of places with different texts. */
    public int texts() {
        return tables.stream().mapToInt(table -> table.texts().size()).sum();
    }
}
