package io.baoxiu.analysis.wording;

import org.jspecify.annotations.Nullable;

/**
 * A changed text in a cell for people.
 *
 * @param column the column's machine name, {@code title}, or a column of the worked cases after {@code cases!}
 * @param before absent if the row is new, or the cell was blank
 * @param after absent if the row was removed, or the cell is blank
 */
public record TextChange(
        RowNumbers row,
        String column,
        @Nullable String before,
        @Nullable String after) {

    /** The numbers of the row in the spreadsheet program; absent in a version that does not have it. */
    public record RowNumbers(
            @Nullable Integer before, @Nullable Integer after) {}
}
