package io.baoxiu.analysis.relation;

import io.baoxiu.analysis.diagram.Combination;
import io.baoxiu.analysis.diagram.IntervalDiagrams;
import io.baoxiu.analysis.diagram.IntervalSet;
import io.baoxiu.analysis.diagram.Projection;
import io.baoxiu.analysis.domain.Search;
import io.baoxiu.analysis.domain.Space;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What constraints together imply for some axes: the other axes are eliminated one by one, the least connected first.
 * The constraints on each are kept, so that values for it can be found again.
 */
public final class Elimination {

    private final IntervalDiagrams diagrams;
    private final Space space;
    private final Combination and;
    private final Combination or;
    private final Map<Integer, Set<Integer>> asked = new HashMap<>();
    private final List<Step> steps = new ArrayList<>();
    private int left = IntervalDiagrams.TRUE;

    /** The constraints on a level when it was eliminated. */
    private record Step(int level, int said) {}

    private Elimination(IntervalDiagrams diagrams, Space space) {
        this.diagrams = diagrams;
        this.space = space;
        this.and = Combination.and(diagrams);
        this.or = Combination.or(diagrams);
    }

    /** Eliminates all levels but some. */
    public static Elimination keeping(
            Set<Integer> kept, List<Integer> constraints, IntervalDiagrams diagrams, Space space) {
        Elimination elimination = new Elimination(diagrams, space);
        elimination.run(kept, constraints);
        return elimination;
    }

    /** All constraints together, for the levels that were kept. */
    public int left() {
        return left;
    }

    boolean allows(int[] atoms) {
        IntervalSet[] cube = new IntervalSet[atoms.length];
        Arrays.setAll(cube, level -> IntervalSet.of(atoms[level], atoms[level] + 1L));
        return new Search(diagrams, space, left).find(cube) != null;
    }

    /** Atoms of the levels that were kept, completed with compatible atoms of all others. */
    int[] completed(int[] atoms) {
        int[] all = atoms.clone();
        for (int i = steps.size() - 1; i >= 0; i--) {
            Step step = steps.get(i);
            IntervalSet[] cube = space.everything();
            for (int level : asked(step.said)) {
                if (level != step.level) {
                    cube[level] = IntervalSet.of(all[level], all[level] + 1L);
                }
            }
            int[] found = new Search(diagrams, space, step.said).find(cube);
            if (found != null) {
                all[step.level] = found[step.level];
            }
        }
        return all;
    }

    private void run(Set<Integer> kept, List<Integer> constraints) {
        Projection projection = new Projection(diagrams, or);
        Set<Integer> hidden = IntStream.range(0, space.size())
                .filter(level -> !kept.contains(level))
                .boxed()
                .collect(Collectors.toCollection(HashSet::new));
        List<Integer> rest = new ArrayList<>(constraints);
        while (!hidden.isEmpty()) {
            int level = cheapest(hidden, rest);
            hidden.remove(level);
            List<Integer> on = rest.stream()
                    .filter(diagram -> asked(diagram).contains(level))
                    .toList();
            rest.removeAll(on);
            Step step = new Step(level, all(on));
            steps.add(step);
            rest.add(projection.without(step.said, level));
        }
        left = all(rest);
    }

    private Set<Integer> asked(int diagram) {
        return asked.computeIfAbsent(diagram, any -> Projection.asked(diagrams, any));
    }

    private int all(Collection<Integer> constraints) {
        int made = IntervalDiagrams.TRUE;
        for (int constraint : constraints) {
            made = and.of(made, constraint);
        }
        return made;
    }

    /** The level whose constraints involve the fewest others. */
    private int cheapest(Set<Integer> hidden, List<Integer> constraints) {
        List<Set<Integer>> levels = constraints.stream().map(this::asked).toList();
        return hidden.stream()
                .min(Comparator.comparingLong((Integer level) -> levels.stream()
                                .filter(of -> of.contains(level))
                                .flatMap(Set::stream)
                                .distinct()
                                .count())
                        .thenComparing(Comparator.reverseOrder()))
                .orElseThrow();
    }
}
