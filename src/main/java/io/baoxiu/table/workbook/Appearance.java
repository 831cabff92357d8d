package io.baoxiu.table.workbook;

import java.util.List;

/**
 * How a sheet looks, as far as that can hide what it says.
 *
 * @param hiddenRows from the top
 * @param hiddenColumns from the left, from 0
 * @param filtered whether a filter is left on, which hides rows by itself
 */
public record Appearance(List<Integer> hiddenRows, List<Integer> hiddenColumns, boolean filtered, List<Area> merged) {

    public Appearance {
        hiddenRows = List.copyOf(hiddenRows);
        hiddenColumns = List.copyOf(hiddenColumns);
        merged = List.copyOf(merged);
    }
}
