package io.baoxiu.analysis.diagram;

import java.util.Arrays;
import java.util.Collection;
import java.util.stream.LongStream;

/** A set of whole numbers as runs of neighbours, in ascending order: each with a start and an exclusive end. */
public final class IntervalSet {

    public static final IntervalSet NONE = new IntervalSet(new long[0]);

    private final long[] bounds;

    private IntervalSet(long[] bounds) {
        this.bounds = bounds;
    }

    public static IntervalSet of(long from, long to) {
        return from < to ? new IntervalSet(new long[] {from, to}) : NONE;
    }

    public static IntervalSet union(Collection<IntervalSet> parts) {
        if (parts.size() == 1) {
            return parts.iterator().next();
        }
        long[][] pairs = parts.stream()
                .flatMap(part -> LongStream.range(0, part.count())
                        .mapToObj(i -> new long[] {part.from((int) i), part.to((int) i)}))
                .sorted((one, other) -> Long.compare(one[0], other[0]))
                .toArray(long[][]::new);
        long[] merged = new long[pairs.length * 2];
        int size = 0;
        for (long[] pair : pairs) {
            if (size > 0 && pair[0] <= merged[size - 1]) {
                merged[size - 1] = Math.max(merged[size - 1], pair[1]);
            } else {
                merged[size++] = pair[0];
                merged[size++] = pair[1];
            }
        }
        return new IntervalSet(Arrays.copyOf(merged, size));
    }

    /** The complement within {@code from} to {@code to}; this set must lie between them. */
    public IntervalSet without(long from, long to) {
        long[] rest = new long[bounds.length + 2];
        int size = 0;
        long open = from;
        for (int i = 0; i < bounds.length; i += 2) {
            if (open < bounds[i]) {
                rest[size++] = open;
                rest[size++] = bounds[i];
            }
            open = bounds[i + 1];
        }
        if (open < to) {
            rest[size++] = open;
            rest[size++] = to;
        }
        return new IntervalSet(Arrays.copyOf(rest, size));
    }

    public IntervalSet and(IntervalSet other) {
        long[] both = new long[bounds.length + other.bounds.length];
        int size = 0;
        int i = 0;
        int j = 0;
        while (i < count() && j < other.count()) {
            long from = Math.max(from(i), other.from(j));
            long to = Math.min(to(i), other.to(j));
            if (from < to) {
                both[size++] = from;
                both[size++] = to;
            }
            if (to(i) < other.to(j)) {
                i++;
            } else {
                j++;
            }
        }
        return new IntervalSet(Arrays.copyOf(both, size));
    }

    public int count() {
        return bounds.length / 2;
    }

    public long from(int run) {
        return bounds[2 * run];
    }

    /** The end of a run, exclusive. */
    public long to(int run) {
        return bounds[2 * run + 1];
    }

    public boolean isEmpty() {
        return bounds.length == 0;
    }

    public boolean is(long from, long to) {
        return bounds.length == 2 && bounds[0] == from && bounds[1] == to;
    }

    public boolean contains(long number) {
        int at = Arrays.binarySearch(bounds, number);
        return (at >= 0 ? at : -at - 2) % 2 == 0;
    }

    /** The least element that is not less, or -1. */
    public long next(long number) {
        int at = Arrays.binarySearch(bounds, number);
        int after = at >= 0 ? at + 1 : -at - 1;
        return after % 2 == 1 ? number : after < bounds.length ? bounds[after] : -1;
    }

    /** The greatest element that is not greater, or -1. */
    public long previous(long number) {
        int at = Arrays.binarySearch(bounds, number);
        int after = at >= 0 ? at + 1 : -at - 1;
        return after % 2 == 1 ? number : after > 0 ? bounds[after - 1] - 1 : -1;
    }

    /** The number of elements. */
    public long size() {
        long size = 0;
        for (int i = 0; i < count(); i++) {
            size += to(i) - from(i);
        }
        return size;
    }

    public LongStream bounds() {
        return Arrays.stream(bounds);
    }

    public LongStream numbers() {
        return LongStream.range(0, count()).flatMap(i -> LongStream.range(from((int) i), to((int) i)));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof IntervalSet runs && Arrays.equals(bounds, runs.bounds);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bounds);
    }

    @Override
    public String toString() {
        return Arrays.toString(bounds);
    }
}
