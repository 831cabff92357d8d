package io.baoxiu.table.reading.words;

import io.baoxiu.vocabulary.ValueType;

/** Whether a rule written for one type can read the values of another; only the range may differ. */
record AlikeTypes(ValueType before) implements ValueType.Match<Boolean> {

    @Override
    public Boolean code(ValueType.Code type) {
        return before instanceof ValueType.Code other
                && type.list().name().equals(other.list().name());
    }

    @Override
    public Boolean flag(ValueType.Flag type) {
        return before instanceof ValueType.Flag;
    }

    @Override
    public Boolean whole(ValueType.Whole type) {
        return before instanceof ValueType.Whole;
    }

    @Override
    public Boolean decimal(ValueType.Decimal type) {
        return before instanceof ValueType.Decimal;
    }

    @Override
    public Boolean money(ValueType.Money type) {
        return before instanceof ValueType.Money;
    }

    @Override
    public Boolean day(ValueType.Day type) {
        return before instanceof ValueType.Day;
    }

    @Override
    public Boolean moment(ValueType.Moment type) {
        return before instanceof ValueType.Moment;
    }

    @Override
    public Boolean annualDay(ValueType.AnnualDay type) {
        return before instanceof ValueType.AnnualDay;
    }

    @Override
    public Boolean digits(ValueType.Digits type) {
        return type.equals(before);
    }

    @Override
    public Boolean text(ValueType.Text type) {
        return before instanceof ValueType.Text;
    }

    @Override
    public Boolean listOf(ValueType.ListOf type) {
        return before instanceof ValueType.ListOf other && type.element().match(new AlikeTypes(other.element()));
    }
}
