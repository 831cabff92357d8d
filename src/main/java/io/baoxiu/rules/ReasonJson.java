package io.baoxiu.rules;

import org.springframework.util.ConcurrentReferenceHashMap;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.annotation.JsonSerialize;
import tools.jackson.databind.json.JsonMapper;

/** Reasons as JSON. Every answer that stands on a row tells the same reason, so its text is made once and then copied. */
final class ReasonJson extends ValueSerializer<Reason> {

    private static final JsonMapper JSON =
            JsonMapper.builder().addMixIn(Reason.class, AsItStands.class).build();

    private static final int MOST_KEPT = 4_096;

    /** Given up where memory runs short, and all at once when they are many; reasons of releases that are gone are not held for long. */
    private final ConcurrentReferenceHashMap<Reason, SerializableString> made = new ConcurrentReferenceHashMap<>();

    /** A reason property by property, as if there were nothing but its record. */
    @JsonSerialize
    private interface AsItStands {}

    @Override
    public void serialize(Reason reason, JsonGenerator json, SerializationContext context) {
        SerializableString text = made.get(reason);
        if (text == null) {
            text = new SerializedString(JSON.writeValueAsString(reason));
            if (made.size() >= MOST_KEPT) {
                made.clear();
            }
            made.put(reason, text);
        }
        json.writeRawValue(text);
    }
}
