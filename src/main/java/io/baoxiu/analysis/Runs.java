package io.baoxiu.analysis;

import java.util.Arrays;
import java.util.Collection;
import java.util.stream.LongStream;

/** A set of whole numbers as runs of neighbours: each a start and an end, the end left out, in ascending order. */
final class Runs {

    static final Runs NONE = new Runs(new long[0]);

    private final long[] bounds;

    private Runs(long[] bounds) {
        this.bounds = bounds;
    }

    static Runs of(long from, long to) {
        return from < to ? new Runs(new long[] {from, to}) : NONE;
    }

    static Runs union(Collection<Runs> parts) {
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
        return new Runs(Arrays.copyOf(merged, size));
    }

    /** What of {@code from} to {@code to} is not here; everything here must lie between them. */
    Runs without(long from, long to) {
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
        return new Runs(Arrays.copyOf(rest, size));
    }

    Runs and(Runs other) {
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
        return new Runs(Arrays.copyOf(both, size));
    }

    int count() {
        return bounds.length / 2;
    }

    long from(int run) {
        return bounds[2 * run];
    }

    /** Left out. */
    long to(int run) {
        return bounds[2 * run + 1];
    }

    boolean isEmpty() {
        return bounds.length == 0;
    }

    boolean is(long from, long to) {
        return bounds.length == 2 && bounds[0] == from && bounds[1] == to;
    }

    boolean contains(long number) {
        int at = Arrays.binarySearch(bounds, number);
        return (at >= 0 ? at : -at - 2) % 2 == 0;
    }

    /** The least that is not less, or -1. */
    long next(long number) {
        int at = Arrays.binarySearch(bounds, number);
        int after = at >= 0 ? at + 1 : -at - 1;
        return after % 2 == 1 ? number : after < bounds.length ? bounds[after] : -1;
    }

    /** The greatest that is not more, or -1. */
    long previous(long number) {
        int at = Arrays.binarySearch(bounds, number);
        int after = at >= 0 ? at + 1 : -at - 1;
        return after % 2 == 1 ? number : after > 0 ? bounds[after - 1] - 1 : -1;
    }

    /** How many numbers there are. */
    long size() {
        long size = 0;
        for (int i = 0; i < count(); i++) {
            size += to(i) - from(i);
        }
        return size;
    }

    LongStream bounds() {
        return Arrays.stream(bounds);
    }

    LongStream numbers() {
        return LongStream.range(0, count()).flatMap(i -> LongStream.range(from((int) i), to((int) i)));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Runs runs && Arrays.equals(bounds, runs.bounds);
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
