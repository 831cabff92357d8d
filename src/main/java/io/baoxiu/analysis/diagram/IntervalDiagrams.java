package io.baoxiu.analysis.diagram;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Decision diagrams over axes: each is a function from one atom per axis to a label, kept once however often it is
 * needed, so that two are the same function exactly when they have the same number. A number below zero is a label; any
 * other is a node, which sends each run of atoms of its axis to a further diagram of later axes.
 */
public final class IntervalDiagrams {

    public static final int FALSE = label(0);
    public static final int TRUE = label(1);

    private final Budget budget;
    private final List<Node> nodes = new ArrayList<>();
    private final Map<Node, Integer> numbers = new HashMap<>();

    public IntervalDiagrams(Budget budget) {
        this.budget = budget;
    }

    /** @param ends the atoms before which each run ends, the last of them the size of the axis */
    private record Node(int level, int[] ends, int[] next) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Node node
                    && level == node.level
                    && Arrays.equals(next, node.next)
                    && Arrays.equals(ends, node.ends);
        }

        @Override
        public int hashCode() {
            return (Arrays.hashCode(next) * 31 + Arrays.hashCode(ends)) * 31 + level;
        }
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

    /** The axis that a diagram asks first; beyond all axes for a label. */
    public int level(int diagram) {
        return isLabel(diagram) ? Integer.MAX_VALUE : nodes.get(diagram).level;
    }

    public int runs(int diagram) {
        return nodes.get(diagram).ends.length;
    }

    public int end(int diagram, int run) {
        return nodes.get(diagram).ends[run];
    }

    public int next(int diagram, int run) {
        return nodes.get(diagram).next[run];
    }

    /** Where an atom of that level leads; the diagram itself when it does not ask that level. */
    public int follow(int diagram, int level, int atom) {
        if (level(diagram) != level) {
            return diagram;
        }
        Node node = nodes.get(diagram);
        return node.next[run(node, atom)];
    }

    /** The atom before which the run of some atom ends; beyond all atoms when the diagram does not ask that level. */
    public int endAfter(int diagram, int level, int atom) {
        if (level(diagram) != level) {
            return Integer.MAX_VALUE;
        }
        Node node = nodes.get(diagram);
        return node.ends[run(node, atom)];
    }

    /** The atom with which the run of some atom starts; the first of all when the diagram does not ask that level. */
    public int startBefore(int diagram, int level, int atom) {
        if (level(diagram) != level) {
            return 0;
        }
        Node node = nodes.get(diagram);
        int run = run(node, atom);
        return run == 0 ? 0 : node.ends[run - 1];
    }

    private static int run(Node node, int atom) {
        int at = Arrays.binarySearch(node.ends, atom + 1);
        return at >= 0 ? at : -at - 1;
    }

    /** The node that sends runs of atoms on; neighbours that go the same way become one. */
    public int node(int level, int[] ends, int[] next, int count) {
        int size = 0;
        for (int i = 0; i < count; i++) {
            if (size > 0 && next[size - 1] == next[i]) {
                ends[size - 1] = ends[i];
            } else {
                ends[size] = ends[i];
                next[size++] = next[i];
            }
        }
        return size == 1 ? next[0] : keep(new Node(level, Arrays.copyOf(ends, size), Arrays.copyOf(next, size)));
    }

    private int keep(Node node) {
        Integer known = numbers.get(node);
        if (known != null) {
            return known;
        }
        budget.keep(2L * node.ends.length + 24);
        nodes.add(node);
        numbers.put(node, nodes.size() - 1);
        return nodes.size() - 1;
    }

    /** One way inside some atoms of an axis, another outside. */
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
