package io.baoxiu.table.cell.value;

import io.baoxiu.table.cell.text.CellFaults;
import io.baoxiu.table.cell.text.Typed;
import io.baoxiu.table.workbook.Cell;
import io.baoxiu.vocabulary.ValueType;
import java.util.OptionalInt;

/** One value of a type, from a text or from the native content of a cell. */
public final class TypedValues {

    private final boolean since1904;

    public TypedValues(boolean since1904) {
        this.since1904 = since1904;
    }

    /** A value within the type's range. */
    public Typed<Object> within(Item item, ValueType type) {
        OptionalInt unseen = item.unseen(type);
        return unseen.isPresent()
                ? CellFaults.unseen(item.text(), unseen.getAsInt(), type)
                : any(item.text(), type).then(value -> domain(value, item.text(), type));
    }

    public Typed<Object> within(Cell cell, ValueType type) {
        String read = cell instanceof Cell.Number number ? Numbers.text(number.value()) : shown(cell);
        return any(cell, read, type).then(value -> domain(value, read, type));
    }

    /** A value of the type's kind, even outside its range, as allowed for the ends of ranges. */
    public Typed<Object> any(String text, ValueType type) {
        return type.match(new WrittenValue(text));
    }

    private Typed<Object> any(Cell cell, String read, ValueType type) {
        if (cell instanceof Cell.Number number) {
            return type.match(new CountedValue(number.value(), read, since1904));
        }
        return cell instanceof Cell.Flag flag && type instanceof ValueType.Flag
                ? new Typed.Good<>(flag.value())
                : CellFaults.wrongType(read, type);
    }

    private static String shown(Cell cell) {
        if (cell instanceof Cell.Flag flag) {
            return flag.value() ? "TRUE" : "FALSE";
        }
        return cell instanceof Cell.Fault fault ? fault.value() : "";
    }

    private static Typed<Object> domain(Object value, String read, ValueType type) {
        return type.match(new IsWithin(value)) ? new Typed.Good<>(value) : CellFaults.outOfDomain(read, type);
    }
}
