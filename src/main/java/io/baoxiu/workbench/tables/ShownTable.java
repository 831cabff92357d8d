package io.baoxiu.workbench.tables;

import io.baoxiu.table.Column;
import io.baoxiu.table.DecisionTable;
import io.baoxiu.table.Row;
import io.baoxiu.table.cell.text.CellText;
import io.baoxiu.vocabulary.Language;
import io.baoxiu.vocabulary.ValueType;
import io.baoxiu.words.Bilingual;
import io.baoxiu.words.RowWords;
import io.baoxiu.workbench.frame.RowAddress;
import io.baoxiu.workbench.words.ClassSign;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A table as displayed, like the spreadsheet.
 *
 * @param policy the name of the constant
 * @param complete whether every combination matches a row; absent if the workbook does not say
 * @param rows the rows of the displayed part
 * @param found how many rows of all parts match the filter
 * @param all the number of all rows, including those filtered out
 * @param earlier the number of a row of the previous part; none if this is the first
 * @param later the number of a row of the next part; none if this is the last
 * @param codes whether codes are shown instead of labels
 */
record ShownTable(
        String name,
        String title,
        String policy,
        @Nullable Boolean complete,
        List<Head> conditions,
        List<Head> outcomes,
        List<ShownRow> rows,
        int found,
        int all,
        @Nullable Integer earlier,
        @Nullable Integer later,
        boolean codes) {

    /** With more choices, the filter is typed. */
    private static final int MOST_CHOICES = 200;

    static final String SHOW = "show";
    static final String CODES = "codes";

    /**
     * A column.
     *
     * @param codes whether its cells may list several codes
     * @param choices the texts of its cells, each once; none if there are too many to choose from
     * @param chosen the filter; empty for any
     */
    record Head(String path, String label, boolean codes, List<String> choices, String chosen) {

        private boolean isIn(Cell cell) {
            return choices.isEmpty()
                    ? cell.text().toLowerCase(Locale.ROOT).contains(chosen.toLowerCase(Locale.ROOT))
                    : chosen.isEmpty() || chosen.equals(cell.text());
        }
    }

    /** @param sign the code of a class, if the value is one */
    record Cell(String text, @Nullable String sign) {}

    /** @param number as in the spreadsheet program */
    record ShownRow(
            int number,
            String id,
            List<Cell> conditions,
            List<Cell> outcomes,
            String clause,
            String reason,
            RowUse use) {

        boolean holds(List<Head> heads) {
            List<Cell> cells =
                    Stream.concat(conditions.stream(), outcomes.stream()).toList();
            for (int i = 0; i < heads.size(); i++) {
                if (!heads.get(i).isIn(cells.get(i))) {
                    return false;
                }
            }
            return true;
        }
    }

    /** @param asked the filters by path, the number of a requested row, and whether to show codes */
    static ShownTable of(DecisionTable table, Map<String, String> asked, RowUses.OfTable uses, Language language) {
        boolean codes = CODES.equals(asked.get(SHOW));
        List<ShownRow> rows = table.rows().stream()
                .map(row -> row(table, row, uses, codes, language))
                .toList();
        int first = table.conditions().size();
        List<Head> conditions = heads(table.conditions(), 0, rows, asked, codes, language);
        List<Head> outcomes = heads(table.outcomes(), first, rows, asked, codes, language);
        List<Head> all = Stream.concat(conditions.stream(), outcomes.stream()).toList();
        List<ShownRow> found = rows.stream().filter(row -> row.holds(all)).toList();
        int from = start(found, asked.getOrDefault(RowAddress.ROW, ""));
        int until = Math.min(from + RowAddress.PART, found.size());
        return new ShownTable(
                table.name(),
                Bilingual.in(language, table.title()),
                table.policy().name(),
                table.complete(),
                conditions,
                outcomes,
                found.subList(from, until),
                found.size(),
                rows.size(),
                from == 0 ? null : found.get(from - RowAddress.PART).number(),
                until == found.size() ? null : found.get(until).number(),
                codes);
    }

    /** The start of the part with the requested row. */
    private static int start(List<ShownRow> rows, String wanted) {
        for (int i = 0; i < rows.size(); i++) {
            if (wanted.equals(String.valueOf(rows.get(i).number()))) {
                return i - i % RowAddress.PART;
            }
        }
        return 0;
    }

    public boolean isFiltered() {
        return found < all;
    }

    /** The heads of all columns. */
    public List<Head> heads() {
        return Stream.concat(conditions.stream(), outcomes.stream()).toList();
    }

    private static List<Head> heads(
            List<Column> columns,
            int first,
            List<ShownRow> rows,
            Map<String, String> filters,
            boolean codes,
            Language language) {
        List<String> labels = codes
                ? columns.stream().map(column -> column.term().path()).toList()
                : RowWords.headers(columns, language);
        List<Head> heads = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            int place = first + i;
            String path = columns.get(i).term().path();
            List<String> choices = rows.stream()
                    .map(row -> Stream.concat(row.conditions().stream(), row.outcomes().stream())
                            .toList()
                            .get(place)
                            .text())
                    .distinct()
                    .toList();
            String chosen = filters.getOrDefault(path, "").strip();
            boolean few = choices.size() <= MOST_CHOICES;
            heads.add(new Head(
                    path,
                    labels.get(i),
                    columns.get(i).term().elementType() instanceof ValueType.Code,
                    few ? choices : List.of(),
                    !few || choices.contains(chosen) ? chosen : ""));
        }
        return heads;
    }

    private static ShownRow row(DecisionTable table, Row row, RowUses.OfTable uses, boolean codes, Language language) {
        List<String> conditions = codes
                ? row.conditions().stream().map(CellText::of).toList()
                : RowWords.conditions(table, row, language);
        List<String> outcomes =
                codes ? row.outcomes().stream().map(CellText::of).toList() : RowWords.outcomes(table, row, language);
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < outcomes.size(); i++) {
            cells.add(new Cell(
                    outcomes.get(i),
                    sign(table.outcomes().get(i), row.outcomes().get(i))));
        }
        return new ShownRow(
                row.number(),
                row.id(),
                conditions.stream().map(text -> new Cell(text, null)).toList(),
                cells,
                row.clause(),
                RowWords.reason(row, language),
                uses.of(row));
    }

    private static @Nullable String sign(Column column, @Nullable Object value) {
        ClassSign sign = ClassSign.named(column.term().type()).get(String.valueOf(value));
        return sign == null ? null : sign.name();
    }
}
