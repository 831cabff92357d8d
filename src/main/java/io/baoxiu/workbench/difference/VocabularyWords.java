package io.baoxiu.workbench.difference;

import io.baoxiu.analysis.wording.VocabularyDifference;
import io.baoxiu.analysis.wording.VocabularyDifference.RowChange;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A changed row of the vocabulary.
 *
 * @param sheet its name in the workbook
 * @param name what the row names
 */
public record VocabularyWords(String sheet, ChangeSign sign, String name, List<TextWords.Part> parts) {

    public VocabularyWords {
        parts = List.copyOf(parts);
    }

    static List<VocabularyWords> of(VocabularyDifference difference) {
        return Stream.of(
                        rows("terms", List.of("path"), difference.terms()),
                        rows("lists", List.of("list", "code"), difference.lists()),
                        rows("questions", List.of("question"), difference.questions()),
                        rows("clauses", List.of("short"), difference.clauses()))
                .flatMap(rows -> rows)
                .toList();
    }

    private static Stream<VocabularyWords> rows(String sheet, List<String> key, List<RowChange> changes) {
        return changes.stream().map(change -> row(sheet, key, change));
    }

    private static VocabularyWords row(String sheet, List<String> key, RowChange change) {
        Map<String, String> old = change.before() == null ? Map.of() : change.before();
        Map<String, String> now = change.after() == null ? Map.of() : change.after();
        Set<String> columns = new LinkedHashSet<>(now.keySet());
        columns.addAll(old.keySet());
        key.forEach(columns::remove);
        return new VocabularyWords(
                sheet,
                ChangeSign.of(!old.isEmpty(), !now.isEmpty()),
                key.stream()
                        .map(column -> now.getOrDefault(column, old.getOrDefault(column, "–")))
                        .collect(Collectors.joining(" ")),
                columns.stream()
                        .filter(column -> !old.getOrDefault(column, "").equals(now.getOrDefault(column, "")))
                        .map(column -> new TextWords.Part(
                                column, "", WordChanges.of(old.getOrDefault(column, ""), now.getOrDefault(column, ""))))
                        .toList());
    }
}
