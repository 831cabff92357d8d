package io.baoxiu.table.cell.value;

import io.baoxiu.table.cell.text.Signs;
import io.baoxiu.table.cell.text.Typed;
import io.baoxiu.vocabulary.ValueType;

/** A value of each type from a text, even outside the type's range. */
record WrittenValue(String text) implements ValueType.Match<Typed<Object>> {

    @Override
    public Typed<Object> code(ValueType.Code type) {
        return WrittenTexts.code(text, plain(), type);
    }

    @Override
    public Typed<Object> flag(ValueType.Flag type) {
        return WrittenTexts.flag(plain());
    }

    @Override
    public Typed<Object> whole(ValueType.Whole type) {
        return Numbers.written(plain(), Numeral.of(type));
    }

    @Override
    public Typed<Object> decimal(ValueType.Decimal type) {
        return Numbers.written(plain(), Numeral.of(type));
    }

    @Override
    public Typed<Object> money(ValueType.Money type) {
        return Numbers.written(plain(), Numeral.of(type));
    }

    @Override
    public Typed<Object> day(ValueType.Day type) {
        return Dates.day(plain(), type);
    }

    @Override
    public Typed<Object> moment(ValueType.Moment type) {
        return Dates.day(plain(), type);
    }

    @Override
    public Typed<Object> annualDay(ValueType.AnnualDay type) {
        return Dates.annual(plain(), type);
    }

    @Override
    public Typed<Object> digits(ValueType.Digits type) {
        return WrittenTexts.digits(plain(), type);
    }

    @Override
    public Typed<Object> text(ValueType.Text type) {
        return WrittenTexts.free(text, type);
    }

    @Override
    public Typed<Object> listOf(ValueType.ListOf type) {
        throw new IllegalArgumentException("a list is read entry by entry");
    }

    private String plain() {
        return Signs.plain(text);
    }
}
