package io.baoxiu.decision.reading;

import java.util.List;

/** A JSON value as it was written: properties in order and as often as they stand, numbers as text. */
sealed interface Json {

    record Properties(List<Property> all) implements Json {}

    record Property(String name, Json value) {}

    record Elements(List<Json> all) implements Json {}

    record Text(String text) implements Json {}

    /** @param whole whether it has neither fraction nor exponent */
    record Number(String text, boolean whole) implements Json {}

    record Flag(boolean holds) implements Json {}

    record Null() implements Json {}
}
