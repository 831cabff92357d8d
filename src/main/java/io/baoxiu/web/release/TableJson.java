package io.baoxiu.web.release;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.baoxiu.table.Column;
import io.baoxiu.table.DecisionTable;
import io.baoxiu.table.HitPolicy;
import io.baoxiu.table.Row;
import io.baoxiu.table.cell.text.CellText;
import io.baoxiu.table.condition.UnaryTest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A table as JSON.
 *
 * @param complete whether every combination of facts must match a row; absent if the workbook does not say
 * @param conditions the paths of the conditions
 * @param outcomes the paths of the outcomes
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record TableJson(
        String release,
        String name,
        String title,
        HitPolicy hitPolicy,
        @Nullable Boolean complete,
        List<String> conditions,
        List<String> outcomes,
        List<ToldRow> rows) {

    /**
     * One rule.
     *
     * @param row as the spreadsheet program numbers it
     * @param when the condition cells that are not blank, by path, as written
     * @param then the conclusions, by path; absent if unknown
     */
    record ToldRow(
            int row, String id, Map<String, List<String>> when, Map<String, Object> then, String clause, Text text) {}

    record Text(String zh, String en) {}

    static TableJson of(String release, DecisionTable table) {
        return new TableJson(
                release,
                table.name(),
                table.title(),
                table.policy(),
                table.complete(),
                paths(table.conditions()),
                paths(table.outcomes()),
                table.rows().stream().map(row -> row(table, row)).toList());
    }

    private static List<String> paths(List<Column> columns) {
        return columns.stream().map(column -> column.term().path()).toList();
    }

    /** A path may occur twice as a condition; then both cells must hold. */
    private static ToldRow row(DecisionTable table, Row row) {
        Map<String, List<String>> when = new LinkedHashMap<>();
        for (int i = 0; i < table.conditions().size(); i++) {
            UnaryTest test = row.conditions().get(i);
            if (!test.equals(UnaryTest.ANY)) {
                when.computeIfAbsent(table.conditions().get(i).term().path(), path -> new ArrayList<>())
                        .add(CellText.of(test));
            }
        }
        Map<String, Object> then = new LinkedHashMap<>();
        for (int i = 0; i < table.outcomes().size(); i++) {
            Object value = row.outcomes().get(i);
            if (value != null) {
                then.put(table.outcomes().get(i).term().path(), value);
            }
        }
        return new ToldRow(row.number(), row.id(), when, then, row.clause(), new Text(row.textZh(), row.textEn()));
    }
}
