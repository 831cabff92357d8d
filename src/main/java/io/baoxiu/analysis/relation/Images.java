package io.baoxiu.analysis.relation;

import io.baoxiu.analysis.diagram.Combination;
import io.baoxiu.analysis.diagram.IntervalDiagrams;
import io.baoxiu.analysis.diagram.IntervalSet;
import io.baoxiu.analysis.diagram.Projection;
import io.baoxiu.analysis.domain.Partition;
import io.baoxiu.analysis.domain.Space;
import io.baoxiu.table.condition.UnaryTest;
import io.baoxiu.table.premise.Mapping;
import io.baoxiu.table.premise.Relation.Image;
import io.baoxiu.vocabulary.Term;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * Values that are functions of others (images). The axis of the argument is cut wherever that of the image is, so that each of its atoms
 * maps to one; days of the week are an exception: an atom of days maps to all weekdays in it.
 */
public final class Images {

    private static final int WEEK = 7;

    private Images() {}

    /** Cuts the axes of arguments wherever those of their images are cut. */
    static void cut(Map<Term, Set<UnaryTest>> tests, Set<Image> images) {
        boolean more;
        do {
            more = false;
            for (Image image : images) {
                Set<UnaryTest> of = tests.computeIfAbsent(image.of(), any -> new HashSet<>());
                for (UnaryTest test : Set.copyOf(tests.getOrDefault(image.value(), Set.of()))) {
                    more |= image.mapping() != Mapping.WEEKDAY && of.add(test.match(new Preimage(image)));
                }
            }
        } while (more);
    }

    /** True if one can be the image of the other, or either is unknown, or the conditions do not hold. */
    public static int drawn(IntervalDiagrams diagrams, Space space, Image image) {
        Partition of = space.axis(space.level(image.of()));
        Partition value = space.axis(space.level(image.value()));
        IntervalSet[] ways = new IntervalSet[of.size()];
        for (int atom = 0; atom < ways.length; atom++) {
            ways[atom] = atom < of.firstKnown()
                    ? IntervalSet.of(0, value.size())
                    : IntervalSet.union(List.of(IntervalSet.of(0, value.firstKnown()), images(of, atom, value, image)));
        }
        int related = space.level(image.of()) < space.level(image.value())
                ? forward(diagrams, space, image, ways)
                : backward(diagrams, space, image, ways);
        int outside = Projection.not(diagrams, space.diagram(diagrams, space.cube(image.where())));
        return Combination.or(diagrams).of(outside, related);
    }

    private static IntervalSet images(Partition of, int atom, Partition value, Image image) {
        long last =
                image.mapping() == Mapping.WEEKDAY ? Math.min(of.high(atom), of.low(atom) + WEEK - 1) : of.low(atom);
        return IntervalSet.union(LongStream.rangeClosed(of.low(atom), last)
                .mapToObj(position -> value.atom(image.mapping()
                        .of(of.scale().value(position), image.value().type())))
                .map(found -> found < 0 ? IntervalSet.NONE : IntervalSet.of(found, found + 1L))
                .toList());
    }

    private static int forward(IntervalDiagrams diagrams, Space space, Image image, IntervalSet[] ways) {
        int level = space.level(image.value());
        int[] next = new int[ways.length];
        for (int atom = 0; atom < next.length; atom++) {
            next[atom] = diagrams.choice(
                    level, space.axis(level).size(), ways[atom], IntervalDiagrams.TRUE, IntervalDiagrams.FALSE);
        }
        return diagrams.node(space.level(image.of()), ends(next.length), next, next.length);
    }

    private static int backward(IntervalDiagrams diagrams, Space space, Image image, IntervalSet[] ways) {
        int level = space.level(image.of());
        int[] next = new int[space.axis(space.level(image.value())).size()];
        for (int value = 0; value < next.length; value++) {
            int atom = value;
            IntervalSet from = IntervalSet.union(IntStream.range(0, ways.length)
                    .mapToObj(of -> ways[of].contains(atom) ? IntervalSet.of(of, of + 1L) : IntervalSet.NONE)
                    .toList());
            next[value] = diagrams.choice(level, ways.length, from, IntervalDiagrams.TRUE, IntervalDiagrams.FALSE);
        }
        return diagrams.node(space.level(image.value()), ends(next.length), next, next.length);
    }

    private static int[] ends(int count) {
        return IntStream.rangeClosed(1, count).toArray();
    }
}
