package io.baoxiu.rules.answer.part;

import io.baoxiu.rules.JsonBytes;
import io.baoxiu.vocabulary.ValueType;
import io.baoxiu.vocabulary.time.ReportedAt;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Values as JSON, by their type. */
public final class JsonValues implements ValueType.Match<JsonValues.Writer> {

    private static final byte[] NO_ELEMENTS = {'[', ']'};
    private static final JsonValues WRITERS = new JsonValues();

    private JsonValues() {}

    /** Writes a value that is known. */
    public interface Writer {
        void write(Object value, JsonBytes json);
    }

    /** A value in its normal form; an unknown one is {@code null}, an unknown list is empty. */
    public static void write(@Nullable Object value, ValueType type, JsonBytes json) {
        write(value, type.match(WRITERS), type instanceof ValueType.ListOf, json);
    }

    /** @param list whether the type is that of a list */
    public static void write(@Nullable Object value, Writer writer, boolean list, JsonBytes json) {
        if (value != null) {
            writer.write(value, json);
        } else if (list) {
            json.made(NO_ELEMENTS);
        } else {
            json.nothing();
        }
    }

    /** The writer for known values of a type. */
    public static Writer writer(ValueType type) {
        return type.match(WRITERS);
    }

    private static void text(Object value, JsonBytes json) {
        json.text(value.toString());
    }

    private static void number(Object value, JsonBytes json) {
        json.decimal((BigDecimal) value);
    }

    @Override
    public Writer code(ValueType.Code type) {
        return JsonValues::text;
    }

    @Override
    public Writer flag(ValueType.Flag type) {
        return (value, json) -> json.flag((Boolean) value);
    }

    @Override
    public Writer whole(ValueType.Whole type) {
        return (value, json) -> json.whole((Long) value);
    }

    @Override
    public Writer decimal(ValueType.Decimal type) {
        return JsonValues::number;
    }

    @Override
    public Writer money(ValueType.Money type) {
        return JsonValues::number;
    }

    @Override
    public Writer day(ValueType.Day type) {
        return (value, json) -> json.day((LocalDate) value);
    }

    @Override
    public Writer moment(ValueType.Moment type) {
        return (value, json) -> json.text(((ReportedAt) value).text());
    }

    @Override
    public Writer annualDay(ValueType.AnnualDay type) {
        return (value, json) -> json.text(((MonthDay) value).toString().substring(2));
    }

    @Override
    public Writer digits(ValueType.Digits type) {
        return JsonValues::text;
    }

    @Override
    public Writer text(ValueType.Text type) {
        return JsonValues::text;
    }

    @Override
    public Writer listOf(ValueType.ListOf type) {
        Writer element = type.element().match(this);
        return (value, json) -> {
            json.begin('[');
            for (Object one : (List<?>) value) {
                element.write(one, json.comma());
            }
            json.end(']');
        };
    }
}
