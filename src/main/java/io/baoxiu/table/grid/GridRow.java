package io.baoxiu.table.grid;

import java.util.List;

/**
 * A row as it is edited.
 *
 * @param id for as long as it is there; {@code r13} for what was row 13 of the workbook
 * @param origin its number in the workbook; 0 for one that was put in
 * @param cells its cells, from column A on; empty texts for empty cells
 */
public record GridRow(String id, int origin, Section section, List<String> cells) {

    /** What a part of a sheet is for. Nothing but a cell changes in the head. */
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
