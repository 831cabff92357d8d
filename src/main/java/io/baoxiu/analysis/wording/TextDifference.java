package io.baoxiu.analysis.wording;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.baoxiu.table.CaseColumn;
import io.baoxiu.table.file.WorkbookFile;
import io.baoxiu.table.reading.sheet.SettingWords;
import io.baoxiu.table.workbook.Line;
import io.baoxiu.table.workbook.Opened;
import io.baoxiu.table.workbook.Sheet;
import io.baoxiu.table.workbook.read.WorkbookReader;
import io.baoxiu.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The differences in texts between two versions of a workbook, cell by cell: title, clauses, reasons and worked cases. Identical rows are
 * paired wherever they are; then rows with the same rule; then those with the same id. An unpaired row is reported completely, unless
 * another one concludes the same for the same reason: splitting a rule says nothing new.
 */
public final class TextDifference {

    private static final Predicate<String> READ = Set.of("clause", "text.zh", "text.en")::contains;
    private static final Predicate<String> EXPECTED =
            column -> CaseColumn.of(column).expected();

    private final List<TextChange> changes = new ArrayList<>();

    private TextDifference() {}

    /** The changes of each table of which there are any, by its name. */
    public static Map<String, List<TextChange>> changes(Edition before, Edition after) {
        Map<String, WorkbookFile> old = byName(before);
        Map<String, WorkbookFile> now = byName(after);
        Set<String> names = new LinkedHashSet<>(now.keySet());
        names.addAll(old.keySet());
        return names.stream()
                .filter(name -> !same(old.get(name), now.get(name)))
                .collect(toMap(
                        name -> name,
                        name -> changes(
                                Sheets.of(old.get(name), before.tables().vocabulary()),
                                Sheets.of(now.get(name), after.tables().vocabulary()),
                                outcomes(name, before, after))));
    }

    private static Map<String, WorkbookFile> byName(Edition edition) {
        return edition.workbooks().stream().collect(toMap(WorkbookFile::name, workbook -> workbook, (one, two) -> two));
    }

    private static boolean same(@Nullable WorkbookFile one, @Nullable WorkbookFile other) {
        return one != null && other != null && Arrays.equals(one.content(), other.content());
    }

    private static Set<String> outcomes(String name, Edition... editions) {
        Set<String> paths = new HashSet<>();
        for (Edition edition : editions) {
            edition.tables()
                    .find(name)
                    .ifPresent(table -> table.outcomes()
                            .forEach(column -> paths.add(column.term().path())));
        }
        return paths;
    }

    private static List<TextChange> changes(Sheets old, Sheets now, Set<String> outcomes) {
        var wording = new TextDifference();
        wording.titles(old.title(), now.title());
        wording.rows(old.rows(), now.rows(), outcomes);
        wording.cases(old.worked(), now.worked());
        return List.copyOf(wording.changes);
    }

    /** The texts of a file; empty if it is missing or cannot be opened. */
    private record Sheets(@Nullable Line title, List<WrittenRow> rows, List<WrittenRow> worked) {

        static Sheets of(@Nullable WorkbookFile file, Vocabulary vocabulary) {
            if (file != null && WorkbookReader.read(file) instanceof Opened.Workbook opened) {
                Sheet cases = opened.cases();
                return new Sheets(
                        titleOf(opened.table()),
                        WrittenRow.of(opened.table(), opened.since1904(), vocabulary),
                        cases == null ? List.of() : WrittenRow.of(cases, opened.since1904(), vocabulary));
            }
            return new Sheets(null, List.of(), List.of());
        }
    }

    private void titles(@Nullable Line old, @Nullable Line now) {
        tell(
                new TextChange.RowNumbers(old == null ? null : old.number(), now == null ? null : now.number()),
                "title",
                old == null ? "" : old.text(1),
                now == null ? "" : now.text(1));
    }

    private static @Nullable Line titleOf(Sheet sheet) {
        return sheet.lines().stream()
                .takeWhile(line -> !line.text(0).equals("#"))
                .filter(line -> SettingWords.named(line.text(0)).equals(Optional.of(SettingWords.TITLE)))
                .findFirst()
                .orElse(null);
    }

    private void rows(List<WrittenRow> before, List<WrittenRow> after, Set<String> outcomes) {
        Function<WrittenRow, Object> said = row -> row.cells(READ.or(outcomes::contains));
        Set<Object> saidBefore = before.stream().map(said).collect(toSet());
        Set<Object> saidAfter = after.stream().map(said).collect(toSet());
        for (Pairing.Pair pair : Pairing.of(
                before, after, List.of(WrittenRow::cells, row -> row.cells(READ.negate()), WrittenRow::id))) {
            if (!said(pair.after(), pair.before(), said, saidBefore)
                    && !said(pair.before(), pair.after(), said, saidAfter)) {
                tell(pair, READ, "");
            }
        }
    }

    /** Whether an unpaired row says the same as a row in the other version. */
    private static boolean said(
            @Nullable WrittenRow row,
            @Nullable WrittenRow partner,
            Function<WrittenRow, Object> what,
            Set<Object> elsewhere) {
        return row != null && partner == null && elsewhere.contains(what.apply(row));
    }

    private void cases(List<WrittenRow> before, List<WrittenRow> after) {
        Pairing.of(before, after, List.of(WrittenRow::cells, row -> row.cells(EXPECTED.negate()), WrittenRow::id))
                .forEach(pair -> tell(pair, column -> true, "cases!"));
    }

    private void tell(Pairing.Pair pair, Predicate<String> columns, String sheet) {
        WrittenRow old = pair.before();
        WrittenRow now = pair.after();
        var rows = new TextChange.RowNumbers(old == null ? null : old.number(), now == null ? null : now.number());
        Map<String, String> before = old == null ? Map.of() : old.cells(columns);
        Map<String, String> after = now == null ? Map.of() : now.cells(columns);
        Set<String> names = new LinkedHashSet<>(after.keySet());
        names.addAll(before.keySet());
        names.forEach(name -> tell(rows, sheet + name, before.getOrDefault(name, ""), after.getOrDefault(name, "")));
    }

    private void tell(TextChange.RowNumbers rows, String column, String before, String after) {
        if (!before.equals(after)) {
            changes.add(new TextChange(rows, column, orNone(before), orNone(after)));
        }
    }

    private static @Nullable String orNone(String text) {
        return text.isEmpty() ? null : text;
    }
}
