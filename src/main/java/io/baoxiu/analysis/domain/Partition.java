package io.baoxiu.analysis.domain;

import io.baoxiu.analysis.diagram.IntervalSet;
import io.baoxiu.table.condition.UnaryTest;
import io.baoxiu.vocabulary.Term;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * A partition of a term's values into the fewest pieces that no test cuts: atoms, numbered in the order of the values. Unknown is a
 * separate atom, the first one, if the term can be unknown.
 */
public final class Partition {

    private final Term term;
    private final Scale scale;
    private final int unknowns;
    private final long[] starts;
    private final Map<UnaryTest, IntervalSet> runs = new HashMap<>();

    private Partition(Term term, Scale scale, boolean mayBeUnknown, long[] starts) {
        this.term = term;
        this.scale = scale;
        this.unknowns = mayBeUnknown ? 1 : 0;
        this.starts = starts;
    }

    public static Partition of(Term term, Scale scale, boolean mayBeUnknown, Collection<UnaryTest> tests) {
        Set<UnaryTest> different = new HashSet<>(tests);
        long[] starts = LongStream.concat(
                        LongStream.of(scale.first()),
                        different.stream()
                                .flatMapToLong(test -> scale.known(test).bounds()))
                .filter(position -> position <= scale.last())
                .sorted()
                .distinct()
                .toArray();
        return new Partition(term, scale, mayBeUnknown, starts);
    }

    public Term term() {
        return term;
    }

    public Scale scale() {
        return scale;
    }

    boolean mayBeUnknown() {
        return unknowns == 1;
    }

    /** The number of atoms. */
    public int size() {
        return starts.length + unknowns;
    }

    /** The atoms for which a test holds; it must be one of the tests that made this axis. */
    public IntervalSet atoms(UnaryTest test) {
        return runs.computeIfAbsent(test, this::cut);
    }

    private IntervalSet cut(UnaryTest test) {
        IntervalSet known = scale.known(test);
        List<IntervalSet> parts =
                new ArrayList<>(List.of(test.holds(null) ? IntervalSet.of(0, unknowns) : IntervalSet.NONE));
        for (int run = 0; run < known.count(); run++) {
            parts.add(IntervalSet.of(piece(known.from(run)), piece(known.to(run) - 1) + 1L));
        }
        return IntervalSet.union(parts);
    }

    private int piece(long position) {
        int at = Arrays.binarySearch(starts, position);
        return (at >= 0 ? at : -at - 2) + unknowns;
    }

    /** The atom of a value, or -1 if the term cannot have this value. */
    public int atom(@Nullable Object value) {
        if (value == null) {
            return unknowns - 1;
        }
        long position = scale.at(value);
        return position < scale.first() || position > scale.last() ? -1 : piece(position);
    }

    @Nullable
    public Object witness(int atom) {
        return atom < unknowns ? null : scale.value(starts[atom - unknowns]);
    }

    /** The first atom of known values. */
    public int firstKnown() {
        return unknowns;
    }

    /** The lowest position of a known atom. */
    public long low(int atom) {
        return starts[atom - unknowns];
    }

    /** The highest position of a known atom. */
    public long high(int atom) {
        int piece = atom - unknowns;
        return piece + 1 == starts.length ? scale.last() : starts[piece + 1] - 1;
    }

    /** The positions of some atoms; the unknown one has none. */
    IntervalSet positions(IntervalSet atoms) {
        return IntervalSet.union(IntStream.range(0, atoms.count())
                .mapToObj(run ->
                        positions(Math.max(atoms.from(run) - unknowns, 0), Math.max(atoms.to(run) - unknowns, 0)))
                .toList());
    }

    private IntervalSet positions(long from, long to) {
        return from == to
                ? IntervalSet.NONE
                : IntervalSet.of(starts[(int) from], to == starts.length ? scale.last() + 1 : starts[(int) to]);
    }

    @Override
    public String toString() {
        return term + " in " + size();
    }
}
