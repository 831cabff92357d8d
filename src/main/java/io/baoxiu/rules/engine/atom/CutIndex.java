package io.baoxiu.rules.engine.atom;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds how many cuts of a column lie before a value, as fast among thousands as among a few. Amounts, days and whole numbers are multiples
 * of some unit, and so cuts are whole numbers too: twice the value, plus one just after it. The range from the first to the last cut is
 * divided into as many equal buckets as there are cuts, so that a bucket usually has one; a bucket is searched by binary search. A value
 * that is no multiple of the unit cannot be looked up here.
 */
final class CutIndex {

    private static final long MOST = 100_000_000_000_000_000L;
    private static final int LONGEST = 17;
    private static final int FEW = 8;
    private static final long NONE = Long.MIN_VALUE;

    private final long[] marks;
    private final int decimals;
    private final int shift;
    private final int[] starts;

    private CutIndex(long[] marks, int decimals) {
        this.marks = marks;
        this.decimals = decimals;
        long width = marks[marks.length - 1] - marks[0];
        int bits = Long.SIZE - Long.numberOfLeadingZeros(width);
        shift = Math.max(0, bits - (Integer.SIZE - Integer.numberOfLeadingZeros(marks.length)));
        starts = new int[(int) (width >>> shift) + 2];
        for (long mark : marks) {
            starts[(int) (mark - marks[0] >>> shift) + 1]++;
        }
        for (int i = 1; i < starts.length; i++) {
            starts[i] += starts[i - 1];
        }
    }

    /** @param cuts in order; the result is {@code null} if they are not all multiples of some unit */
    static @Nullable CutIndex of(List<Cut> cuts) {
        int decimals = cuts.stream()
                .mapToInt(cut -> (Object) cut.value() instanceof BigDecimal number ? number.scale() : 0)
                .max()
                .orElse(0);
        long[] marks = cuts.stream().mapToLong(cut -> mark(cut, decimals)).toArray();
        boolean fit = marks.length > 0 && decimals >= 0 && Arrays.stream(marks).noneMatch(mark -> mark == NONE);
        return fit ? new CutIndex(marks, decimals) : null;
    }

    private static long mark(Cut cut, int decimals) {
        long units = units(cut.value(), decimals);
        return units == NONE ? NONE : 2 * units + (cut.after() ? 1 : 0);
    }

    /** The number of cuts before a value; -1 if it cannot be determined. */
    int before(Object value) {
        long units = units(value, decimals);
        if (units == NONE) {
            return -1;
        }
        long mark = 2 * units;
        int last = marks.length - 1;
        if (mark < marks[0]) {
            return 0;
        } else if (mark >= marks[last]) {
            return last + 1;
        }
        return marks.length <= FEW ? among(mark, 0, last) : inBucket(mark, (int) (mark - marks[0] >>> shift));
    }

    private int inBucket(long mark, int bucket) {
        int low = starts[bucket];
        int high = starts[bucket + 1];
        while (high - low > FEW) {
            int middle = low + high >>> 1;
            if (marks[middle] <= mark) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return among(mark, low, high);
    }

    private int among(long mark, int low, int high) {
        int at = low;
        while (at < high && marks[at] <= mark) {
            at++;
        }
        return at;
    }

    private static long units(Object value, int decimals) {
        if (value instanceof BigDecimal number) {
            boolean fits = number.scale() <= decimals && number.precision() - number.scale() + decimals <= LONGEST;
            return fits ? number.scaleByPowerOfTen(decimals).longValue() : NONE;
        } else if (value instanceof LocalDate day) {
            return day.toEpochDay();
        }
        return value instanceof Long whole && Math.abs(whole) < MOST ? whole : NONE;
    }
}
