package io.baoxiu.rules.answer;

import io.baoxiu.vocabulary.ReportedAt;
import io.baoxiu.vocabulary.ValueType;
import java.math.BigDecimal;
import java.time.MonthDay;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Values as JSON, by their type. */
public final class JsonValues implements ValueType.Match<JsonValues.Writer> {

    private static final JsonValues WRITERS = new JsonValues();

    private JsonValues() {}

    /** Writes a value that is known. */
    interface Writer {
        void write(Object value, JsonGenerator json);
    }

    /** A value in its normal form; an unknown one is {@code null}, an unknown list is empty. */
    public static void write(@Nullable Object value, ValueType type, JsonGenerator json) {
        if (value != null) {
            type.match(WRITERS).write(value, json);
        } else if (type instanceof ValueType.ListOf) {
            json.writeStartArray();
            json.writeEndArray();
        } else {
            json.writeNull();
        }
    }

    /** How values of a type are written that are known. */
    static Writer writer(ValueType type) {
        return type.match(WRITERS);
    }

    private static void text(Object value, JsonGenerator json) {
        json.writeString(value.toString());
    }

    private static void number(Object value, JsonGenerator json) {
        json.writeNumber((BigDecimal) value);
    }

    @Override
    public Writer code(ValueType.Code type) {
        return JsonValues::text;
    }

    @Override
    public Writer flag(ValueType.Flag type) {
        return (value, json) -> json.writeBoolean((Boolean) value);
    }

    @Override
    public Writer whole(ValueType.Whole type) {
        return (value, json) -> json.writeNumber((Long) value);
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
        return JsonValues::text;
    }

    @Override
    public Writer moment(ValueType.Moment type) {
        return (value, json) -> json.writeString(((ReportedAt) value).text());
    }

    @Override
    public Writer annualDay(ValueType.AnnualDay type) {
        return (value, json) -> json.writeString(((MonthDay) value).toString().substring(2));
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
            json.writeStartArray();
            ((List<?>) value).forEach(one -> element.write(one, json));
            json.writeEndArray();
        };
    }
}
