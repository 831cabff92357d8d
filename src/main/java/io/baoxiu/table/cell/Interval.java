package io.baoxiu.table.cell;

import io.baoxiu.table.cell.text.CellFaults;
import io.baoxiu.table.cell.text.CellText;
import io.baoxiu.table.cell.text.Typed;
import io.baoxiu.table.condition.Order;
import io.baoxiu.table.condition.UnaryTest;
import io.baoxiu.vocabulary.ValueType;
import org.jspecify.annotations.Nullable;

/** Whether a range contains any value, given the extent and spacing of the values in its column. */
final class Interval {

    private Interval() {}

    static Typed<UnaryTest> checked(UnaryTest.Range range, String plain, ValueType type) {
        if (!isEmpty(range, type)) {
            return new Typed.Good<>(range);
        }
        boolean turned = range.low() != null && range.high() != null && Order.compare(range.low(), range.high()) > 0;
        return turned
                ? CellFaults.emptyRange(plain, "[" + CellText.of(range.high()) + ".." + CellText.of(range.low()) + "]")
                : CellFaults.emptyRange(plain);
    }

    static boolean isEmpty(UnaryTest.Range range, ValueType type) {
        Extent extent = Extent.of(type);
        Object low = later(
                range.low() == null || range.lowIncluded()
                        ? range.low()
                        : extent.step().from(range.low(), 1),
                extent.least());
        Object high = earlier(
                range.high() == null || range.highIncluded()
                        ? range.high()
                        : extent.step().from(range.high(), -1),
                extent.most());
        int order = Order.compare(low, high);
        return order > 0 || order == 0 && extent.dense() && !(range.holds(low));
    }

    private static Object later(@Nullable Object one, Object other) {
        return one == null || Order.compare(one, other) < 0 ? other : one;
    }

    private static Object earlier(@Nullable Object one, Object other) {
        return one == null || Order.compare(one, other) > 0 ? other : one;
    }
}
