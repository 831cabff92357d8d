package io.baoxiu.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The contract's worked cases. */
public final class WorkedCases {

    private WorkedCases() {}

    public record WorkedCase(String name, JsonNode facts, JsonNode decision) {}

    public static Stream<WorkedCase> all() {
        try (InputStream cases =
                Objects.requireNonNull(WorkedCases.class.getResourceAsStream("/cases/decisions.json"))) {
            return JsonMapper.shared().readTree(cases.readAllBytes()).values().stream()
                    .map(each -> new WorkedCase(each.get("name").asString(), each.get("facts"), each.get("decision")));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
