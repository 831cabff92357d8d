package io.baoxiu.analysis.domain;

import io.baoxiu.analysis.diagram.IntervalSet;
import io.baoxiu.table.condition.UnaryTest;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The known values of a term in their order, each mapped to a whole number, its position. Ends are included. */
public sealed interface Scale
        permits Scale.Listed, Scale.Whole, Scale.Decimals, Scale.Days, Scale.AnnualDays, TextScale, DenseScale {

    long first();

    long last();

    /** The position of a value, which may lie beyond the ends. */
    long at(Object value);

    Object value(long position);

    /** The positions at which a test holds. */
    default IntervalSet known(UnaryTest test) {
        return test.match(new Positions(this));
    }

    default IntervalSet all() {
        return IntervalSet.of(first(), last() + 1);
    }

    /** Values listed one by one. An unlisted value has no position. */
    record Listed(List<? extends Object> values, Map<Object, Long> positions) implements Scale {

        static final long NOWHERE = -2;

        static Listed of(List<? extends Object> values) {
            Map<Object, Long> positions = new HashMap<>();
            values.forEach(value -> positions.put(value, (long) positions.size()));
            return new Listed(List.copyOf(values), Map.copyOf(positions));
        }

        @Override
        public long first() {
            return 0;
        }

        @Override
        public long last() {
            return values.size() - 1L;
        }

        @Override
        public long at(Object value) {
            return positions.getOrDefault(value, NOWHERE);
        }

        @Override
        public Object value(long position) {
            return values.get((int) position);
        }

        @Override
        public String toString() {
            return values.stream().map(Object::toString).collect(Collectors.joining(", "));
        }
    }

    record Whole(long first, long last) implements Scale {
        @Override
        public long at(Object value) {
            return ((Number) value).longValue();
        }

        @Override
        public Object value(long position) {
            return position;
        }
    }

    /**
     * Decimals with a fixed number of places, counted in units of the last one.
     *
     * @param stripped whether their normal form has no trailing zeros
     */
    record Decimals(long first, long last, int places, boolean stripped) implements Scale {

        static Decimals between(BigDecimal minimum, BigDecimal maximum, int places, boolean stripped) {
            Decimals all = new Decimals(0, 0, places, stripped);
            return new Decimals(all.at(minimum), all.at(maximum), places, stripped);
        }

        @Override
        public long at(Object value) {
            return ((BigDecimal) value).movePointRight(places).longValueExact();
        }

        @Override
        public Object value(long position) {
            BigDecimal value = BigDecimal.valueOf(position, places);
            return !stripped ? value : position == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
        }
    }

    record Days(long first, long last) implements Scale {
        @Override
        public long at(Object value) {
            return ((LocalDate) value).toEpochDay();
        }

        @Override
        public Object value(long position) {
            return LocalDate.ofEpochDay(position);
        }
    }

    /** Days that recur every year, including the leap day. */
    record AnnualDays() implements Scale {

        private static final int LEAP_YEAR = 2000;

        @Override
        public long first() {
            return 1;
        }

        @Override
        public long last() {
            return 366;
        }

        @Override
        public long at(Object value) {
            return ((MonthDay) value).atYear(LEAP_YEAR).getDayOfYear();
        }

        @Override
        public Object value(long position) {
            return MonthDay.from(LocalDate.ofYearDay(LEAP_YEAR, (int) position));
        }
    }
}
