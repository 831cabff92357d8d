package io.baoxiu.table.workbook;

import org.jspecify.annotations.Nullable;

/**
 * A rectangle of cells, ends included.
 *
 * @param left from 0, as columns are counted
 * @param top from 1, as rows are counted
 */
public record Area(int left, int top, int right, int bottom) {

    /** The area in a text such as {@code B7:B8}; {@code null} if it is none. */
    public static @Nullable Area of(String text) {
        int colon = text.indexOf(':');
        Address from = Address.of(colon < 0 ? text : text.substring(0, colon));
        Address to = Address.of(text.substring(colon + 1));
        return from == null || to == null
                ? null
                : new Area(
                        Math.min(from.column(), to.column()),
                        Math.min(from.row(), to.row()),
                        Math.max(from.column(), to.column()),
                        Math.max(from.row(), to.row()));
    }

    /** The cell that stays when all are merged. */
    public String first() {
        return new Address(left, top).toString();
    }

    @Override
    public String toString() {
        return first() + ":" + new Address(right, bottom);
    }
}
