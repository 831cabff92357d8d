package io.baoxiu.table.cell.value;

import io.baoxiu.vocabulary.ValueType;
import io.baoxiu.vocabulary.time.Days;
import java.math.BigDecimal;
import java.time.LocalDate;

/** Whether a value of a type's kind is one that the type has. */
record IsWithin(Object value) implements ValueType.Match<Boolean> {

    @Override
    public Boolean code(ValueType.Code type) {
        return true;
    }

    @Override
    public Boolean flag(ValueType.Flag type) {
        return true;
    }

    @Override
    public Boolean whole(ValueType.Whole type) {
        return (Long) value >= type.minimum() && (Long) value <= type.maximum();
    }

    @Override
    public Boolean decimal(ValueType.Decimal type) {
        return between(type.minimum(), type.maximum());
    }

    @Override
    public Boolean money(ValueType.Money type) {
        return between(type.minimum(), type.maximum());
    }

    @Override
    public Boolean day(ValueType.Day type) {
        return Days.possible((LocalDate) value);
    }

    @Override
    public Boolean moment(ValueType.Moment type) {
        return Days.possible((LocalDate) value);
    }

    @Override
    public Boolean annualDay(ValueType.AnnualDay type) {
        return true;
    }

    @Override
    public Boolean digits(ValueType.Digits type) {
        return true;
    }

    @Override
    public Boolean text(ValueType.Text type) {
        return true;
    }

    @Override
    public Boolean listOf(ValueType.ListOf type) {
        return true;
    }

    private boolean between(BigDecimal minimum, BigDecimal maximum) {
        BigDecimal number = (BigDecimal) value;
        return number.compareTo(minimum) >= 0 && number.compareTo(maximum) <= 0;
    }
}
