package io.baoxiu.table.cell;

import io.baoxiu.vocabulary.ValueType;
import io.baoxiu.vocabulary.time.Days;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;

/**
 * The range of values of an ordered type, both ends included, and their spacing.
 *
 * @param dense whether there is another value between any two, so that none has a neighbour
 */
record Extent(Object least, Object most, boolean dense, Step step) {

    private static final ValueType.Match<Extent> OF = new Of();

    /** The value a number of steps away. */
    interface Step {
        Object from(Object value, int steps);
    }

    static Extent of(ValueType type) {
        return type.match(OF);
    }

    private static Step decimals(int decimals) {
        return (value, steps) ->
                ((BigDecimal) value).add(BigDecimal.ONE.movePointLeft(decimals).multiply(BigDecimal.valueOf(steps)));
    }

    private static final class Of implements ValueType.Match<Extent> {

        private static final int LEAP_YEAR = 2000;
        private static final Extent DAYS =
                new Extent(Days.FIRST, Days.LAST, false, (day, steps) -> ((LocalDate) day).plusDays(steps));

        @Override
        public Extent code(ValueType.Code type) {
            throw new IllegalArgumentException("these values have no order: " + type);
        }

        @Override
        public Extent flag(ValueType.Flag type) {
            throw new IllegalArgumentException("these values have no order: " + type);
        }

        @Override
        public Extent whole(ValueType.Whole type) {
            return new Extent(type.minimum(), type.maximum(), false, (value, steps) -> (Long) value + steps);
        }

        @Override
        public Extent decimal(ValueType.Decimal type) {
            return type.decimals() == null
                    ? new Extent(type.minimum(), type.maximum(), true, (value, steps) -> value)
                    : new Extent(type.minimum(), type.maximum(), false, decimals(type.decimals()));
        }

        @Override
        public Extent money(ValueType.Money type) {
            return new Extent(type.minimum(), type.maximum(), false, decimals(ValueType.Money.DECIMALS));
        }

        @Override
        public Extent day(ValueType.Day type) {
            return DAYS;
        }

        @Override
        public Extent moment(ValueType.Moment type) {
            return DAYS;
        }

        @Override
        public Extent annualDay(ValueType.AnnualDay type) {
            return new Extent(MonthDay.of(1, 1), MonthDay.of(12, 31), false, Of::beside);
        }

        @Override
        public Extent digits(ValueType.Digits type) {
            throw new IllegalArgumentException("these values have no order: " + type);
        }

        @Override
        public Extent text(ValueType.Text type) {
            throw new IllegalArgumentException("these values have no order: " + type);
        }

        @Override
        public Extent listOf(ValueType.ListOf type) {
            throw new IllegalArgumentException("these values have no order: " + type);
        }

        private static Object beside(Object value, int steps) {
            LocalDate beside = ((MonthDay) value).atYear(LEAP_YEAR).plusDays(steps);
            return beside.getYear() == LEAP_YEAR ? MonthDay.from(beside) : value;
        }
    }
}
