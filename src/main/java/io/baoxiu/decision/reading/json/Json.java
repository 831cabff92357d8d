package io.baoxiu.decision.reading.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A JSON value as written: properties in their order, repeated ones included; numbers as text. */
public sealed interface Json {

    record Properties(List<Property> all) implements Json {}

    record Property(String name, Json value) {}

    record Elements(List<Json> all) implements Json {}

    record Text(String text) implements Json {}

    /** @param whole whether it has neither fraction nor exponent */
    record Number(String text, boolean whole) implements Json {}

    record Flag(boolean holds) implements Json {}

    record Null() implements Json {}

    /** Converts a Java value; anything that is not a flag, number, list or map becomes a text. */
    static Json of(@Nullable Object value) {
        if (value == null) {
            return new Null();
        } else if (value instanceof Map<?, ?> map) {
            List<Property> all = new ArrayList<>(map.size());
            map.forEach((name, inner) -> all.add(new Property(String.valueOf(name), of(inner))));
            return new Properties(all);
        } else if (value instanceof Iterable<?> several) {
            List<Json> all = new ArrayList<>();
            several.forEach(one -> all.add(of(one)));
            return new Elements(all);
        } else if (value instanceof Boolean flag) {
            return new Flag(flag);
        } else if (value instanceof BigDecimal decimal) {
            return new Number(decimal.toPlainString(), decimal.scale() <= 0);
        } else if (value instanceof java.lang.Number number) {
            return new Number(number.toString(), number instanceof Long || number instanceof Integer);
        }
        return new Text(value.toString());
    }
}
