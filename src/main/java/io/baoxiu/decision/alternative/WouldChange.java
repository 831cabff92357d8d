package io.baoxiu.decision.alternative;

import io.baoxiu.rules.answer.JsonValues;
import io.baoxiu.vocabulary.Moments;
import java.io.StringWriter;
import java.time.OffsetDateTime;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * What would change a decision that a release makes.
 *
 * @param decidedAt in Asia/Shanghai, to the millisecond
 */
public record WouldChange(String release, OffsetDateTime decidedAt, List<Alternative> alternatives) {

    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    public WouldChange {
        alternatives = List.copyOf(alternatives);
    }

    /** All of it as one JSON object. */
    public String json() {
        var text = new StringWriter(4_096);
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            json.writeStringProperty("release", release);
            json.writeStringProperty("decidedAt", Moments.text(decidedAt));
            json.writeArrayPropertyStart("alternatives");
            alternatives.forEach(alternative -> write(alternative, json));
            json.writeEndArray();
            json.writeEndObject();
        }
        return text.toString();
    }

    private static void write(Alternative alternative, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("fact", alternative.fact().name());
        json.writeName("value");
        JsonValues.write(alternative.value(), alternative.fact().term().type(), json);
        Alternative.Range range = alternative.range();
        if (range != null) {
            json.writeStringProperty("range", range.text());
        }
        json.writeArrayPropertyStart("changes");
        for (Change change : alternative.changes()) {
            json.writeStartObject();
            json.writeStringProperty("path", change.of().path());
            json.writeName("before");
            change.of().write(change.before(), json);
            json.writeName("after");
            change.of().write(change.after(), json);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
