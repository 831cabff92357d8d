package io.baoxiu.decision.reading.request;

import io.baoxiu.decision.reading.json.Json;
import io.baoxiu.decision.reading.json.JsonText;
import io.baoxiu.decision.reading.json.NotJson;
import io.baoxiu.vocabulary.Vocabulary;
import io.baoxiu.vocabulary.time.Days;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** A JSON request, before it is known which vocabulary reads it. */
public final class Request {

    private final Json json;

    private Request(Json json) {
        this.json = json;
    }

    /** @throws NotJson when the bytes are not exactly one JSON text in UTF-8 */
    public static Request of(byte[] body) {
        return new Request(JsonText.read(body));
    }

    /**
     * A request with separate values, as from the columns of a table.
     *
     * @param stated by name, in order: texts, flags, whole and decimal numbers, days, lists of them, and nested maps of the same;
     *     {@code null} means not stated
     */
    public static Request of(Map<String, ?> stated) {
        return new Request(Json.of(stated));
    }

    static Request of(Json json) {
        return new Request(json);
    }

    public Json json() {
        return json;
    }

    public Fingerprint fingerprint() {
        return new Fingerprint(json);
    }

    /** Whether it states the day whose rules apply, validly or not. */
    public boolean statesRulesAsOf() {
        return json instanceof Json.Properties properties
                && properties.all().stream()
                        .anyMatch(property -> property.name().equals(Vocabulary.RULES_AS_OF)
                                && !(property.value() instanceof Json.Null));
    }

    /** The day whose rules apply; empty if it is not stated or invalid. */
    public Optional<LocalDate> rulesAsOf() {
        if (!(json instanceof Json.Properties properties)) {
            return Optional.empty();
        }
        return properties.all().stream()
                .filter(property -> property.name().equals(Vocabulary.RULES_AS_OF))
                .map(Json.Property::value)
                .filter(Json.Text.class::isInstance)
                .flatMap(text -> Days.parse(((Json.Text) text).text()).stream())
                .filter(Days::possible)
                .findFirst();
    }
}
