package io.baoxiu.table.cell;

import io.baoxiu.table.Labelling;
import io.baoxiu.table.cell.text.CellText;
import io.baoxiu.table.cell.text.Signs;
import io.baoxiu.table.cell.text.Typed;
import io.baoxiu.table.cell.text.Types;
import io.baoxiu.table.cell.text.Unknowns;
import io.baoxiu.table.cell.value.Exclusion;
import io.baoxiu.table.cell.value.Item;
import io.baoxiu.table.cell.value.TypedValues;
import io.baoxiu.table.condition.UnaryTest;
import io.baoxiu.table.workbook.Cell;
import io.baoxiu.vocabulary.ValueType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Writes cells in a language, or as codes. Codes, flags and the unknown value are translated; numbers, days, texts and
 * patterns stay as written. Read again, a cell means the same.
 */
public final class CellWords {

    private static final CellReader READER = new CellReader(false);
    private static final TypedValues VALUES = new TypedValues(false);

    private final Labelling labels;

    public CellWords(Labelling labels) {
        this.labels = labels;
    }

    public String unknown() {
        return labels.unknown();
    }

    /** The text between the entries of a list. */
    public String separator() {
        return labels.separator();
    }

    /** The cell's text in this labelling; empty if it stays unchanged. */
    public Optional<String> of(@Nullable Cell cell, ValueType type) {
        ValueType element = type instanceof ValueType.ListOf list ? list.element() : type;
        if (cell instanceof Cell.Flag flag && element instanceof ValueType.Flag && labels == Labelling.ZH) {
            return Optional.of(said(flag.value(), element));
        }
        return cell instanceof Cell.Text text
                ? Optional.of(of(text.value(), element)).filter(said -> !said.equals(text.value()))
                : Optional.empty();
    }

    /** The text of a condition or an outcome in this labelling. */
    public String of(String text, ValueType type) {
        String trimmed = Signs.trimmed(text);
        return trimmed.isEmpty() || Signs.plain(trimmed).equals("-") ? text : list(trimmed, text, type);
    }

    /** A value as cell text. */
    public String said(Object value, ValueType type) {
        return type.match(new Said(value));
    }

    private String list(String list, String otherwise, ValueType type) {
        if (!(Item.of(list, type) instanceof Typed.Good<List<Item>> read)) {
            return otherwise;
        }
        List<String> before = read.value().stream().map(Item::written).toList();
        List<String> after = read.value().stream().map(item -> item(item, type)).toList();
        return before.equals(after) ? otherwise : String.join(Types.isWorded(type) ? labels.separator() : ", ", after);
    }

    private String item(Item item, ValueType type) {
        if (!item.quoted() && Unknowns.names(item.text(), type)) {
            return labels.unknown();
        }
        if (!item.quoted() && Exclusion.opens(item.text(), 0)) {
            String excluded = Exclusion.of(item.text(), type);
            return excluded == null ? item.written() : "not(" + list(excluded, excluded, type) + ")";
        }
        return Types.isWorded(type) && VALUES.within(item, type) instanceof Typed.Good<Object> value
                ? said(value.value(), type)
                : item.written();
    }

    /** The label if it is read as the code, in quotes if needed for that, otherwise the code. */
    private String code(String code, ValueType.Code type) {
        UnaryTest meant = new UnaryTest.OneOf(Set.of(code));
        return type.list().label(code).flatMap(labels::of).stream()
                .flatMap(label -> Stream.of(label, "\"" + label.replace("\"", "\"\"") + "\""))
                .filter(said -> READER.condition(new Cell.Text(said), type).equals(new Typed.Good<>(meant)))
                .findFirst()
                .orElse(code);
    }

    /** A value of each type; other objects, such as a list, as in a cell. */
    private final class Said implements ValueType.Match<String> {

        private final Object value;

        Said(Object value) {
            this.value = value;
        }

        @Override
        public String code(ValueType.Code type) {
            return value instanceof String code ? CellWords.this.code(code, type) : CellText.of(value);
        }

        @Override
        public String flag(ValueType.Flag type) {
            return value instanceof Boolean flag ? labels.flag(flag) : CellText.of(value);
        }

        @Override
        public String whole(ValueType.Whole type) {
            return CellText.of(value);
        }

        @Override
        public String decimal(ValueType.Decimal type) {
            return CellText.of(value);
        }

        @Override
        public String money(ValueType.Money type) {
            return CellText.of(value);
        }

        @Override
        public String day(ValueType.Day type) {
            return CellText.of(value);
        }

        @Override
        public String moment(ValueType.Moment type) {
            return CellText.of(value);
        }

        @Override
        public String annualDay(ValueType.AnnualDay type) {
            return CellText.of(value);
        }

        @Override
        public String digits(ValueType.Digits type) {
            return CellText.of(value);
        }

        @Override
        public String text(ValueType.Text type) {
            return CellText.of(value);
        }

        @Override
        public String listOf(ValueType.ListOf type) {
            return CellText.of(value);
        }
    }
}
