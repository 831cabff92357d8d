package io.baoxiu.solver;

import io.baoxiu.table.premise.Relation;
import io.baoxiu.vocabulary.Term;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.function.Function;

/** Days, months and years as numbers that a solver can count with: days from 1970-01-01, months from the year 0. */
final class Calendar {

    private static final long DAYS = 365;
    private static final long LEAP_DAYS_BEFORE_1970 = 477;

    private final Solver solver;

    Calendar(Solver solver) {
        this.solver = solver;
    }

    /** The first day of a year. */
    Quantity newYear(Quantity year) {
        Quantity before = year.plus(-1);
        return year.plus(-1970)
                .times(DAYS)
                .plus(quotient(before, 4))
                .plus(quotient(before, 100).times(-1))
                .plus(quotient(before, 400))
                .plus(-LEAP_DAYS_BEFORE_1970);
    }

    /** The whole part of a number by another. */
    private Quantity quotient(Quantity number, long by) {
        Quantity quotient = solver.wholeNumber();
        solver.require(quotient.times(by).atMost(number));
        solver.require(number.below(quotient.plus(1).times(by)));
        return quotient;
    }

    Formula relates(Relation.Months relation, Function<Term, Quantity> values) {
        Quantity from = values.apply(relation.from());
        Quantity month = solver.wholeNumber();
        Quantity first = firstOf(month);
        Quantity end = solver.wholeNumber();
        Quantity last = month.plus(values.apply(relation.months()));
        Quantity begins = firstOf(last);
        Quantity next = firstOf(last.plus(1));
        Quantity same = from.plus(first.times(-1)).plus(begins);
        Formula counted = first.atMost(from)
                .and(from.below(firstOf(month.plus(1))))
                .and(same.below(next).and(end.equal(same)).or(next.atMost(same).and(end.equal(next.plus(-1)))));
        Quantity day = values.apply(relation.day());
        Quantity one = relation.first() ? end : day;
        Quantity other = relation.first() ? day : end;
        return counted.and(relation.comparison() == Relation.Comparison.BELOW ? one.below(other) : one.atMost(other));
    }

    /** The first day of a month. */
    private Quantity firstOf(Quantity month) {
        Quantity year = quotient(month, 12);
        Quantity place = month.plus(year.times(-12));
        Quantity thisYear = newYear(year);
        Quantity days = newYear(year.plus(1)).plus(thisYear.times(-1));
        Quantity first = solver.wholeNumber();
        for (int of = 0; of < 12; of++) {
            LocalDate common = LocalDate.of(2001, of + 1, 1);
            Quantity begins = thisYear.plus(common.getDayOfYear() - 1L);
            Quantity shifted = of < 2 ? begins : begins.plus(days).plus(-DAYS);
            solver.require(place.equal(BigDecimal.valueOf(of)).implies(first.equal(shifted)));
        }
        return first;
    }
}
