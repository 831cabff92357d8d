package io.baoxiu.analysis.diagram;

/**
 * Decision diagrams over axes: each is a function from one atom per axis to a label, stored once, so that two are the
 * same function exactly if they have the same number. A negative number is a label; any other is a node, which maps
 * each run of atoms of its axis to another diagram over later axes.
 */
public final class IntervalDiagrams {

    public static final int FALSE = label(0);
    public static final int TRUE = label(1);

    private static final int USUAL_RUNS = 64;

    private final Budget budget;
    /** For each node: its level, then for each run the atom before which it ends, and the diagram to which it leads. */
    private final UniqueTable nodes = new UniqueTable();

    private int[] node = new int[USUAL_RUNS];

    public IntervalDiagrams(Budget budget) {
        this.budget = budget;
    }

    public static int label(int label) {
        return -1 - label;
    }

    public static boolean isLabel(int diagram) {
        return diagram < 0;
    }

    public static int labelOf(int diagram) {
        return -1 - diagram;
    }

    public Budget budget() {
        return budget;
    }

    /** The first axis of a diagram; beyond all axes for a label. */
    public int level(int diagram) {
        return isLabel(diagram) ? Integer.MAX_VALUE : nodes.element(diagram, 0);
    }

    public int runs(int diagram) {
        return nodes.length(diagram) / 2;
    }

    public int end(int diagram, int run) {
        return nodes.element(diagram, 2 * run + 1);
    }

    public int next(int diagram, int run) {
        return nodes.element(diagram, 2 * run + 2);
    }

    /** The diagram to which an atom of a level leads; the diagram itself if it does not depend on that level. */
    public int follow(int diagram, int level, int atom) {
        if (level(diagram) != level) {
            return diagram;
        }
        return next(diagram, run(diagram, atom));
    }

    /** The atom before which the run of some atom ends; beyond all atoms if the diagram does not depend on that level. */
    public int endAfter(int diagram, int level, int atom) {
        if (level(diagram) != level) {
            return Integer.MAX_VALUE;
        }
        return end(diagram, run(diagram, atom));
    }

    /** The atom with which the run of some atom starts; the first of all if the diagram does not depend on that level. */
    public int startBefore(int diagram, int level, int atom) {
        if (level(diagram) != level) {
            return 0;
        }
        int run = run(diagram, atom);
        return run == 0 ? 0 : end(diagram, run - 1);
    }

    /** The run of an atom: the first that ends after it. */
    private int run(int diagram, int atom) {
        int from = 0;
        int to = runs(diagram) - 1;
        while (from < to) {
            int middle = from + to >>> 1;
            if (end(diagram, middle) > atom) {
                to = middle;
            } else {
                from = middle + 1;
            }
        }
        return from;
    }

    /** The node for some runs of atoms; neighbouring runs with the same target are joined. */
    public int node(int level, int[] ends, int[] next, int count) {
        if (node.length < 2 * count + 1) {
            node = new int[4 * count + 1];
        }
        node[0] = level;
        int length = 1;
        for (int i = 0; i < count; i++) {
            if (length > 1 && node[length - 1] == next[i]) {
                node[length - 2] = ends[i];
            } else {
                node[length++] = ends[i];
                node[length++] = next[i];
            }
        }
        return length == 3 ? next[0] : keep(length);
    }

    private int keep(int length) {
        int known = nodes.find(node, length);
        if (known >= 0) {
            return known;
        }
        budget.keep(length + 23L);
        return nodes.add(node, length);
    }

    /** A node that leads to one diagram inside some atoms of an axis, and to another outside. */
    public int choice(int level, int size, IntervalSet atoms, int inside, int outside) {
        int[] ends = new int[2 * atoms.count() + 1];
        int[] next = new int[ends.length];
        int count = 0;
        for (int run = 0; run < atoms.count(); run++) {
            if (atoms.from(run) > (count == 0 ? 0 : ends[count - 1])) {
                ends[count] = (int) atoms.from(run);
                next[count++] = outside;
            }
            ends[count] = (int) atoms.to(run);
            next[count++] = inside;
        }
        if (count == 0 || ends[count - 1] < size) {
            ends[count] = size;
            next[count++] = outside;
        }
        return node(level, ends, next, count);
    }
}
