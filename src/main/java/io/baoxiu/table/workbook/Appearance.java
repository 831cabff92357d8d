package io.baoxiu.table.workbook;

import java.util.List;

/**
 * The appearance of a sheet, as far as it can hide content.
 *
 * @param hiddenRows from the top
 * @param hiddenColumns from the left, from 0
 * @param filtered whether a filter is on, which hides rows itself
 */
public record Appearance(List<Integer> hiddenRows, List<Integer> hiddenColumns, boolean filtered, List<Area> merged) {

    public Appearance {
        hiddenRows = List.copyOf(hiddenRows);
        hiddenColumns = List.copyOf(hiddenColumns);
        merged = List.copyOf(merged);
    }
}
