package io.baoxiu.rules.engine.atom;

import io.baoxiu.table.condition.UnaryTest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A partition of the values of one condition column, so that no test of the column distinguishes two values of a part.
 * Part 0 is unknown. Of codes and flags, the last part has all that no test tells of; numbers and days have one part for
 * each stretch between the ends of ranges.
 */
public final class Atoms {

    public static final int UNKNOWN = 0;

    private final Map<Object, Integer> codes;
    private final List<Cut> cuts;
    private final CodeIndex named;
    private final @Nullable CutIndex index;
    private final boolean ordered;
    private final int count;
    private final Cover cover = new Cover();

    /**
     * @param ordered whether the column's values have an order for ranges
     * @param known all codes, for tests by ending or beginning; none otherwise
     */
    public Atoms(boolean ordered, Collection<UnaryTest> tests, Collection<String> known) {
        this.ordered = ordered;
        TreeSet<Cut> found = new TreeSet<>();
        if (ordered) {
            tests.forEach(test -> Cut.ends(test).forEach(found::add));
        }
        codes = ordered ? Map.of() : CodeParts.of(tests, known);
        cuts = new ArrayList<>(found);
        index = CutIndex.of(cuts);
        named = new CodeIndex(codes);
        count = 2
                + (ordered
                        ? cuts.size()
                        : codes.values().stream().mapToInt(part -> part).max().orElse(0));
    }

    public int count() {
        return count;
    }

    public int of(@Nullable Object value) {
        if (value == null) {
            return UNKNOWN;
        }
        if (ordered) {
            int before = index == null ? -1 : index.before(value);
            return 1 + (before < 0 ? cutsBefore(value) : before);
        }
        int part = named.part(value);
        return part == 0 ? count - 1 : part;
    }

    /** The parts whose values pass the test. */
    public AtomSet cover(UnaryTest test) {
        return test.match(cover);
    }

    private int place(Object value, boolean after) {
        return Collections.binarySearch(cuts, Cut.at(value, after));
    }

    private int cutsBefore(Object value) {
        int low = 0;
        int high = cuts.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            Cut cut = cuts.get(middle);
            int order = cut.value().compareTo(Cut.comparable(value));
            if (order < 0 || order == 0 && !cut.after()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private final class Cover implements UnaryTest.Match<AtomSet> {

        @Override
        public AtomSet any(UnaryTest.Any test) {
            return AtomSet.stretch(UNKNOWN, count);
        }

        @Override
        public AtomSet unknown(UnaryTest.Unknown test) {
            return AtomSet.stretch(UNKNOWN, UNKNOWN + 1);
        }

        @Override
        public AtomSet oneOf(UnaryTest.OneOf test) {
            return AtomSet.of(test.values().stream().mapToInt(Atoms.this::of));
        }

        @Override
        public AtomSet range(UnaryTest.Range test) {
            return AtomSet.stretch(
                    test.low() == null ? 1 : 2 + place(test.low(), !test.lowIncluded()),
                    test.high() == null ? count : 2 + place(test.high(), test.highIncluded()));
        }

        @Override
        public AtomSet affix(UnaryTest.Affix test) {
            return AtomSet.of(codes.entrySet().stream()
                    .filter(code -> test.holds(code.getKey()))
                    .mapToInt(Map.Entry::getValue));
        }

        @Override
        public AtomSet either(UnaryTest.Either test) {
            return AtomSet.union(test.parts().stream().map(Atoms.this::cover).toList());
        }

        @Override
        public AtomSet not(UnaryTest.Not test) {
            return cover(test.excluded()).others(1, count);
        }
    }
}
