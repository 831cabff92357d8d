package io.baoxiu.table.cell.value;

import io.baoxiu.table.cell.text.CellFaults;
import io.baoxiu.table.cell.text.Typed;
import io.baoxiu.vocabulary.ValueType;
import java.time.MonthDay;

/**
 * A value of each type from a number stored by a spreadsheet.
 *
 * @param read the number as text
 * @param since1904 whether the workbook counts its days from 1904
 */
record CountedValue(double number, String read, boolean since1904) implements ValueType.Match<Typed<Object>> {

    @Override
    public Typed<Object> code(ValueType.Code type) {
        return type.match(new WrittenValue(read));
    }

    @Override
    public Typed<Object> flag(ValueType.Flag type) {
        return CellFaults.wrongType(read, type);
    }

    @Override
    public Typed<Object> whole(ValueType.Whole type) {
        return Numbers.kept(number, Numeral.of(type));
    }

    @Override
    public Typed<Object> decimal(ValueType.Decimal type) {
        return Numbers.kept(number, Numeral.of(type));
    }

    @Override
    public Typed<Object> money(ValueType.Money type) {
        return Numbers.kept(number, Numeral.of(type));
    }

    @Override
    public Typed<Object> day(ValueType.Day type) {
        return Dates.counted(number, type, since1904).then(Typed.Good::new);
    }

    @Override
    public Typed<Object> moment(ValueType.Moment type) {
        return Dates.counted(number, type, since1904).then(Typed.Good::new);
    }

    @Override
    public Typed<Object> annualDay(ValueType.AnnualDay type) {
        return Dates.counted(number, type, since1904).then(day -> new Typed.Good<>(MonthDay.from(day)));
    }

    @Override
    public Typed<Object> digits(ValueType.Digits type) {
        return type.match(new WrittenValue(read));
    }

    @Override
    public Typed<Object> text(ValueType.Text type) {
        return type.match(new WrittenValue(read));
    }

    @Override
    public Typed<Object> listOf(ValueType.ListOf type) {
        throw new IllegalArgumentException("a list is read entry by entry");
    }
}
