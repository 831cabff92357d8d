package io.baoxiu.decision.reading;

import io.baoxiu.vocabulary.Field;
import io.baoxiu.vocabulary.ReportedAt;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The values of a request by their paths; where one is absent, what its absence means. */
final class Stated {

    private final Map<String, Field> fields;
    private final Map<String, Object> values;

    Stated(Map<String, Field> fields, Map<String, Object> values) {
        this.fields = fields;
        this.values = Map.copyOf(values);
    }

    @Nullable
    String text(String path) {
        return (String) value(path);
    }

    @Nullable
    LocalDate day(String path) {
        return (LocalDate) value(path);
    }

    @Nullable
    ReportedAt moment(String path) {
        return (ReportedAt) value(path);
    }

    @Nullable
    BigDecimal decimal(String path) {
        return (BigDecimal) value(path);
    }

    @Nullable
    Boolean flag(String path) {
        return (Boolean) value(path);
    }

    @Nullable
    Integer whole(String path) {
        var value = (Long) value(path);
        return value == null ? null : Integer.valueOf(Math.toIntExact(value));
    }

    <E extends Enum<E>> E code(Class<E> codes, String path) {
        return Enum.valueOf(codes, sure(text(path)));
    }

    /** A value that is required or has a default. */
    static <T> T sure(@Nullable T value) {
        return Objects.requireNonNull(value);
    }

    private @Nullable Object value(String path) {
        String pointer = "/" + path.replace('.', '/');
        Object value = values.get(pointer);
        return value == null ? sure(fields.get(pointer)).absent() : value;
    }
}
