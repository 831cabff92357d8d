package io.baoxiu.decision.reading;

import io.baoxiu.decision.reading.json.FaultList;
import io.baoxiu.decision.reading.json.Json;
import io.baoxiu.decision.reading.json.JsonNumbers;
import io.baoxiu.decision.reading.json.JsonStrings;
import io.baoxiu.vocabulary.ValueType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads one JSON value as a fact of a type. Values are not converted to another type; a value that does not fit is a fault. */
public final class FactValues {

    private final FaultList faults;
    private final JsonNumbers amounts;
    private final JsonStrings texts;

    public FactValues(FaultList faults) {
        this.faults = faults;
        this.amounts = new JsonNumbers(faults);
        this.texts = new JsonStrings(faults);
    }

    /** The value; empty after a fault was added. */
    Optional<?> read(String pointer, ValueType type, Json json) {
        return type.match(new At(pointer, json));
    }

    /** A value and its pointer, to be read as any type. */
    private final class At implements ValueType.Match<Optional<?>> {

        private final String pointer;
        private final Json json;

        At(String pointer, Json json) {
            this.pointer = pointer;
            this.json = json;
        }

        private Optional<?> text(Function<String, Optional<?>> read) {
            if (json instanceof Json.Text text) {
                return read.apply(text.text());
            }
            faults.wrongType(pointer, "字符串", "a string");
            return Optional.empty();
        }

        @Override
        public Optional<?> code(ValueType.Code type) {
            return text(text -> texts.code(pointer, type.codes(), text));
        }

        @Override
        public Optional<?> flag(ValueType.Flag type) {
            return FactValues.this.flag(pointer, json);
        }

        @Override
        public Optional<?> whole(ValueType.Whole type) {
            return amounts.whole(pointer, type, json);
        }

        @Override
        public Optional<?> decimal(ValueType.Decimal type) {
            return amounts.decimal(pointer, type, json);
        }

        @Override
        public Optional<?> money(ValueType.Money type) {
            return amounts.money(pointer, type, json);
        }

        @Override
        public Optional<?> day(ValueType.Day type) {
            return text(text -> texts.day(pointer, type, text));
        }

        @Override
        public Optional<?> moment(ValueType.Moment type) {
            return text(text -> texts.moment(pointer, text));
        }

        @Override
        public Optional<?> annualDay(ValueType.AnnualDay type) {
            return text(text -> texts.annualDay(pointer, text));
        }

        @Override
        public Optional<?> digits(ValueType.Digits type) {
            return text(text -> texts.digits(pointer, type, text));
        }

        @Override
        public Optional<?> text(ValueType.Text type) {
            return text(text -> texts.free(pointer, type, text));
        }

        @Override
        public Optional<?> listOf(ValueType.ListOf type) {
            return FactValues.this.list(pointer, type, json);
        }
    }

    private Optional<Boolean> flag(String pointer, Json json) {
        if (json instanceof Json.Flag flag) {
            return Optional.of(flag.holds());
        }
        faults.wrongType(pointer, " `true` 或 `false`", "`true` or `false`");
        return Optional.empty();
    }

    /** The elements, each once, in the order of their code list if they have one. */
    private Optional<List<?>> list(String pointer, ValueType.ListOf type, Json json) {
        if (!(json instanceof Json.Elements elements)) {
            faults.wrongType(pointer, "数组", "an array");
            return Optional.empty();
        }
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < elements.all().size(); i++) {
            read(pointer + "/" + i, type.element(), elements.all().get(i)).ifPresent(values::add);
        }
        if (values.size() < elements.all().size()) {
            return Optional.empty();
        } else if (new HashSet<>(values).size() < values.size()) {
            faults.outOfRange(pointer, "每项至多一次", "have each entry once");
            return Optional.empty();
        } else if (type.element() instanceof ValueType.Code code) {
            values.sort(Comparator.comparingInt(value -> code.list().place((String) value)));
        }
        return Optional.of(List.copyOf(values));
    }

    /** Reads a code; an unknown one is a fault that suggests the nearest ones. */
    public Optional<String> code(String pointer, Collection<String> codes, String text) {
        return texts.code(pointer, codes, text);
    }
}
