package io.baoxiu.table.cell;

import io.baoxiu.table.workbook.Cell;
import io.baoxiu.vocabulary.Days;
import io.baoxiu.vocabulary.ValueType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.OptionalInt;

/** One value of a type, from a text or from what a cell natively holds. */
final class Values {

    private final boolean since1904;

    Values(boolean since1904) {
        this.since1904 = since1904;
    }

    /** A value that the type has. */
    Typed<Object> within(Item item, ValueType type) {
        OptionalInt unseen = item.unseen(type);
        return unseen.isPresent()
                ? Faults.unseen(item.text(), unseen.getAsInt(), type)
                : any(item.text(), type).then(value -> domain(value, item.text(), type));
    }

    Typed<Object> within(Cell cell, ValueType type) {
        String read = cell instanceof Cell.Number number ? Numbers.text(number.value()) : shown(cell);
        return any(cell, read, type).then(value -> domain(value, read, type));
    }

    /** A value of the type's kind, even beyond what the type has, as the ends of ranges may be. */
    Typed<Object> any(String text, ValueType type) {
        String plain = Signs.plain(text);
        if (Types.isNumber(type)) {
            return Numbers.written(plain, type);
        } else if (Types.isOrdered(type)) {
            return Dates.written(plain, type);
        } else if (type instanceof ValueType.Flag) {
            return Texts.flag(plain);
        } else if (type instanceof ValueType.Digits digits) {
            return Texts.digits(plain, digits);
        }
        return type instanceof ValueType.Text free
                ? Texts.free(text, free)
                : Texts.code(text, plain, (ValueType.Code) type);
    }

    private Typed<Object> any(Cell cell, String read, ValueType type) {
        if (cell instanceof Cell.Number number && Types.isNumber(type)) {
            return Numbers.kept(number.value(), type);
        } else if (cell instanceof Cell.Number number && Types.isOrdered(type)) {
            return Dates.counted(number.value(), type, since1904);
        } else if (cell instanceof Cell.Number && !(type instanceof ValueType.Flag)) {
            return any(read, type);
        } else if (cell instanceof Cell.Flag flag && type instanceof ValueType.Flag) {
            return new Typed.Good<>(flag.value());
        }
        return Faults.wrongType(read, type);
    }

    private static String shown(Cell cell) {
        if (cell instanceof Cell.Flag flag) {
            return flag.value() ? "TRUE" : "FALSE";
        }
        return cell instanceof Cell.Fault fault ? fault.value() : "";
    }

    private static Typed<Object> domain(Object value, String read, ValueType type) {
        return isWithin(value, type) ? new Typed.Good<>(value) : Faults.outOfDomain(read, type);
    }

    private static boolean isWithin(Object value, ValueType type) {
        if (type instanceof ValueType.Whole whole) {
            return (Long) value >= whole.minimum() && (Long) value <= whole.maximum();
        } else if (type instanceof ValueType.Money money) {
            BigDecimal sum = (BigDecimal) value;
            return sum.compareTo(money.minimum()) >= 0 && sum.compareTo(money.maximum()) <= 0;
        } else if (type instanceof ValueType.Decimal share) {
            BigDecimal number = (BigDecimal) value;
            return number.compareTo(share.minimum()) >= 0 && number.compareTo(share.maximum()) <= 0;
        }
        return !(value instanceof LocalDate day) || Days.possible(day);
    }
}
