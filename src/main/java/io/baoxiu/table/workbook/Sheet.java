package io.baoxiu.table.workbook;

import java.util.List;

/**
 * A sheet as far as it is read.
 *
 * @param lines the rows that are not wholly empty, from the top
 */
public record Sheet(String name, List<Line> lines, Appearance appearance) {

    /** Empty ones with a format included. */
    public static final int MOST_ROWS = 50_000;
}
