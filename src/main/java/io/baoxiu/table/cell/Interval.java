package io.baoxiu.table.cell;

import io.baoxiu.table.Order;
import io.baoxiu.table.UnaryTest;
import io.baoxiu.vocabulary.Days;
import io.baoxiu.vocabulary.ValueType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import org.jspecify.annotations.Nullable;

/** Whether anything lies in a range, given how far the values of its column go and how close they lie. */
final class Interval {

    private static final int LEAP_YEAR = 2000;

    private Interval() {}

    static Typed<UnaryTest> checked(UnaryTest.Range range, String plain, ValueType type) {
        if (!isEmpty(range, type)) {
            return new Typed.Good<>(range);
        }
        boolean turned = range.low() != null && range.high() != null && Order.compare(range.low(), range.high()) > 0;
        return turned
                ? Faults.emptyRange(plain, "[" + CellText.of(range.high()) + ".." + CellText.of(range.low()) + "]")
                : Faults.emptyRange(plain);
    }

    static boolean isEmpty(UnaryTest.Range range, ValueType type) {
        Object low = later(
                range.low() == null || range.lowIncluded() ? range.low() : next(range.low(), 1, type), least(type));
        Object high = earlier(
                range.high() == null || range.highIncluded() ? range.high() : next(range.high(), -1, type), most(type));
        int order = Order.compare(low, high);
        boolean dense = type instanceof ValueType.Decimal decimal && decimal.decimals() == null;
        return order > 0 || order == 0 && dense && !(range.holds(low));
    }

    private static Object later(@Nullable Object one, Object other) {
        return one == null || Order.compare(one, other) < 0 ? other : one;
    }

    private static Object earlier(@Nullable Object one, Object other) {
        return one == null || Order.compare(one, other) > 0 ? other : one;
    }

    /** The value beside it; decimals of any length lie densely, so there it is itself. */
    private static Object next(Object value, int step, ValueType type) {
        if (value instanceof Long whole) {
            return whole + step;
        } else if (value instanceof LocalDate day) {
            return day.plusDays(step);
        } else if (value instanceof MonthDay day) {
            LocalDate beside = day.atYear(LEAP_YEAR).plusDays(step);
            return beside.getYear() == LEAP_YEAR ? MonthDay.from(beside) : value;
        }
        Integer decimals = type instanceof ValueType.Decimal decimal ? decimal.decimals() : Integer.valueOf(2);
        return decimals == null
                ? value
                : ((BigDecimal) value)
                        .add(BigDecimal.ONE.movePointLeft(decimals).multiply(BigDecimal.valueOf(step)));
    }

    private static Object least(ValueType type) {
        if (type instanceof ValueType.Whole whole) {
            return whole.minimum();
        } else if (type instanceof ValueType.Decimal share) {
            return share.minimum();
        } else if (type instanceof ValueType.Money money) {
            return money.minimum();
        }
        return type instanceof ValueType.AnnualDay ? MonthDay.of(1, 1) : Days.FIRST;
    }

    private static Object most(ValueType type) {
        if (type instanceof ValueType.Whole whole) {
            return whole.maximum();
        } else if (type instanceof ValueType.Decimal share) {
            return share.maximum();
        } else if (type instanceof ValueType.Money money) {
            return money.maximum();
        }
        return type instanceof ValueType.AnnualDay ? MonthDay.of(12, 31) : Days.LAST;
    }
}
