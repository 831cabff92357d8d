package io.baoxiu.analysis.floor;

import io.baoxiu.table.Row;
import io.baoxiu.table.premise.LegalFloor;
import org.jspecify.annotations.Nullable;

/**
 * A row's term of one kind.
 *
 * @param row its number in the spreadsheet
 * @param cell the cell of the length; absent if the row states no term of the kind
 * @param length in the unit of the kind, 0 for the design life
 */
record StatedTerm(String table, int row, @Nullable String cell, long length) {

    private static final long NONE = -1;
    private static final long AGREED = Long.MAX_VALUE;

    /** The row states no term of the kind. */
    static StatedTerm none(String table, Row row) {
        return new StatedTerm(table, row.number(), null, NONE);
    }

    /** The row leaves the term to an unknown contract: then no other term counts either. */
    static StatedTerm agreed(String table, Row row) {
        return new StatedTerm(table, row.number(), null, AGREED);
    }

    boolean isAgreed() {
        return length == AGREED;
    }

    boolean isBelow(LegalFloor floor) {
        return cell == null || length < floor.length();
    }
}
