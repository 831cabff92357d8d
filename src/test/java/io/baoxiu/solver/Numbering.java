package io.baoxiu.solver;

import io.baoxiu.vocabulary.Term;
import io.baoxiu.vocabulary.ValueType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Numbers in place of a term's values, in their order.
 *
 * @param listed the values that are counted one by one; none for those that are numbers of themselves
 * @param spans between which numbers values lie, ends included
 */
record Numbering(List<Object> listed, Function<Object, BigDecimal> numbers, List<Span> spans) {

    private static final int MONTH = 32;

    record Span(BigDecimal first, BigDecimal last) {}

    /** @param named the values of the term that are written anywhere */
    static Numbering of(Term term, Set<Object> named) {
        ValueType type = term.type();
        if (type instanceof ValueType.Code code) {
            return listed(code.codes(), 0);
        } else if (type instanceof ValueType.Text) {
            return listed(new TreeSet<>(named), 1);
        } else if (type instanceof ValueType.Flag) {
            return listed(List.of(false, true), 0);
        } else if (type instanceof ValueType.Digits digits) {
            return digits(digits.maximum());
        } else if (type instanceof ValueType.AnnualDay) {
            return annual();
        }
        return numeric(term);
    }

    private static Numbering numeric(Term term) {
        ValueType type = term.type();
        if (type instanceof ValueType.Whole whole) {
            return between(Numbering::plain, whole.minimum(), whole.maximum());
        } else if (type instanceof ValueType.Money money) {
            return between(Numbering::cents, BigDecimal.ZERO, money.maximum());
        } else if (type instanceof ValueType.Decimal share) {
            return between(Numbering::plain, share.minimum(), share.maximum());
        }
        int lastYear = term.isFact() ? 2200 : 9999;
        return between(Numbering::day, LocalDate.of(1900, 1, 1), LocalDate.of(lastYear, 12, 31));
    }

    /** @param others how many stand for all values that are not listed */
    private static Numbering listed(Iterable<?> values, int others) {
        List<Object> listed = new ArrayList<>();
        values.forEach(listed::add);
        int last = listed.size() - 1 + others;
        Function<Object, BigDecimal> place = value ->
                BigDecimal.valueOf(listed.contains(value) ? listed.indexOf(value) : others > 0 ? listed.size() : -1);
        return new Numbering(listed, place, List.of(new Span(BigDecimal.ZERO, BigDecimal.valueOf(last))));
    }

    private static Numbering digits(int length) {
        int count = (int) Math.pow(10, length);
        return listed(
                IntStream.range(0, count)
                        .mapToObj(number -> String.valueOf(count + number).substring(1))
                        .toList(),
                0);
    }

    private static Numbering annual() {
        List<Span> months = Arrays.stream(Month.values())
                .map(month -> new Span(day(MonthDay.of(month, 1)), day(MonthDay.of(month, month.maxLength()))))
                .toList();
        return new Numbering(List.of(), Numbering::day, months);
    }

    private static Numbering between(Function<Object, BigDecimal> numbers, Object first, Object last) {
        return new Numbering(List.of(), numbers, List.of(new Span(numbers.apply(first), numbers.apply(last))));
    }

    private static BigDecimal plain(Object number) {
        return new BigDecimal(number.toString());
    }

    private static BigDecimal cents(Object yuan) {
        return plain(yuan).movePointRight(ValueType.Money.DECIMALS);
    }

    private static BigDecimal day(Object day) {
        return BigDecimal.valueOf(
                day instanceof MonthDay annual
                        ? (long) annual.getMonthValue() * MONTH + annual.getDayOfMonth()
                        : ((LocalDate) day).toEpochDay());
    }
}
