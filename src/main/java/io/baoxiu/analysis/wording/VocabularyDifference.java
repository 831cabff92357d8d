package io.baoxiu.analysis.wording;

import io.baoxiu.table.file.WorkbookFile;
import io.baoxiu.table.workbook.Opened;
import io.baoxiu.table.workbook.read.WorkbookReader;
import io.baoxiu.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The differences between two vocabularies, row by row as written. Rows are paired by what they name: a path, a code of
 * a list, a question, a short name. If codes of a list only changed places, their rows show that by {@code place}.
 *
 * @param table the table name used for the vocabulary
 */
public record VocabularyDifference(
        String table,
        List<RowChange> terms,
        List<RowChange> lists,
        List<RowChange> questions,
        List<RowChange> clauses) {

    private static final String LISTS = "lists";
    private static final Map<String, List<String>> KEYS = Map.of(
            "terms",
            List.of("path"),
            LISTS,
            List.of("list", "code"),
            "questions",
            List.of("question"),
            "clauses",
            List.of("short"));

    /**
     * One row.
     *
     * @param before its cells by column name, without blank ones; {@code null} if it is new
     * @param after {@code null} if it was removed
     */
    public record RowChange(
            @Nullable Map<String, String> before, @Nullable Map<String, String> after) {}

    public VocabularyDifference {
        terms = List.copyOf(terms);
        lists = List.copyOf(lists);
        questions = List.copyOf(questions);
        clauses = List.copyOf(clauses);
    }

    /** The difference; empty if there is none. */
    public static Optional<VocabularyDifference> of(Edition before, Edition after) {
        WorkbookFile old = file(before).orElse(null);
        WorkbookFile now = file(after).orElse(null);
        if (old == null
                || now == null
                || Arrays.equals(old.content(), now.content())
                || !(WorkbookReader.read(old) instanceof Opened.Workbook first)
                || !(WorkbookReader.read(now) instanceof Opened.Workbook second)) {
            return Optional.empty();
        }
        VocabularyDifference difference = new VocabularyDifference(
                Vocabulary.NAME,
                changes("terms", first, second),
                changes(LISTS, first, second),
                changes("questions", first, second),
                changes("clauses", first, second));
        return difference.isNone() ? Optional.empty() : Optional.of(difference);
    }

    private boolean isNone() {
        return terms.isEmpty() && lists.isEmpty() && questions.isEmpty() && clauses.isEmpty();
    }

    private static Optional<WorkbookFile> file(Edition edition) {
        return edition.workbooks().stream()
                .filter(workbook -> workbook.name().equals(Vocabulary.NAME))
                .findFirst();
    }

    private static List<RowChange> changes(String sheet, Opened.Workbook old, Opened.Workbook now) {
        Map<List<String>, Map<String, String>> before = rows(sheet, old);
        Map<List<String>, Map<String, String>> after = rows(sheet, now);
        if (sheet.equals(LISTS)) {
            places(before, after);
        }
        Set<List<String>> names = new LinkedHashSet<>(after.keySet());
        names.addAll(before.keySet());
        return names.stream()
                .filter(name -> !Objects.equals(before.get(name), after.get(name)))
                .map(name -> new RowChange(before.get(name), after.get(name)))
                .toList();
    }

    private static Map<List<String>, Map<String, String>> rows(String sheet, Opened.Workbook workbook) {
        List<String> key = KEYS.getOrDefault(sheet, List.of());
        Map<List<String>, Map<String, String>> rows = new LinkedHashMap<>();
        workbook.sheets().stream()
                .filter(one -> one.name().strip().equalsIgnoreCase(sheet))
                .flatMap(one -> WrittenRow.of(one, workbook.since1904(), Vocabulary.NONE).stream())
                .map(row -> new LinkedHashMap<>(row.cells()))
                .filter(cells -> !cells.isEmpty())
                .forEach(cells -> rows.put(
                        key.stream()
                                .map(column -> cells.getOrDefault(column, ""))
                                .toList(),
                        cells));
        return rows;
    }

    /** Adds the codes that exist in both versions of a list but changed places. */
    private static void places(
            Map<List<String>, Map<String, String>> before, Map<List<String>, Map<String, String>> after) {
        Map<String, List<List<String>>> old = byList(before, after);
        byList(after, before).forEach((list, codes) -> {
            List<List<String>> were = old.getOrDefault(list, List.of());
            for (int place = 0; place < codes.size(); place++) {
                if (!codes.get(place).equals(were.get(place))) {
                    Objects.requireNonNull(after.get(codes.get(place))).put("place", String.valueOf(place + 1));
                    Objects.requireNonNull(before.get(were.get(place))).put("place", String.valueOf(place + 1));
                }
            }
        });
    }

    private static Map<String, List<List<String>>> byList(
            Map<List<String>, Map<String, String>> rows, Map<List<String>, Map<String, String>> others) {
        Map<String, List<List<String>>> lists = new LinkedHashMap<>();
        rows.keySet().stream()
                .filter(others::containsKey)
                .forEach(name -> lists.computeIfAbsent(name.get(0), list -> new ArrayList<>())
                        .add(name));
        return lists;
    }
}
