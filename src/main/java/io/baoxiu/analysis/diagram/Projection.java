package io.baoxiu.analysis.diagram;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.function.IntUnaryOperator;

/** Projects diagrams to some axes, whatever the values of the others. */
public final class Projection {

    private final IntervalDiagrams diagrams;
    private final Combination or;

    public Projection(IntervalDiagrams diagrams, Combination or) {
        this.diagrams = diagrams;
        this.or = or;
    }

    /** True if the diagram is true for some atom of that level (exists). */
    public int without(int diagram, int level) {
        return without(diagram, level, new ComputedTable());
    }

    private int without(int diagram, int level, ComputedTable known) {
        if (diagrams.level(diagram) > level) {
            return diagram;
        }
        if (diagrams.level(diagram) == level) {
            return any(diagram);
        }
        int before = known.get(diagram);
        if (before != ComputedTable.ABSENT) {
            return before;
        }
        int made = map(diagrams, diagram, next -> without(next, level, known));
        known.put(diagram, made);
        return made;
    }

    /** The union of a node's successors. */
    public int any(int node) {
        int[] successors = new int[diagrams.runs(node)];
        Arrays.setAll(successors, run -> diagrams.next(node, run));
        Arrays.sort(successors);
        int made = IntervalDiagrams.FALSE;
        for (int i = 0; i < successors.length; i++) {
            if (i == 0 || successors[i] != successors[i - 1]) {
                made = or.of(made, successors[i]);
            }
        }
        return made;
    }

    /** The negation of a diagram. */
    public static int not(IntervalDiagrams diagrams, int diagram) {
        return relabel(diagrams, diagram, label -> IntervalDiagrams.label(1 - label));
    }

    /** The diagram with each label replaced by a diagram, which must use only later axes. */
    public static int relabel(IntervalDiagrams diagrams, int diagram, IntUnaryOperator labels) {
        return relabel(diagrams, diagram, labels, new ComputedTable());
    }

    private static int relabel(IntervalDiagrams diagrams, int diagram, IntUnaryOperator labels, ComputedTable known) {
        if (IntervalDiagrams.isLabel(diagram)) {
            return labels.applyAsInt(IntervalDiagrams.labelOf(diagram));
        }
        int before = known.get(diagram);
        if (before != ComputedTable.ABSENT) {
            return before;
        }
        int made = map(diagrams, diagram, next -> relabel(diagrams, next, labels, known));
        known.put(diagram, made);
        return made;
    }

    private static int map(IntervalDiagrams diagrams, int node, IntUnaryOperator next) {
        int count = diagrams.runs(node);
        int[] ends = new int[count];
        int[] mapped = new int[count];
        for (int run = 0; run < count; run++) {
            ends[run] = diagrams.end(node, run);
            mapped[run] = next.applyAsInt(diagrams.next(node, run));
        }
        diagrams.budget().keep(12);
        return diagrams.node(diagrams.level(node), ends, mapped, count);
    }

    /** The levels on which a diagram depends. */
    public static Set<Integer> asked(IntervalDiagrams diagrams, int diagram) {
        Set<Integer> levels = new HashSet<>();
        asked(diagrams, diagram, levels, new ComputedTable());
        return levels;
    }

    private static void asked(IntervalDiagrams diagrams, int diagram, Set<Integer> levels, ComputedTable seen) {
        if (!IntervalDiagrams.isLabel(diagram) && seen.get(diagram) == ComputedTable.ABSENT) {
            seen.put(diagram, diagram);
            diagrams.budget().step(diagrams.runs(diagram));
            levels.add(diagrams.level(diagram));
            for (int run = 0; run < diagrams.runs(diagram); run++) {
                asked(diagrams, diagrams.next(diagram, run), levels, seen);
            }
        }
    }
}
