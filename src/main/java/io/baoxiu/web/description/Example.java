package io.baoxiu.web.description;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A request and its answer; the documentation shows both, and a test checks them. */
record Example(Map<String, Object> request, Map<String, Object> answer) {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    /** The example of a question; empty if the software has none. */
    static Optional<Example> of(String question) {
        var file = new ClassPathResource("examples/" + question + ".json");
        if (!file.exists()) {
            return Optional.empty();
        }
        try (var content = file.getInputStream()) {
            return Optional.of(JSON.readValue(content, Example.class));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
