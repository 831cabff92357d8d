package io.baoxiu.analysis.wording;

import org.jspecify.annotations.Nullable;

/**
 * A cell for people to read whose text has changed.
 *
 * @param column the column's machine name, {@code title}, or a column of the worked cases after {@code cases!}
 * @param before absent where the row is new, or the cell was blank
 * @param after absent where the row is gone, or the cell is blank
 */
public record TextChange(
        RowNumbers row,
        String column,
        @Nullable String before,
        @Nullable String after) {

    /** As the spreadsheet programs number the row; absent where it is not. */
    public record RowNumbers(
            @Nullable Integer before, @Nullable Integer after) {}
}
