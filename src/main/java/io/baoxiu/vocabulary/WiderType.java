package io.baoxiu.vocabulary;

import java.math.BigDecimal;
import java.util.Map;

/** A type that has the values of two. Of two types of different kinds the later one counts. */
final class WiderType {

    private WiderType() {}

    static ValueType of(ValueType now, ValueType old, Map<String, CodeList> lists) {
        if (now instanceof ValueType.Code code) {
            return new ValueType.Code(lists.getOrDefault(code.list().name(), code.list()));
        } else if (now instanceof ValueType.ListOf list) {
            ValueType element = old instanceof ValueType.ListOf before ? before.element() : list.element();
            return new ValueType.ListOf(of(list.element(), element, lists));
        } else if (now instanceof ValueType.Whole one && old instanceof ValueType.Whole other) {
            return ValueType.whole(Math.min(one.minimum(), other.minimum()), Math.max(one.maximum(), other.maximum()));
        } else if (now instanceof ValueType.Money one && old instanceof ValueType.Money other) {
            return new ValueType.Money(
                    one.minimum().min(other.minimum()), one.maximum().max(other.maximum()));
        } else if (now instanceof ValueType.Decimal one && old instanceof ValueType.Decimal other) {
            BigDecimal minimum = one.minimum().min(other.minimum());
            BigDecimal maximum = one.maximum().max(other.maximum());
            Integer places = one.decimals() == null || other.decimals() == null
                    ? null
                    : Integer.valueOf(Math.max(one.decimals(), other.decimals()));
            return new ValueType.Decimal(minimum, maximum, places);
        } else if (now instanceof ValueType.Day one && old instanceof ValueType.Day other) {
            return new ValueType.Day(
                    one.first().isBefore(other.first()) ? one.first() : other.first(),
                    one.last().isAfter(other.last()) ? one.last() : other.last());
        } else if (now instanceof ValueType.Digits one && old instanceof ValueType.Digits other) {
            return new ValueType.Digits(
                    Math.min(one.minimum(), other.minimum()), Math.max(one.maximum(), other.maximum()));
        } else if (now instanceof ValueType.Text one && old instanceof ValueType.Text other) {
            return new ValueType.Text(
                    Math.min(one.shortest(), other.shortest()), Math.max(one.longest(), other.longest()));
        }
        return now;
    }
}
