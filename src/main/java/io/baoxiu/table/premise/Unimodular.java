package io.baoxiu.table.premise;

import io.baoxiu.table.premise.Relation.Sums;
import io.baoxiu.vocabulary.Term;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Whether the matrix of some sums is totally unimodular, by the criterion of Ghouila-Houri: for every subset of its rows there are signs
 * such that every factor of their signed sum is -1, 0 or 1. All subsets are tried, so there may be only few rows.
 */
final class Unimodular {

    private static final int MOST_ROWS = 10;

    private Unimodular() {}

    /** Also false if there are too many to try. */
    static boolean are(List<Sums> sums) {
        Set<Map<Term, Integer>> distinct = new HashSet<>();
        sums.stream()
                .map(Unimodular::row)
                .filter(row -> !distinct.contains(negated(row)))
                .forEach(distinct::add);
        List<Map<Term, Integer>> rows = List.copyOf(distinct);
        return rows.size() <= MOST_ROWS
                && IntStream.range(1, 1 << rows.size()).allMatch(chosen -> canBeSigned(rows, chosen, 0, Map.of()));
    }

    private static Map<Term, Integer> row(Sums sums) {
        Map<Term, Integer> row = new HashMap<>();
        sums.one().forEach(term -> row.merge(term, 1, Integer::sum));
        sums.other().forEach(term -> row.merge(term, -1, Integer::sum));
        return row;
    }

    private static Map<Term, Integer> negated(Map<Term, Integer> row) {
        return added(Map.of(), row, -1);
    }

    private static boolean canBeSigned(List<Map<Term, Integer>> rows, int chosen, int at, Map<Term, Integer> sum) {
        if (chosen >> at == 0) {
            return sum.values().stream().allMatch(factor -> Math.abs(factor) <= 1);
        }
        return (chosen >> at & 1) == 0
                ? canBeSigned(rows, chosen, at + 1, sum)
                : canBeSigned(rows, chosen, at + 1, added(sum, rows.get(at), 1))
                        || canBeSigned(rows, chosen, at + 1, added(sum, rows.get(at), -1));
    }

    private static Map<Term, Integer> added(Map<Term, Integer> sum, Map<Term, Integer> row, int sign) {
        Map<Term, Integer> added = new HashMap<>(sum);
        row.forEach((term, factor) -> added.merge(term, sign * factor, Integer::sum));
        return added;
    }
}
