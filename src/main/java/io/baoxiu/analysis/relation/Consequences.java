package io.baoxiu.analysis.relation;

import io.baoxiu.table.premise.Relation;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.List;

/** All consequences of orders and sums of values, so that each can be used separately. */
public final class Consequences {

    private final List<Inequality> bases = new ArrayList<>();
    private final List<Bound> all = new ArrayList<>();
    private final Deque<Bound> fresh = new ArrayDeque<>();

    public static List<Bound> of(Collection<Relation> relations) {
        Consequences consequences = new Consequences();
        int number = 0;
        for (Relation relation : relations) {
            number += 2;
            if (relation instanceof Relation.Sums sums) {
                consequences.bases.addAll(Inequality.of(sums, number));
            } else if (relation instanceof Relation.Months months) {
                consequences.add(Span.of(months, number));
            }
        }
        consequences.bases.forEach(consequences::add);
        return consequences.closed();
    }

    private List<Bound> closed() {
        while (!fresh.isEmpty()) {
            Bound next = fresh.remove();
            if (next.isOpen() && all.contains(next)) {
                bases.stream()
                        .filter(base -> Collections.disjoint(next.parts(), base.parts()))
                        .flatMap(next::with)
                        .filter(bound -> !JointTests.contradict(bound.where()))
                        .toList()
                        .forEach(this::add);
            }
        }
        return all;
    }

    /** Adds a bound unless it says nothing new. */
    private void add(Bound bound) {
        boolean says = bound.isOpen() || !bound.holds(none -> 0);
        if (says && all.stream().noneMatch(known -> known.implies(bound))) {
            all.removeIf(bound::implies);
            all.add(bound);
            fresh.add(bound);
        }
    }
}
