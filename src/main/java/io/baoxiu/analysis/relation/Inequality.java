package io.baoxiu.analysis.relation;

import io.baoxiu.table.condition.UnaryTest;
import io.baoxiu.table.premise.Relation;
import io.baoxiu.table.premise.Relation.Comparison;
import io.baoxiu.vocabulary.Term;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/**
 * The sum of the lesser positions minus that of the greater ones is at most a number.
 *
 * @param factors 1 for a lesser position, -1 for a greater one
 * @param parts the numbers of the relations from which it was derived, each once
 * @param through the terms that cancelled out
 */
record Inequality(
        Map<Term, Integer> factors, long most, Map<Term, Set<UnaryTest>> where, Set<Integer> parts, Set<Term> through)
        implements Bound {

    /** An equation becomes two inequalities. */
    static List<Inequality> of(Relation.Sums sums, int number) {
        Map<Term, Set<UnaryTest>> where = JointTests.of(sums.where(), sums.related());
        long most = sums.comparison() == Comparison.BELOW ? -1 : 0;
        Inequality one = new Inequality(factors(sums.one(), sums.other()), most, where, Set.of(number), Set.of());
        return sums.comparison() == Comparison.EQUAL
                ? List.of(
                        one,
                        new Inequality(factors(sums.other(), sums.one()), most, where, Set.of(number + 1), Set.of()))
                : List.of(one);
    }

    private static Map<Term, Integer> factors(List<Term> lesser, List<Term> greater) {
        Map<Term, Integer> factors = new HashMap<>();
        lesser.forEach(term -> factors.merge(term, 1, Integer::sum));
        greater.forEach(term -> factors.merge(term, -1, Integer::sum));
        return factors;
    }

    @Override
    public List<Term> lesser() {
        return terms(1);
    }

    @Override
    public List<Term> greater() {
        return terms(-1);
    }

    private List<Term> terms(int factor) {
        return factors.entrySet().stream()
                .filter(of -> of.getValue() == factor)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Whether it orders two values. */
    boolean isOrder() {
        return lesser().size() == 1 && greater().size() == 1 && factors.size() == 2;
    }

    @Override
    public boolean holds(ToLongFunction<Term> positions) {
        long sum = 0;
        for (Map.Entry<Term, Integer> of : factors.entrySet()) {
            sum += of.getValue() * positions.applyAsLong(of.getKey());
        }
        return sum <= most;
    }

    /** The sum of both, if something cancels out and no position counts twice. */
    @Override
    public Stream<Bound> with(Inequality base) {
        if (!cancels(base)) {
            return Stream.empty();
        }
        Map<Term, Integer> sum = new HashMap<>(factors);
        base.factors.forEach((term, factor) -> sum.merge(term, factor, Integer::sum));
        sum.values().removeIf(factor -> factor == 0);
        Set<Term> out = union(factors.keySet(), base.factors.keySet());
        out.removeAll(sum.keySet());
        boolean again = isOrder() && base.isOrder() && out.stream().anyMatch(through::contains);
        if (again || !sum.values().stream().allMatch(factor -> Math.abs(factor) == 1)) {
            return Stream.empty();
        }
        return Stream.of(new Inequality(
                sum,
                most + base.most,
                JointTests.both(where, base.where),
                union(parts, base.parts),
                union(through, out)));
    }

    private boolean cancels(Inequality base) {
        return base.factors.entrySet().stream().anyMatch(of -> factors.getOrDefault(of.getKey(), 0) == -of.getValue());
    }

    static <T> Set<T> union(Collection<T> some, Collection<T> others) {
        Set<T> all = new HashSet<>(some);
        all.addAll(others);
        return all;
    }

    @Override
    public boolean implies(Bound other) {
        return other instanceof Inequality weaker
                && most <= weaker.most
                && factors.equals(weaker.factors)
                && JointTests.includes(weaker.where, where);
    }
}
