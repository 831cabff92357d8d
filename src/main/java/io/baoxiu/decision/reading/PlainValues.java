package io.baoxiu.decision.reading;

import io.baoxiu.decision.reading.json.FaultList;
import io.baoxiu.decision.reading.json.Json;
import io.baoxiu.vocabulary.ValueType;
import io.baoxiu.vocabulary.time.ReportedAt;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads values that are plain and valid. All others are left to {@link FactValues}, which reports what is wrong. */
final class PlainValues implements ValueType.Match<PlainValues.Reader> {

    private static final PlainValues READERS = new PlainValues();

    private PlainValues() {}

    /** Reads a value and moves past it. */
    interface Reader {

        /** @return in its normal form; {@code null} if it is not plain or not valid */
        @Nullable
        Object read(PlainText text);
    }

    static Reader of(ValueType type) {
        return type.match(READERS);
    }

    @Override
    public Reader code(ValueType.Code type) {
        ByteNames<String> codes = new ByteNames<>(type.codes(), type.codes());
        return text -> text.string() ? text.in(codes) : null;
    }

    @Override
    public Reader flag(ValueType.Flag type) {
        return text -> text.word("true") ? Boolean.TRUE : text.word("false") ? Boolean.FALSE : null;
    }

    @Override
    public Reader whole(ValueType.Whole type) {
        return text -> {
            long number = text.number() ? text.whole() : -1;
            return number >= Math.max(0, type.minimum()) && number <= type.maximum() ? (Object) number : null;
        };
    }

    @Override
    public Reader money(ValueType.Money type) {
        return text -> {
            boolean number = text.next() != '"';
            if (!(number ? text.number() : text.string())) {
                return null;
            }
            BigDecimal amount = text.amount();
            if (amount == null) {
                return number ? thoroughly(type, new Json.Number(String.valueOf(text.current()), false)) : null;
            }
            return amount.compareTo(type.minimum()) >= 0 && amount.compareTo(type.maximum()) <= 0 ? amount : null;
        };
    }

    @Override
    public Reader decimal(ValueType.Decimal type) {
        return text -> text.number() ? thoroughly(type, new Json.Number(String.valueOf(text.current()), false)) : null;
    }

    @Override
    public Reader day(ValueType.Day type) {
        return text -> {
            LocalDate day = text.string() ? text.day() : null;
            return day == null || day.isBefore(type.first()) || day.isAfter(type.last()) ? null : day;
        };
    }

    @Override
    public Reader moment(ValueType.Moment type) {
        return text -> {
            String said = text.string() ? text.current() : null;
            if (said == null) {
                return null;
            }
            LocalDate day = text.dayOfMoment();
            return day == null ? ReportedAt.parse(said).orElse(null) : new ReportedAt(said, day);
        };
    }

    @Override
    public Reader annualDay(ValueType.AnnualDay type) {
        return text -> said(type, text);
    }

    @Override
    public Reader digits(ValueType.Digits type) {
        return text -> said(type, text);
    }

    @Override
    public Reader text(ValueType.Text type) {
        return text -> said(type, text);
    }

    @Override
    public Reader listOf(ValueType.ListOf type) {
        return text -> {
            List<Json> elements = new ArrayList<>();
            boolean more = text.skip('[') && text.next() != ']';
            while (more) {
                String element = text.string() ? text.current() : null;
                if (element == null) {
                    return null;
                }
                elements.add(new Json.Text(element));
                more = text.skip(',');
            }
            return text.skip(']') ? thoroughly(type, new Json.Elements(elements)) : null;
        };
    }

    private static @Nullable Object said(ValueType type, PlainText text) {
        String said = text.string() ? text.current() : null;
        return said == null ? null : thoroughly(type, new Json.Text(said));
    }

    private static @Nullable Object thoroughly(ValueType type, Json json) {
        var faults = new FaultList();
        Object value = new FactValues(faults).read("", type, json).orElse(null);
        return faults.none() ? value : null;
    }
}
