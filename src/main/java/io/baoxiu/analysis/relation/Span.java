package io.baoxiu.analysis.relation;

import io.baoxiu.table.condition.UnaryTest;
import io.baoxiu.table.premise.Relation;
import io.baoxiu.table.premise.Relation.Comparison;
import io.baoxiu.vocabulary.Term;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/**
 * A bound between a day plus a number of months and another day.
 *
 * @param later the days between the term and the day from which the months are counted
 * @param first whether the end of the months is the lesser side
 * @param least the least number of days from the lesser side to the greater
 */
record Span(
        Term from,
        long later,
        Term months,
        boolean first,
        long least,
        Term day,
        Map<Term, Set<UnaryTest>> where,
        Set<Integer> parts)
        implements Bound {

    static Span of(Relation.Months relation, int number) {
        return new Span(
                relation.from(),
                0,
                relation.months(),
                relation.first(),
                relation.comparison() == Comparison.BELOW ? 1 : 0,
                relation.day(),
                JointTests.of(relation.where(), relation.related()),
                Set.of(number));
    }

    @Override
    public List<Term> lesser() {
        return first ? List.of(from, months) : List.of(day);
    }

    @Override
    public List<Term> greater() {
        return first ? List.of(day) : List.of(from, months);
    }

    @Override
    public boolean holds(ToLongFunction<Term> positions) {
        long end = LocalDate.ofEpochDay(positions.applyAsLong(from) + later)
                .plusMonths(positions.applyAsLong(months))
                .toEpochDay();
        long other = positions.applyAsLong(day);
        return first ? end + least <= other : other + least <= end;
    }

    /** An order between one of the two days and another day replaces the former by the latter. */
    @Override
    public Stream<Bound> with(Inequality base) {
        if (!base.isOrder()) {
            return Stream.empty();
        }
        Term below = base.lesser().get(0);
        Term above = base.greater().get(0);
        Map<Term, Set<UnaryTest>> both = JointTests.both(where, base.where());
        Set<Integer> all = Inequality.union(parts, base.parts());
        Stream.Builder<Bound> found = Stream.builder();
        if ((first ? below : above).equals(day)) {
            Term other = first ? above : below;
            found.add(new Span(from, later, months, first, least - base.most(), other, both, all));
        }
        if ((first ? above : below).equals(from)) {
            Term other = first ? below : above;
            long step = first ? -base.most() : base.most();
            found.add(new Span(other, later + step, months, first, least, day, both, all));
        }
        return found.build();
    }

    @Override
    public boolean implies(Bound other) {
        return other instanceof Span weaker
                && from.equals(weaker.from)
                && months.equals(weaker.months)
                && day.equals(weaker.day)
                && first == weaker.first
                && least >= weaker.least
                && (first ? later >= weaker.later : later <= weaker.later)
                && JointTests.includes(weaker.where, where);
    }
}
