package io.baoxiu.table.premise;

import io.baoxiu.table.condition.UnaryTest;
import io.baoxiu.vocabulary.Term;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A relation between values in every decision in which all are known and the tests of {@code where} hold. */
public sealed interface Relation {

    Map<Term, UnaryTest> where();

    /** The terms that must be known for it to apply. */
    Set<Term> related();

    /** Whether values, all known, satisfy the relation. */
    boolean relates(Function<Term, Object> values);

    default Set<Term> terms() {
        Set<Term> terms = new HashSet<>(where().keySet());
        terms.addAll(related());
        return terms;
    }

    /** Whether values, perhaps unknown, do not violate it. */
    default boolean holds(Function<Term, @Nullable Object> values) {
        return related().stream().anyMatch(term -> values.apply(term) == null)
                || !where().entrySet().stream().allMatch(test -> test.getValue().holds(values.apply(test.getKey())))
                || relates(term -> Objects.requireNonNull(values.apply(term)));
    }

    /** The same relation for other terms. */
    Relation with(Function<Term, Term> others);

    private static Map<Term, UnaryTest> with(Map<Term, UnaryTest> tests, Function<Term, Term> others) {
        return tests.entrySet().stream()
                .collect(Collectors.toMap(test -> others.apply(test.getKey()), Map.Entry::getValue));
    }

    /** How one side compares with the other. */
    enum Comparison {
        AT_MOST,
        BELOW,
        EQUAL;

        boolean holds(int order) {
            return order < 0 ? this != EQUAL : order == 0 && this != BELOW;
        }
    }

    /** An order of days or numbers, or a sum. */
    record Sums(Map<Term, UnaryTest> where, List<Term> one, Comparison comparison, List<Term> other)
            implements Relation {
        public Sums {
            where = Map.copyOf(where);
            one = List.copyOf(one);
            other = List.copyOf(other);
        }

        @Override
        public Set<Term> related() {
            return Stream.concat(one.stream(), other.stream()).collect(Collectors.toSet());
        }

        @Override
        public boolean relates(Function<Term, Object> values) {
            return comparison.holds(sum(one, values).compareTo(sum(other, values)));
        }

        private static BigDecimal sum(List<Term> terms, Function<Term, Object> values) {
            return terms.stream().map(values).map(Sums::number).reduce(BigDecimal.ZERO, BigDecimal::add);
        }

        private static BigDecimal number(Object value) {
            return value instanceof LocalDate day
                    ? BigDecimal.valueOf(day.toEpochDay())
                    : new BigDecimal(value.toString());
        }

        @Override
        public Relation with(Function<Term, Term> others) {
            return new Sums(
                    Relation.with(where, others),
                    one.stream().map(others).toList(),
                    comparison,
                    other.stream().map(others).toList());
        }
    }

    /** An order between a day and another day plus a number of months. */
    record Months(Map<Term, UnaryTest> where, Term from, Term months, boolean first, Comparison comparison, Term day)
            implements Relation {
        public Months {
            where = Map.copyOf(where);
        }

        @Override
        public Set<Term> related() {
            return Set.of(from, months, day);
        }

        @Override
        public boolean relates(Function<Term, Object> values) {
            LocalDate end = ((LocalDate) values.apply(from)).plusMonths((Long) values.apply(months));
            int order = end.compareTo((LocalDate) values.apply(day));
            return comparison.holds(first ? order : -order);
        }

        @Override
        public Relation with(Function<Term, Term> others) {
            return new Months(
                    Relation.with(where, others),
                    others.apply(from),
                    others.apply(months),
                    first,
                    comparison,
                    others.apply(day));
        }
    }

    /** A value that is a function of another. */
    record Image(Map<Term, UnaryTest> where, Term value, Mapping mapping, Term of) implements Relation {
        public Image {
            where = Map.copyOf(where);
        }

        @Override
        public Set<Term> related() {
            return Set.of(value, of);
        }

        @Override
        public boolean relates(Function<Term, Object> values) {
            return mapping.of(values.apply(of), value.type()).equals(values.apply(value));
        }

        @Override
        public Relation with(Function<Term, Term> others) {
            return new Image(Relation.with(where, others), others.apply(value), mapping, others.apply(of));
        }
    }

    /** A flag that says whether a code is in a list. */
    record Member(Term flag, String code, Term list) implements Relation {
        @Override
        public Map<Term, UnaryTest> where() {
            return Map.of();
        }

        @Override
        public Set<Term> related() {
            return Set.of(flag, list);
        }

        @Override
        public boolean relates(Function<Term, Object> values) {
            return values.apply(flag).equals(((List<?>) values.apply(list)).contains(code));
        }

        /** An empty list does not contain the code. */
        @Override
        public boolean holds(Function<Term, @Nullable Object> values) {
            return Relation.super.holds(
                    term -> term.equals(list) && values.apply(list) == null ? List.of() : values.apply(term));
        }

        @Override
        public Relation with(Function<Term, Term> others) {
            return new Member(others.apply(flag), code, others.apply(list));
        }
    }
}
