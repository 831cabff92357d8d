package io.baoxiu.analysis.difference;

import io.baoxiu.vocabulary.CodeList;
import io.baoxiu.vocabulary.ValueType;
import java.math.BigDecimal;
import java.util.Map;

/** A type with the values of two types. If they are of different kinds, the later one counts. */
record WiderType(ValueType old, Map<String, CodeList> lists) implements ValueType.Match<ValueType> {

    static ValueType of(ValueType now, ValueType old, Map<String, CodeList> lists) {
        return now.match(new WiderType(old, lists));
    }

    @Override
    public ValueType code(ValueType.Code type) {
        return new ValueType.Code(lists.getOrDefault(type.list().name(), type.list()));
    }

    @Override
    public ValueType flag(ValueType.Flag type) {
        return type;
    }

    @Override
    public ValueType whole(ValueType.Whole type) {
        return old instanceof ValueType.Whole other
                ? ValueType.whole(Math.min(type.minimum(), other.minimum()), Math.max(type.maximum(), other.maximum()))
                : type;
    }

    @Override
    public ValueType decimal(ValueType.Decimal type) {
        if (!(old instanceof ValueType.Decimal other)) {
            return type;
        }
        BigDecimal minimum = type.minimum().min(other.minimum());
        BigDecimal maximum = type.maximum().max(other.maximum());
        Integer places = type.decimals() == null || other.decimals() == null
                ? null
                : Integer.valueOf(Math.max(type.decimals(), other.decimals()));
        return new ValueType.Decimal(minimum, maximum, places);
    }

    @Override
    public ValueType money(ValueType.Money type) {
        return old instanceof ValueType.Money other
                ? new ValueType.Money(
                        type.minimum().min(other.minimum()), type.maximum().max(other.maximum()))
                : type;
    }

    @Override
    public ValueType day(ValueType.Day type) {
        return old instanceof ValueType.Day other
                ? new ValueType.Day(
                        type.first().isBefore(other.first()) ? type.first() : other.first(),
                        type.last().isAfter(other.last()) ? type.last() : other.last())
                : type;
    }

    @Override
    public ValueType moment(ValueType.Moment type) {
        return type;
    }

    @Override
    public ValueType annualDay(ValueType.AnnualDay type) {
        return type;
    }

    @Override
    public ValueType digits(ValueType.Digits type) {
        return old instanceof ValueType.Digits other
                ? new ValueType.Digits(
                        Math.min(type.minimum(), other.minimum()), Math.max(type.maximum(), other.maximum()))
                : type;
    }

    @Override
    public ValueType text(ValueType.Text type) {
        return old instanceof ValueType.Text other
                ? new ValueType.Text(
                        Math.min(type.shortest(), other.shortest()), Math.max(type.longest(), other.longest()))
                : type;
    }

    @Override
    public ValueType listOf(ValueType.ListOf type) {
        ValueType element = old instanceof ValueType.ListOf before ? before.element() : type.element();
        return new ValueType.ListOf(of(type.element(), element, lists));
    }
}
