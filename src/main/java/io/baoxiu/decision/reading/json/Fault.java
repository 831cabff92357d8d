package io.baoxiu.decision.reading.json;

import io.baoxiu.table.Message;
import java.util.List;

/**
 * What is wrong with one property of a request.
 *
 * @param pointer its place, a JSON Pointer
 * @param nearest names or codes that may have been meant
 */
public record Fault(String pointer, Code code, Message detail, List<String> nearest) {

    public Fault {
        nearest = List.copyOf(nearest);
    }

    public Fault(String pointer, Code code, Message detail) {
        this(pointer, code, detail, List.of());
    }

    /** A fault of a part, a parameter or a property, given by its name. */
    public static Fault of(String name, Code code, String zh, String en) {
        return new Fault("/" + name.replace("~", "~0").replace("/", "~1"), code, new Message(zh, en));
    }

    /** The kinds of faults, as callers see them. */
    public enum Code {
        REQUIRED,
        UNKNOWN_PROPERTY,
        DUPLICATE_PROPERTY,
        WRONG_TYPE,
        INVALID_DATE,
        OUT_OF_RANGE,
        UNKNOWN_CODE,
        INCONSISTENT
    }
}
