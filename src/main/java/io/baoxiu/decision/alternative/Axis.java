package io.baoxiu.decision.alternative;

import io.baoxiu.vocabulary.ValueType;
import io.baoxiu.vocabulary.time.ReportedAt;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;

/** The values of an ordered type, each mapped to a whole number, its place. Both ends are included. */
interface Axis {

    BigInteger first();

    BigInteger last();

    /** The place of a value; empty for a value of another kind. The place of a moment is that of its day. */
    Optional<BigInteger> place(Object value);

    Object value(BigInteger place);

    /** The value at a place, as written in a range. */
    String text(BigInteger place);

    /** Empty for a type whose values have no order. */
    static Optional<Axis> of(ValueType type) {
        return type.match(new Axes());
    }

    /** Writes a range of values. */
    default String range(BigInteger first, BigInteger last) {
        return "[" + text(first) + ".." + text(last) + "]";
    }

    /** Whole numbers. */
    record Wholes(BigInteger first, BigInteger last) implements Axis {
        @Override
        public Optional<BigInteger> place(Object value) {
            return value instanceof Long number ? Optional.of(BigInteger.valueOf(number)) : Optional.empty();
        }

        @Override
        public Object value(BigInteger place) {
            return place.longValueExact();
        }

        @Override
        public String text(BigInteger place) {
            return place.toString();
        }
    }

    /**
     * Numbers with a fixed number of decimals, counted in units of the last one.
     *
     * @param money whether their normal form keeps all decimals
     */
    record Decimals(BigDecimal minimum, BigDecimal maximum, int decimals, boolean money) implements Axis {
        @Override
        public BigInteger first() {
            return minimum.movePointRight(decimals)
                    .setScale(0, java.math.RoundingMode.CEILING)
                    .unscaledValue();
        }

        @Override
        public BigInteger last() {
            return maximum.movePointRight(decimals)
                    .setScale(0, java.math.RoundingMode.FLOOR)
                    .unscaledValue();
        }

        @Override
        public Optional<BigInteger> place(Object value) {
            return value instanceof BigDecimal number
                    ? Optional.of(number.movePointRight(decimals).toBigInteger())
                    : Optional.empty();
        }

        @Override
        public Object value(BigInteger place) {
            BigDecimal value = new BigDecimal(place, decimals);
            return money ? value : stripped(value);
        }

        @Override
        public String text(BigInteger place) {
            return stripped(new BigDecimal(place, decimals)).toPlainString();
        }

        private static BigDecimal stripped(BigDecimal value) {
            return value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
        }
    }

    /**
     * Days.
     *
     * @param moment whether their normal form is that of a moment
     */
    record Days(LocalDate earliest, LocalDate latest, boolean moment) implements Axis {
        @Override
        public BigInteger first() {
            return BigInteger.valueOf(earliest.toEpochDay());
        }

        @Override
        public BigInteger last() {
            return BigInteger.valueOf(latest.toEpochDay());
        }

        @Override
        public Optional<BigInteger> place(Object value) {
            Object day = value instanceof ReportedAt reported ? reported.day() : value;
            return day instanceof LocalDate date
                    ? Optional.of(BigInteger.valueOf(date.toEpochDay()))
                    : Optional.empty();
        }

        @Override
        public Object value(BigInteger place) {
            LocalDate day = LocalDate.ofEpochDay(place.longValueExact());
            return moment ? new ReportedAt(day.toString(), day) : day;
        }

        @Override
        public String text(BigInteger place) {
            return LocalDate.ofEpochDay(place.longValueExact()).toString();
        }
    }

    /** Days that recur every year, including the leap day. */
    record AnnualDays() implements Axis {

        private static final int LEAP_YEAR = 2000;
        private static final int DAYS = 366;

        @Override
        public BigInteger first() {
            return BigInteger.ONE;
        }

        @Override
        public BigInteger last() {
            return BigInteger.valueOf(DAYS);
        }

        @Override
        public Optional<BigInteger> place(Object value) {
            return value instanceof MonthDay day
                    ? Optional.of(BigInteger.valueOf(day.atYear(LEAP_YEAR).getDayOfYear()))
                    : Optional.empty();
        }

        @Override
        public MonthDay value(BigInteger place) {
            return MonthDay.from(LocalDate.ofYearDay(LEAP_YEAR, place.intValueExact()));
        }

        @Override
        public String text(BigInteger place) {
            return value(place).toString().substring("--".length());
        }
    }
}
