package io.baoxiu.table.grid;

import java.util.List;

/**
 * A row being edited.
 *
 * @param id stays the same while the row exists; {@code r13} for former row 13 of the workbook
 * @param origin its number in the workbook; 0 for an inserted one
 * @param cells its cells, from column A on; empty texts for empty cells
 */
public record GridRow(String id, int origin, Section section, List<String> cells) {

    /** The purpose of a part of a sheet. In the head, only cells can change. */
    public enum Section {
        SETTINGS,
        HEAD,
        DATA
    }

    public GridRow {
        cells = List.copyOf(cells);
    }

    static String idOf(int origin) {
        return "r" + origin;
    }

    GridRow with(List<String> others) {
        return new GridRow(id, origin, section, others);
    }

    boolean isAdded() {
        return origin == 0;
    }
}
