package io.baoxiu.cli.table;

import static java.util.stream.Collectors.joining;

import io.baoxiu.analysis.wording.VocabularyDifference;
import io.baoxiu.analysis.wording.VocabularyDifference.RowChange;
import io.baoxiu.vocabulary.Language;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Differences between vocabularies, one line for each row: {@code vocabulary terms unit.floor: maximum 200 -> 300},
 * {@code vocabulary lists cause PEST added: zh 白蚁, en Termites}.
 */
record VocabularyLines(Language language) {

    private static final String NONE = "-";

    String of(VocabularyDifference difference) {
        return Stream.of(
                        lines("terms", List.of("path"), difference.terms()),
                        lines("lists", List.of("list", "code"), difference.lists()),
                        lines("questions", List.of("question"), difference.questions()),
                        lines("clauses", List.of("short"), difference.clauses()))
                .flatMap(lines -> lines)
                .map(line -> difference.table() + " " + line)
                .collect(joining(System.lineSeparator()));
    }

    private Stream<String> lines(String sheet, List<String> key, List<RowChange> changes) {
        return changes.stream().map(change -> sheet + " " + told(key, change));
    }

    private String told(List<String> key, RowChange change) {
        Map<String, String> old = change.before() == null ? Map.of() : change.before();
        Map<String, String> now = change.after() == null ? Map.of() : change.after();
        String named = key.stream()
                .map(column -> now.getOrDefault(column, old.getOrDefault(column, NONE)))
                .collect(joining(" "));
        Set<String> columns = new LinkedHashSet<>(now.keySet());
        columns.addAll(old.keySet());
        key.forEach(columns::remove);
        boolean both = !old.isEmpty() && !now.isEmpty();
        String how = both ? "" : now.isEmpty() ? said(" 删去", " removed") : said(" 新增", " added");
        return named
                + how
                + said("：", ": ")
                + columns.stream()
                        .filter(column -> !old.getOrDefault(column, "").equals(now.getOrDefault(column, "")))
                        .map(column -> column + " " + (both ? changed(column, old, now) : either(column, old, now)))
                        .collect(joining(said("，", ", ")));
    }

    private static String changed(String column, Map<String, String> old, Map<String, String> now) {
        return old.getOrDefault(column, NONE) + " -> " + now.getOrDefault(column, NONE);
    }

    private static String either(String column, Map<String, String> old, Map<String, String> now) {
        return now.getOrDefault(column, old.getOrDefault(column, NONE));
    }

    private String said(String zh, String en) {
        return language == Language.ZH ? zh : en;
    }
}
