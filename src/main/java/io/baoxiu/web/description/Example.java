package io.baoxiu.web.description;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A request and what is answered to it; the documentation shows both, and a test asks. */
record Example(Map<String, Object> request, Map<String, Object> answer) {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    static Example of(Endpoint endpoint) {
        String name = endpoint.name().toLowerCase(Locale.ROOT).replace('_', '-');
        try (var file = new ClassPathResource("examples/" + name + ".json").getInputStream()) {
            return JSON.readValue(file, Example.class);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
