package io.baoxiu.analysis;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** Looks in a cube for combinations that can be and that a diagram labels in some way; known values come first. */
final class Search {

    private final Diagrams diagrams;
    private final Space space;
    private final int possible;

    Search(Diagrams diagrams, Space space, int possible) {
        this.diagrams = diagrams;
        this.space = space;
        this.possible = possible;
    }

    /** An atom per level, or {@code null} when there is no such combination. */
    int @Nullable [] find(int diagram, Runs[] cube, IntPredicate label) {
        for (Runs atoms : cube) {
            if (atoms.isEmpty()) {
                return null;
            }
        }
        int[] found = new int[cube.length];
        for (int level = 0; level < cube.length; level++) {
            found[level] = some(level, cube[level]);
        }
        return new Walk(cube, label, found).reaches(diagram, possible) ? found : null;
    }

    /** A combination that can be in a cube. */
    int @Nullable [] find(Runs[] cube) {
        return find(Diagrams.TRUE, cube, label -> true);
    }

    /** The labels that combinations in a cube have. */
    Set<Integer> labels(int diagram, Runs[] cube) {
        Set<Integer> labels = new TreeSet<>();
        find(diagram, cube, label -> {
            labels.add(label);
            return false;
        });
        return labels;
    }

    private int some(int level, Runs atoms) {
        boolean more = space.axis(level).mayBeUnknown() && atoms.from(0) == 0 && atoms.size() > 1;
        return (int) (!more ? atoms.from(0) : atoms.to(0) > 1 ? 1 : atoms.from(1));
    }

    private final class Walk {

        private final Runs[] cube;
        private final IntPredicate label;
        private final int[] found;
        private final Map<Integer, Set<Integer>> failed = new HashMap<>();

        Walk(Runs[] cube, IntPredicate label, int[] found) {
            this.cube = cube;
            this.label = label;
            this.found = found;
        }

        boolean reaches(int diagram, int allowed) {
            if (allowed == Diagrams.FALSE) {
                return false;
            }
            if (Diagrams.isLabel(diagram) && Diagrams.isLabel(allowed)) {
                return label.test(Diagrams.labelOf(diagram));
            }
            Set<Integer> with = failed.computeIfAbsent(diagram, any -> new HashSet<>());
            if (with.contains(allowed)) {
                return false;
            }
            int level = Math.min(diagrams.level(diagram), diagrams.level(allowed));
            int size = space.axis(level).size();
            int unknowns = space.axis(level).mayBeUnknown() ? 1 : 0;
            if (branches(diagram, allowed, level, cube[level].and(Runs.of(unknowns, size)))
                    || branches(diagram, allowed, level, cube[level].and(Runs.of(0, unknowns)))) {
                return true;
            }
            with.add(allowed);
            return false;
        }

        private boolean branches(int diagram, int allowed, int level, Runs atoms) {
            for (int run = 0; run < atoms.count(); run++) {
                int atom = (int) atoms.from(run);
                while (atom < atoms.to(run)) {
                    int first = diagrams.follow(diagram, level, atom);
                    int second = diagrams.follow(allowed, level, atom);
                    diagrams.budget().step(1);
                    if (reaches(first, second)) {
                        found[level] = atom;
                        return true;
                    }
                    atom = Math.min(diagrams.endAfter(diagram, level, atom), diagrams.endAfter(allowed, level, atom));
                }
            }
            return false;
        }
    }
}
