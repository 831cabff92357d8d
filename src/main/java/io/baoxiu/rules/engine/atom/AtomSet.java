package io.baoxiu.rules.engine.atom;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Some parts of a partition. Neighbours are kept as one stretch: what a test covers takes the room of the test, not of all parts. */
public final class AtomSet {

    /** The first part of each stretch, and the first one behind it; ascending, no two alike. */
    private final int[] bounds;

    private AtomSet(int[] bounds, int count) {
        this.bounds = count == bounds.length ? bounds : Arrays.copyOf(bounds, count);
    }

    static AtomSet of(IntStream parts) {
        int[] ascending = parts.sorted().toArray();
        int[] found = new int[2 * ascending.length];
        int count = 0;
        for (int part : ascending) {
            count = add(part, part + 1, found, count);
        }
        return new AtomSet(found, count);
    }

    /** @param end the first part behind them; there are none if it is not behind the first */
    static AtomSet stretch(int first, int end) {
        return first < end ? new AtomSet(new int[] {first, end}, 2) : new AtomSet(new int[0], 0);
    }

    static AtomSet union(List<AtomSet> several) {
        List<int[]> ascending = several.stream()
                .flatMap(AtomSet::stretches)
                .sorted(Comparator.comparingInt(stretch -> stretch[0]))
                .toList();
        int[] found = new int[2 * ascending.size()];
        int count = 0;
        for (int[] stretch : ascending) {
            count = add(stretch[0], stretch[1], found, count);
        }
        return new AtomSet(found, count);
    }

    /** Adds a stretch that does not begin before the last one. */
    private static int add(int first, int end, int[] found, int count) {
        if (count > 0 && first <= found[count - 1]) {
            found[count - 1] = Math.max(found[count - 1], end);
            return count;
        }
        found[count] = first;
        found[count + 1] = end;
        return count + 2;
    }

    private Stream<int[]> stretches() {
        return IntStream.range(0, bounds.length / 2).mapToObj(i -> new int[] {bounds[2 * i], bounds[2 * i + 1]});
    }

    /**
     * All parts of a stretch that are not in this set.
     *
     * @param end the first part behind the stretch
     */
    AtomSet others(int first, int end) {
        int[] found = new int[bounds.length + 2];
        int count = 0;
        int from = first;
        for (int i = 0; i < bounds.length; i += 2) {
            if (from < bounds[i]) {
                count = add(from, bounds[i], found, count);
            }
            from = Math.max(from, bounds[i + 1]);
        }
        return new AtomSet(found, from < end ? add(from, end, found, count) : count);
    }

    public boolean contains(int part) {
        // On a bound, its place; otherwise -1 less the place of the next bound. Both are even within a stretch.
        return Arrays.binarySearch(bounds, part) % 2 == 0;
    }

    public boolean isEmpty() {
        return bounds.length == 0;
    }

    public int count() {
        int count = 0;
        for (int i = 0; i < bounds.length; i += 2) {
            count += bounds[i + 1] - bounds[i];
        }
        return count;
    }

    /** All of them, ascending. */
    public IntStream stream() {
        return stretches().flatMapToInt(stretch -> IntStream.range(stretch[0], stretch[1]));
    }

    /** Equal sets have equal texts. */
    @Override
    public String toString() {
        return Arrays.toString(bounds);
    }
}
