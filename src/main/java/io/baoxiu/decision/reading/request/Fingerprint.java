package io.baoxiu.decision.reading.request;

import io.baoxiu.decision.reading.json.Exact;
import io.baoxiu.decision.reading.json.Json;
import io.baoxiu.decision.reading.json.JsonText;
import io.baoxiu.decision.reading.json.Pointer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.function.Supplier;

/** Identifies a JSON value, regardless of the order of properties and the spelling of numbers. */
public final class Fingerprint {

    private final Supplier<Json> value;
    private final StringBuilder canonical = new StringBuilder();

    public Fingerprint(Json value) {
        this(() -> value);
    }

    private Fingerprint(Supplier<Json> value) {
        this.value = value;
    }

    /** The fingerprint of a body that is one JSON text in UTF-8; the body is parsed only when needed. */
    public static Fingerprint of(byte[] body) {
        return new Fingerprint(() -> JsonText.read(body));
    }

    /** The same for equal JSON. Computed on demand, as it is needed for few requests. */
    public String digest() {
        canonical.setLength(0);
        add(value.get());
        return HexFormat.of().formatHex(sha256().digest(canonical.toString().getBytes(StandardCharsets.UTF_8)));
    }

    private void add(Json value) {
        if (value instanceof Json.Properties object) {
            canonical.append('{');
            object.all().stream()
                    .sorted(Comparator.comparing(Json.Property::name))
                    .forEach(this::add);
            canonical.append('}');
        } else if (value instanceof Json.Elements array) {
            canonical.append('[');
            array.all().forEach(this::add);
            canonical.append(']');
        } else if (value instanceof Json.Text text) {
            text(text.text());
        } else if (value instanceof Json.Number number) {
            var exact = Exact.of(number.text());
            canonical.append(exact.negative() ? "#-" : "#").append(exact.digits());
            canonical.append('e').append(exact.exponent());
        } else {
            canonical.append(value instanceof Json.Flag flag ? String.valueOf(flag.holds()) : "null");
        }
        canonical.append(',');
    }

    private void add(Json.Property property) {
        text(property.name());
        add(property.value());
    }

    /** A lone surrogate has no UTF-8 form; a text with one is written as the numbers of its characters. */
    private void text(String text) {
        canonical.append(text.length()).append(':');
        if (Pointer.wellFormed(text)) {
            canonical.append(text);
        } else {
            text.chars().forEach(unit -> canonical.append(unit).append(' '));
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException noSuchRuntime) {
            throw new IllegalStateException("every Java runtime has `SHA-256`", noSuchRuntime);
        }
    }
}
