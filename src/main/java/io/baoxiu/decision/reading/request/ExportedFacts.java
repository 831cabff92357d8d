package io.baoxiu.decision.reading.request;

import io.baoxiu.decision.reading.json.Json;
import io.baoxiu.decision.reading.json.JsonText;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The question and facts of an exported journal entry: enough to decide it again.
 *
 * @param id of the entry
 * @param question by its current name
 * @param decidedAt absent if it cannot be read
 * @param facts absent once they were dropped by age
 */
public record ExportedFacts(
        String id,
        String question,
        @Nullable OffsetDateTime decidedAt,
        @Nullable Request facts) {

    /** The names of questions from before the vocabulary named them. */
    private static final Map<String, String> FORMER_NAMES = Map.of(
            "DECISION", "decision",
            "WARRANTY", "warranty",
            "APPROVAL", "approval",
            "OBLIGATIONS", "project-obligations",
            "FOLLOW_UP", "follow-ups",
            "RETENTION", "retention-releases",
            "AREA", "area-differences");

    /**
     * Reads a line of an export.
     *
     * @throws NotJson when the line is not exactly one JSON text in UTF-8
     */
    public static ExportedFacts of(byte[] line) {
        Json json = JsonText.read(line);
        return new ExportedFacts(
                text(json, "id").orElse(""),
                today(text(json, "question").orElse("")),
                text(json, "decidedAt").map(ExportedFacts::moment).orElse(null),
                property(json, "facts")
                        .filter(Json.Properties.class::isInstance)
                        .map(Request::of)
                        .orElse(null));
    }

    /** The current name of a question, given its name in any version. */
    public static String today(String question) {
        return FORMER_NAMES.getOrDefault(question, question);
    }

    private static @Nullable OffsetDateTime moment(String text) {
        try {
            return OffsetDateTime.parse(text);
        } catch (DateTimeException unreadable) {
            return null;
        }
    }

    private static Optional<String> text(Json json, String name) {
        return property(json, name).filter(Json.Text.class::isInstance).map(value -> ((Json.Text) value).text());
    }

    private static Optional<Json> property(Json json, String name) {
        return json instanceof Json.Properties properties
                ? properties.all().stream()
                        .filter(property -> property.name().equals(name))
                        .map(Json.Property::value)
                        .findFirst()
                : Optional.empty();
    }
}
