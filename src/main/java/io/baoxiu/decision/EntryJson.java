package io.baoxiu.decision;

import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Converts the journal's JSON to a tree and back, keeping each number as written. */
public final class EntryJson {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private EntryJson() {}

    public static JsonNode tree(String json) {
        return JSON.readTree(json);
    }

    public static String text(JsonNode json) {
        return JSON.writeValueAsString(json);
    }
}
