package io.baoxiu.workbench;

import io.baoxiu.table.Column;
import io.baoxiu.table.DecisionTable;
import io.baoxiu.table.Row;
import io.baoxiu.vocabulary.Language;
import io.baoxiu.vocabulary.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A table as people know it from the spreadsheet.
 *
 * @param policy as the constant is called
 * @param complete whether every combination meets a row; absent where the workbook does not say
 * @param all how many rows there are, those that are filtered out as well
 */
record ShownTable(
        String name,
        String title,
        String policy,
        @Nullable Boolean complete,
        List<Head> conditions,
        List<Head> outcomes,
        List<ShownRow> rows,
        int all) {

    /**
     * A column.
     *
     * @param codes whether its cells may list several codes
     * @param choices what its cells hold, each once
     * @param chosen the one that is filtered by; empty for any
     */
    record Head(String path, String label, boolean codes, List<String> choices, String chosen) {}

    /** @param sign the code of a class, which has a sign of its own */
    record Cell(String text, @Nullable String sign) {}

    /** @param number as the spreadsheet program has it */
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
                String chosen = heads.get(i).chosen();
                if (!chosen.isEmpty() && !chosen.equals(cells.get(i).text())) {
                    return false;
                }
            }
            return true;
        }
    }

    /** @param filters by path what a column must hold */
    static ShownTable of(DecisionTable table, Map<String, String> filters, RowUses.OfTable uses, Language language) {
        List<ShownRow> rows = table.rows().stream()
                .map(row -> row(table, row, uses, language))
                .toList();
        int first = table.conditions().size();
        List<Head> conditions = heads(table.conditions(), 0, rows, filters, language);
        List<Head> outcomes = heads(table.outcomes(), first, rows, filters, language);
        List<Head> all = Stream.concat(conditions.stream(), outcomes.stream()).toList();
        return new ShownTable(
                table.name(),
                Bilingual.in(language, table.title()),
                table.policy().name(),
                table.complete(),
                conditions,
                outcomes,
                rows.stream().filter(row -> row.holds(all)).toList(),
                rows.size());
    }

    public boolean isFiltered() {
        return rows.size() < all;
    }

    /** Of all columns. */
    public List<Head> heads() {
        return Stream.concat(conditions.stream(), outcomes.stream()).toList();
    }

    private static List<Head> heads(
            List<Column> columns, int first, List<ShownRow> rows, Map<String, String> filters, Language language) {
        List<String> labels = RowWords.headers(columns, language);
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
            String chosen = filters.getOrDefault(path, "");
            heads.add(new Head(
                    path,
                    labels.get(i),
                    columns.get(i).term().elementType() instanceof ValueType.Code,
                    choices,
                    choices.contains(chosen) ? chosen : ""));
        }
        return heads;
    }

    private static ShownRow row(DecisionTable table, Row row, RowUses.OfTable uses, Language language) {
        List<String> outcomes = RowWords.outcomes(table, row, language);
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < outcomes.size(); i++) {
            cells.add(new Cell(
                    outcomes.get(i),
                    sign(table.outcomes().get(i), row.outcomes().get(i))));
        }
        return new ShownRow(
                row.number(),
                row.id(),
                RowWords.conditions(table, row, language).stream()
                        .map(text -> new Cell(text, null))
                        .toList(),
                cells,
                row.clause(),
                RowWords.reason(row, language),
                uses.of(row));
    }

    private static @Nullable String sign(Column column, @Nullable Object value) {
        return column.term().type() instanceof ValueType.Code code
                        && code.list().name().equals("warrantyClass")
                ? Objects.toString(value, null)
                : null;
    }
}
