package io.baoxiu.analysis.domain;

import io.baoxiu.analysis.diagram.IntervalDiagrams;
import io.baoxiu.analysis.diagram.IntervalSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** Searches a cube for possible combinations with certain labels in a diagram; known values come first. */
public final class Search {

    private final IntervalDiagrams diagrams;
    private final Space space;
    private final int possible;

    public Search(IntervalDiagrams diagrams, Space space, int possible) {
        this.diagrams = diagrams;
        this.space = space;
        this.possible = possible;
    }

    /** One atom per level, or {@code null} if there is no such combination. */
    public int @Nullable [] find(int diagram, IntervalSet[] cube, IntPredicate label) {
        return find(diagram, cube, label, new int[cube.length]);
    }

    /** @param near where to begin, level by level; the search goes in both directions from there */
    public int @Nullable [] find(int diagram, IntervalSet[] cube, IntPredicate label, int[] near) {
        for (IntervalSet atoms : cube) {
            if (atoms.isEmpty()) {
                return null;
            }
        }
        int[] found = new int[cube.length];
        for (int level = 0; level < cube.length; level++) {
            found[level] = some(level, cube[level]);
        }
        return new Walk(cube, label, near, found).reaches(diagram, possible) ? found : null;
    }

    /** A possible combination in a cube. */
    public int @Nullable [] find(IntervalSet[] cube) {
        return find(IntervalDiagrams.TRUE, cube, label -> true);
    }

    /** The labels that combinations in a cube have. */
    public Set<Integer> labels(int diagram, IntervalSet[] cube) {
        Set<Integer> labels = new TreeSet<>();
        find(diagram, cube, label -> {
            labels.add(label);
            return false;
        });
        return labels;
    }

    private int some(int level, IntervalSet atoms) {
        boolean more = space.axis(level).mayBeUnknown() && atoms.from(0) == 0 && atoms.size() > 1;
        return (int) (!more ? atoms.from(0) : atoms.to(0) > 1 ? 1 : atoms.from(1));
    }

    private final class Walk {

        private final IntervalSet[] cube;
        private final IntPredicate label;
        private final int[] near;
        private final int[] found;
        private final Map<Integer, Set<Integer>> failed = new HashMap<>();

        Walk(IntervalSet[] cube, IntPredicate label, int[] near, int[] found) {
            this.cube = cube;
            this.label = label;
            this.near = near;
            this.found = found;
        }

        boolean reaches(int diagram, int allowed) {
            if (allowed == IntervalDiagrams.FALSE) {
                return false;
            }
            if (IntervalDiagrams.isLabel(diagram) && IntervalDiagrams.isLabel(allowed)) {
                return label.test(IntervalDiagrams.labelOf(diagram));
            }
            Set<Integer> with = failed.computeIfAbsent(diagram, any -> new HashSet<>());
            if (with.contains(allowed)) {
                return false;
            }
            int level = Math.min(diagrams.level(diagram), diagrams.level(allowed));
            int unknowns = space.axis(level).mayBeUnknown() ? 1 : 0;
            if (bothWays(diagram, allowed, level, unknowns)
                    || unknowns == 1 && cube[level].contains(0) && goes(diagram, allowed, level, 0)) {
                return true;
            }
            with.add(allowed);
            return false;
        }

        /** Goes away from the starting atom run by run, up and down in turn. */
        private boolean bothWays(int diagram, int allowed, int level, int lowest) {
            long up = cube[level].next(Math.max(near[level], lowest));
            long down = cube[level].previous(Math.max(near[level], lowest) - 1L);
            while (up >= 0 || down >= lowest) {
                if (up >= 0) {
                    if (goes(diagram, allowed, level, (int) up)) {
                        return true;
                    }
                    up = cube[level].next(end(diagram, allowed, level, (int) up));
                }
                if (down >= lowest) {
                    if (goes(diagram, allowed, level, (int) down)) {
                        return true;
                    }
                    down = cube[level].previous(start(diagram, allowed, level, (int) down) - 1L);
                }
            }
            return false;
        }

        private boolean goes(int diagram, int allowed, int level, int atom) {
            diagrams.budget().step(1);
            if (reaches(diagrams.follow(diagram, level, atom), diagrams.follow(allowed, level, atom))) {
                found[level] = atom;
                return true;
            }
            return false;
        }

        private int end(int diagram, int allowed, int level, int atom) {
            return Math.min(diagrams.endAfter(diagram, level, atom), diagrams.endAfter(allowed, level, atom));
        }

        private int start(int diagram, int allowed, int level, int atom) {
            return Math.max(diagrams.startBefore(diagram, level, atom), diagrams.startBefore(allowed, level, atom));
        }
    }
}
