package io.baoxiu.rules;

import io.baoxiu.table.UnaryTest;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The values of one condition column, parted so that no test of the column tells two values of a part from each other.
 * Part 0 is unknown. Codes and flags have a part each and one for every other; numbers and days have a part for each
 * stretch between the ends of ranges.
 */
final class Atoms {

    static final int UNKNOWN = 0;

    private final Map<Object, Integer> codes = new HashMap<>();
    private final List<Cut> cuts;
    private final boolean ordered;
    private final int count;

    /** A place just before a value, or just after it. */
    private record Cut(Comparable<Object> value, boolean after) implements Comparable<Cut> {
        @Override
        public int compareTo(Cut other) {
            int order = value.compareTo(other.value);
            return order != 0 ? order : Boolean.compare(after, other.after);
        }
    }

    /**
     * @param ordered whether the column's values have an order that ranges go by
     * @param known the codes there are, for endings and beginnings; none otherwise
     */
    Atoms(boolean ordered, Collection<UnaryTest> tests, Collection<String> known) {
        this.ordered = ordered;
        TreeSet<Cut> found = new TreeSet<>();
        known.forEach(this::code);
        tests.forEach(test -> gather(test, found));
        cuts = new ArrayList<>(found);
        count = ordered ? cuts.size() + 2 : codes.size() + 2;
    }

    int count() {
        return count;
    }

    int of(@Nullable Object value) {
        if (value == null) {
            return UNKNOWN;
        }
        return ordered ? 1 + cutsBefore(value) : codes.getOrDefault(value, count - 1);
    }

    /** The parts whose values pass the test. */
    BitSet cover(UnaryTest test) {
        BitSet parts = new BitSet(count);
        if (test instanceof UnaryTest.Any) {
            parts.set(0, count);
        } else if (test instanceof UnaryTest.Unknown) {
            parts.set(UNKNOWN);
        } else if (test instanceof UnaryTest.OneOf some) {
            some.values().forEach(value -> parts.set(of(value)));
        } else if (test instanceof UnaryTest.Range range) {
            parts.set(
                    range.low() == null ? 1 : 2 + place(range.low(), !range.lowIncluded()),
                    range.high() == null ? count : 2 + place(range.high(), range.highIncluded()));
        } else if (test instanceof UnaryTest.Affix affix) {
            codes.forEach((code, part) -> parts.set(part, parts.get(part) || affix.holds(code)));
        } else if (test instanceof UnaryTest.Either either) {
            either.parts().forEach(part -> parts.or(cover(part)));
        } else if (test instanceof UnaryTest.Not not) {
            parts.set(1, count);
            parts.andNot(cover(not.excluded()));
        }
        return parts;
    }

    private void gather(UnaryTest test, TreeSet<Cut> found) {
        if (test instanceof UnaryTest.OneOf some) {
            some.values().forEach(value -> {
                if (ordered) {
                    found.add(cut(value, false));
                    found.add(cut(value, true));
                } else {
                    code(value);
                }
            });
        } else if (test instanceof UnaryTest.Range range) {
            if (range.low() != null) {
                found.add(cut(range.low(), !range.lowIncluded()));
            }
            if (range.high() != null) {
                found.add(cut(range.high(), range.highIncluded()));
            }
        } else if (test instanceof UnaryTest.Either either) {
            either.parts().forEach(part -> gather(part, found));
        } else if (test instanceof UnaryTest.Not not) {
            gather(not.excluded(), found);
        }
    }

    private void code(Object value) {
        codes.putIfAbsent(value, codes.size() + 1);
    }

    private int place(Object value, boolean after) {
        return Collections.binarySearch(cuts, cut(value, after));
    }

    private int cutsBefore(Object value) {
        int low = 0;
        int high = cuts.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            Cut cut = cuts.get(middle);
            int order = cut.value.compareTo(comparable(value));
            if (order < 0 || order == 0 && !cut.after) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static Cut cut(Object value, boolean after) {
        return new Cut(comparable(value), after);
    }

    @SuppressWarnings("unchecked")
    private static Comparable<Object> comparable(Object value) {
        return (Comparable<Object>) value;
    }
}
