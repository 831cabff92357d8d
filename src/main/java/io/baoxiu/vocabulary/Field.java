package io.baoxiu.vocabulary;

import org.jspecify.annotations.Nullable;

/**
 * One property of a request.
 *
 * @param path its place in the JSON, {@code unit.deliveredOn}
 * @param required whether its absence is an error
 * @param absent the value that counts if it is absent; {@code null} if it is then unknown
 */
public record Field(
        String path,
        ValueType type,
        boolean required,
        @Nullable Object absent) {

    /** The path as a JSON Pointer. */
    public String pointer() {
        return "/" + path.replace('.', '/');
    }
}
