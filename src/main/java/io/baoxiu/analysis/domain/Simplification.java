package io.baoxiu.analysis.domain;

import io.baoxiu.analysis.diagram.Combination;
import io.baoxiu.analysis.diagram.ComputedTable;
import io.baoxiu.analysis.diagram.IntervalDiagrams;
import io.baoxiu.analysis.diagram.Projection;
import java.util.Arrays;

/**
 * Makes a diagram smaller by using impossible inputs (don't cares): they get the result of a neighbour, so that
 * irrelevant axes drop out (restrict).
 */
public final class Simplification {

    /** The result where no input is possible: no diagram at all. */
    static final int ANYTHING = Integer.MIN_VALUE + 1;

    private final IntervalDiagrams diagrams;
    private final Space space;
    private final Projection projection;
    private final ComputedTable known = new ComputedTable();

    public Simplification(IntervalDiagrams diagrams, Space space) {
        this.diagrams = diagrams;
        this.space = space;
        this.projection = new Projection(diagrams, Combination.or(diagrams));
    }

    /** A diagram that is the same wherever {@code possible} is true. */
    public int of(int diagram, int possible) {
        if (possible == IntervalDiagrams.FALSE) {
            return ANYTHING;
        }
        if (possible == IntervalDiagrams.TRUE || IntervalDiagrams.isLabel(diagram)) {
            return diagram;
        }
        if (diagrams.level(possible) < diagrams.level(diagram)) {
            return of(diagram, projection.any(possible));
        }
        int before = known.get(diagram, possible);
        if (before != ComputedTable.ABSENT) {
            return before;
        }
        diagrams.budget().keep(20);
        int made = branch(diagram, possible);
        known.put(diagram, possible, made);
        return made;
    }

    private int branch(int diagram, int possible) {
        int level = diagrams.level(diagram);
        int size = space.axis(level).size();
        int most = diagrams.runs(diagram) + (diagrams.level(possible) == level ? diagrams.runs(possible) : 0);
        int[] ends = new int[most];
        int[] next = new int[most];
        int count = 0;
        int atom = 0;
        while (atom < size) {
            next[count] = of(diagrams.follow(diagram, level, atom), diagrams.follow(possible, level, atom));
            atom = Math.min(
                    size, Math.min(diagrams.endAfter(diagram, level, atom), diagrams.endAfter(possible, level, atom)));
            ends[count++] = atom;
        }
        fill(next, count, space.axis(level).scale() instanceof Scale.Listed);
        return diagrams.node(level, ends, next, count);
    }

    /** Impossible atoms of unordered values get the empty result, those of ordered values the result of a neighbour. */
    private static void fill(int[] next, int count, boolean listed) {
        int[] real = Arrays.stream(next, 0, count)
                .filter(way -> way != ANYTHING)
                .distinct()
                .toArray();
        boolean silent = Arrays.stream(real).anyMatch(way -> way == IntervalDiagrams.FALSE);
        int last = silent && real.length > 1 && next[0] == ANYTHING ? IntervalDiagrams.FALSE : real[0];
        for (int i = 0; i < count; i++) {
            if (next[i] == ANYTHING) {
                next[i] = listed && silent && real.length > 1 ? IntervalDiagrams.FALSE : last;
            }
            last = next[i];
        }
    }
}
