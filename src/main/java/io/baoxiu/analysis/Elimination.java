package io.baoxiu.analysis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What constraints say together of some axes: the others are done away with one by one, the least entangled first. */
final class Elimination {

    private final Diagrams diagrams;
    private final Space space;
    private final Combination and;
    private final Combination or;

    Elimination(Diagrams diagrams, Space space) {
        this.diagrams = diagrams;
        this.space = space;
        this.and = Combination.and(diagrams);
        this.or = Combination.or(diagrams);
    }

    /** All constraints together, as far as they bear on some levels. */
    int keeping(Set<Integer> kept, List<Integer> constraints) {
        Projection projection = new Projection(diagrams, or);
        Set<Integer> hidden = IntStream.range(0, space.size())
                .filter(level -> !kept.contains(level))
                .boxed()
                .collect(Collectors.toCollection(HashSet::new));
        List<Integer> left = new ArrayList<>(constraints);
        while (!hidden.isEmpty()) {
            int level = cheapest(hidden, left);
            hidden.remove(level);
            List<Integer> on = left.stream()
                    .filter(diagram -> Projection.asked(diagrams, diagram).contains(level))
                    .toList();
            left.removeAll(on);
            left.add(projection.without(all(on), level));
        }
        return all(left);
    }

    private int all(Collection<Integer> constraints) {
        int made = Diagrams.TRUE;
        for (int constraint : constraints) {
            made = and.of(made, constraint);
        }
        return made;
    }

    /** The level whose constraints bear on the fewest others. */
    private int cheapest(Set<Integer> hidden, List<Integer> constraints) {
        List<Set<Integer>> asked = constraints.stream()
                .map(diagram -> Projection.asked(diagrams, diagram))
                .toList();
        return hidden.stream()
                .min(Comparator.comparingLong((Integer level) -> asked.stream()
                                .filter(levels -> levels.contains(level))
                                .flatMap(Set::stream)
                                .distinct()
                                .count())
                        .thenComparing(Comparator.reverseOrder()))
                .orElseThrow();
    }
}
