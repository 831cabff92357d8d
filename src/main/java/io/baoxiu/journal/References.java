package io.baoxiu.journal;

import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The properties named {@code reference}, wherever they are in the facts. */
final class References {

    private static final JsonMapper EXACT = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private References() {}

    static String without(String facts) {
        JsonNode json = EXACT.readTree(facts);
        drop(json);
        return EXACT.writeValueAsString(json);
    }

    private static void drop(JsonNode json) {
        if (json instanceof ObjectNode object) {
            object.remove("reference");
        }
        json.forEach(References::drop);
    }
}
