package io.baoxiu.decision.replay;

import io.baoxiu.decision.EntryJson;
import io.baoxiu.decision.reading.json.Lines;
import io.baoxiu.decision.reading.json.NotUtf8;
import io.baoxiu.decision.reading.json.Utf8;
import io.baoxiu.decision.reading.request.ExportedFacts;
import io.baoxiu.journal.Entry;
import io.baoxiu.journal.Labels;
import io.baoxiu.journal.Outcome;
import io.baoxiu.vocabulary.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Exported journal entries, one per line; also from versions older than the vocabulary. */
public final class ExportedEntries {

    private ExportedEntries() {}

    /** The entries, read lazily; throws an {@link UncheckedIOException} at a line that is no entry. */
    public static Stream<Entry> of(Lines lines) {
        var number = new AtomicLong();
        return Stream.generate(() -> next(lines))
                .takeWhile(Objects::nonNull)
                .peek(line -> number.incrementAndGet())
                .filter(line -> !Lines.isBlank(line))
                .map(line -> entry(line, number.get()));
    }

    private static byte @Nullable [] next(Lines lines) {
        try {
            return lines.next();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Entry entry(byte[] line, long number) {
        try {
            return entry(EntryJson.tree(Utf8.text(line)));
        } catch (NotUtf8 other) {
            throw new UncheckedIOException("line " + number + " " + other.getMessage(), other);
        } catch (JacksonException | IllegalArgumentException | DateTimeException broken) {
            throw new UncheckedIOException("line " + number + " is not a journal entry", new IOException(broken));
        }
    }

    private static Entry entry(JsonNode json) {
        String question = json.path("question").asString("");
        return new Entry(
                UUID.fromString(json.path("id").asString("")),
                ExportedFacts.today(question),
                json.path("caller").asString(""),
                OffsetDateTime.parse(json.path("decidedAt").asString("")),
                json.path("release").asString(""),
                json.path("contentHash").asString(""),
                json.path("software").asString(""),
                Language.valueOf(json.path("language").asString("")),
                json.path("facts").isObject() ? EntryJson.text(json.path("facts")) : null,
                Outcome.of(EntryJson.text(json.path("answer"))),
                labels(json));
    }

    private static Labels labels(JsonNode json) {
        Map<String, @Nullable Object> labels = new HashMap<>();
        json.properties().forEach(one -> labels.put(one.getKey(), label(one.getValue())));
        return new Labels(labels);
    }

    private static @Nullable Object label(JsonNode value) {
        if (value.isIntegralNumber()) {
            return value.longValue();
        }
        return value.isString() ? value.asString() : null;
    }
}
