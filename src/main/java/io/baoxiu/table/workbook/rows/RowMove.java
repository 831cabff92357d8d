package io.baoxiu.table.workbook.rows;

import io.baoxiu.table.workbook.Area;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where the rows of a sheet were moved. The first ones are reordered; all below move as a whole. A new row belongs to the one above it, so
 * that areas covering that one also cover it; new rows at the top belong to the one below.
 */
public final class RowMove {

    private final int before;
    private final int after;
    private final int[] place;
    private final int[] first;
    private final int[] last;

    private RowMove(int before, List<RowSource> rows) {
        this.before = before;
        this.after = rows.size();
        place = new int[before + 1];
        first = new int[before + 1];
        last = new int[before + 1];
        int above = 0;
        int top = 1;
        for (int number = 1; number <= after; number++) {
            int base = rows.get(number - 1).base();
            if (base > 0) {
                place[base] = number;
                first[base] = above == 0 ? top : number;
                last[base] = number;
                above = base;
            } else if (above > 0) {
                last[above] = number;
            }
        }
    }

    /** @param before the number of rows before, which {@code rows} replace */
    static RowMove of(int before, List<RowSource> rows) {
        return new RowMove(before, rows);
    }

    boolean isNone() {
        for (int row = 1; row <= before; row++) {
            if (place[row] != row) {
                return false;
            }
        }
        return before == after;
    }

    /** 0 if it was deleted. */
    public int of(int row) {
        return row > before ? row + after - before : place[row];
    }

    /** The row itself, or the next one above that still exists. */
    int near(int row) {
        for (int at = Math.min(row, before + 1); at > 0; at--) {
            if (of(at) > 0) {
                return row > before ? of(row) : of(at);
            }
        }
        return 1;
    }

    /** The new first and last of several rows; {@code null} if all were deleted. */
    public int @Nullable [] range(int top, int bottom) {
        int from = Integer.MAX_VALUE;
        int to = 0;
        for (int row = top; row <= Math.min(bottom, before); row++) {
            if (place[row] > 0) {
                from = Math.min(from, top == bottom ? place[row] : first[row]);
                to = Math.max(to, top == bottom ? place[row] : last[row]);
            }
        }
        if (bottom > before) {
            from = Math.min(from, of(Math.max(top, before + 1)));
            to = Math.min(of(bottom), LAST_ROW);
        }
        return to == 0 ? null : new int[] {from, Math.max(from, to)};
    }

    private static final int LAST_ROW = 1_048_576;

    /** Moves areas, separated by blanks as in files; empty if all were deleted. */
    Optional<String> areas(String written) {
        StringBuilder moved = new StringBuilder();
        for (String one : written.strip().split("\\s+")) {
            Area area = Area.of(one);
            if (area == null) {
                return Optional.of(written);
            }
            int[] rows = range(area.top(), area.bottom());
            if (rows != null) {
                Area next = new Area(area.left(), rows[0], area.right(), rows[1]);
                moved.append(moved.isEmpty() ? "" : " ")
                        .append(one.contains(":") || rows[0] < rows[1] ? next.toString() : next.first());
            }
        }
        return moved.isEmpty() ? Optional.empty() : Optional.of(moved.toString());
    }
}
