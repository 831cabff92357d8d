package io.baoxiu.workbench.change.sheet;

import io.baoxiu.table.grid.RowChanges;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A part of a workbook as the page shows it. */
record SheetJson(
        String sheet, String label, List<ColumnJson> columns, List<RowJson> rows, List<RowChanges.Removed> removed) {

    /**
     * @param row its number in the spreadsheet
     * @param was its previous content; absent if it is unchanged or new
     * @param sign {@code changed} or {@code added}; absent for neither
     */
    record RowJson(
            String id,
            int row,
            List<String> cells,
            @Nullable List<String> was,
            @Nullable String sign,
            @Nullable Uses uses) {}

    /** How often it decided in the last 30 and 365 days. */
    record Uses(long d30, long d365) {}

    SheetJson only(Set<String> ids) {
        return new SheetJson(
                sheet,
                label,
                columns,
                rows.stream().filter(row -> ids.contains(row.id())).toList(),
                removed);
    }
}
