package io.baoxiu.table.grid;

import java.util.List;
import java.util.Map;

/**
 * The edits of a workbook.
 *
 * @param sheets by name; without sheets that have no edits
 */
public record GridDelta(Map<String, OfSheet> sheets) {

    public static final GridDelta NONE = new GridDelta(Map.of());

    public GridDelta {
        sheets = Map.copyOf(sheets);
    }

    /**
     * @param order the rows from the top, {@code 1-13,n1,14-40}: those of the workbook by their numbers, new ones by their ids
     * @param added the content of the new ones
     * @param cells the changed cells of rows of the workbook
     */
    public record OfSheet(String order, Map<String, List<String>> added, Map<Integer, Map<Integer, String>> cells) {
        public OfSheet {
            added = Map.copyOf(added);
            cells = Map.copyOf(cells);
        }
    }

    public boolean none() {
        return sheets.isEmpty();
    }
}
