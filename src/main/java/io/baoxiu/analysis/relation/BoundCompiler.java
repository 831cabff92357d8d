package io.baoxiu.analysis.relation;

import io.baoxiu.analysis.diagram.Combination;
import io.baoxiu.analysis.diagram.IntervalDiagrams;
import io.baoxiu.analysis.diagram.IntervalSet;
import io.baoxiu.analysis.diagram.Projection;
import io.baoxiu.analysis.domain.Partition;
import io.baoxiu.analysis.domain.Space;
import io.baoxiu.table.condition.UnaryTest;
import io.baoxiu.vocabulary.Term;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Builds the diagram of a bound: true in the boxes of atoms in which it can be true, and wherever its conditions do not
 * hold. The requirement on the remaining axes is monotonic in each axis, so atoms with the same remaining requirement
 * are neighbours; their ends are found by bisection.
 */
public final class BoundCompiler {

    private final IntervalDiagrams diagrams;
    private final Space space;
    private final Bound bound;
    private final List<Term> terms;
    private final Set<Term> lesser;
    private final long[] chosen;
    private final Combination or;

    private BoundCompiler(IntervalDiagrams diagrams, Space space, Bound bound) {
        this.diagrams = diagrams;
        this.space = space;
        this.bound = bound;
        this.lesser = Set.copyOf(bound.lesser());
        this.terms = Stream.concat(lesser.stream(), bound.greater().stream())
                .sorted(Comparator.comparingInt(space::level))
                .toList();
        this.chosen = new long[terms.size()];
        this.or = Combination.or(diagrams);
    }

    public static int of(IntervalDiagrams diagrams, Space space, Bound bound) {
        BoundCompiler compiler = new BoundCompiler(diagrams, space, bound);
        int outside = Projection.not(diagrams, compiler.conditions());
        return outside == IntervalDiagrams.TRUE ? outside : compiler.or.of(outside, compiler.draw(0));
    }

    private int conditions() {
        IntervalSet[] cube = space.everything();
        for (Map.Entry<Term, Set<UnaryTest>> of : bound.where().entrySet()) {
            int level = space.level(of.getKey());
            for (UnaryTest test : of.getValue()) {
                cube[level] = cube[level].and(space.axis(level).atoms(test));
            }
            if (cube[level].isEmpty()) {
                return IntervalDiagrams.FALSE;
            }
        }
        return space.diagram(diagrams, cube);
    }

    private int draw(int place) {
        diagrams.budget().step(1);
        if (holds(place, true)) {
            return IntervalDiagrams.TRUE;
        } else if (!holds(place, false)) {
            return IntervalDiagrams.FALSE;
        }
        Partition axis = axis(place);
        int[] ways = new int[axis.size()];
        Arrays.fill(ways, 0, axis.firstKnown(), IntervalDiagrams.TRUE);
        int last = axis.size() - 1;
        ways[last] = way(place, last);
        ways[axis.firstKnown()] = way(place, axis.firstKnown());
        fill(place, ways, axis.firstKnown(), last);
        int[] ends = new int[ways.length];
        Arrays.setAll(ends, atom -> atom + 1);
        return diagrams.node(space.level(terms.get(place)), ends, ways, ways.length);
    }

    /** If two atoms have the same remaining requirement, so do all between them. */
    private void fill(int place, int[] ways, int low, int high) {
        if (high - low < 2) {
            return;
        }
        if (ways[low] == ways[high]) {
            Arrays.fill(ways, low + 1, high, ways[low]);
            return;
        }
        int middle = (low + high) >>> 1;
        ways[middle] = way(place, middle);
        fill(place, ways, low, middle);
        fill(place, ways, middle, high);
    }

    private int way(int place, int atom) {
        chosen[place] = extreme(place, atom);
        return draw(place + 1);
    }

    private Partition axis(int place) {
        return space.axis(space.level(terms.get(place)));
    }

    /** The position in an atom that is most favourable for the bound. */
    private long extreme(int place, int atom) {
        return lesser.contains(terms.get(place))
                ? axis(place).low(atom)
                : axis(place).high(atom);
    }

    /** Whether it is true for the chosen atoms, with the least or the most favourable atoms on all other axes. */
    private boolean holds(int place, boolean hardest) {
        return bound.holds(term -> {
            int at = terms.indexOf(term);
            if (at < place) {
                return chosen[at];
            }
            boolean lowest = lesser.contains(term) != hardest;
            return extreme(at, lowest ? axis(at).firstKnown() : axis(at).size() - 1);
        });
    }
}
