package io.baoxiu.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Holds what the service answers against its own description. Nothing may be answered that is not described, though the
 * description lets later versions tell more.
 */
final class Described {

    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Comparator<String> LITERAL_FIRST = Comparator.<String, Integer>comparing(
                    path -> path.split("\\{", -1).length)
            .thenComparing(Comparator.comparing(String::length).reversed());

    private final JsonNode api;
    private final Map<JsonNode, Schema> schemas = new ConcurrentHashMap<>();

    Described(JsonNode api) {
        this.api = api;
    }

    JsonNode api() {
        return api;
    }

    /** Answers to what is described, in JSON. */
    void check(HttpRequest request, HttpResponse<String> answer) {
        String type = answer.headers().firstValue("Content-Type").orElse("");
        if (type.startsWith("application/json") || type.startsWith("application/problem+json")) {
            operation(request).ifPresent(operation -> check(operation, answer, type));
        }
    }

    void check(JsonNode schema, JsonNode told) {
        assertThat(schemas.computeIfAbsent(schema, this::compiled).validate(told))
                .as(told.toString())
                .isEmpty();
    }

    JsonNode resolved(JsonNode described) {
        return described.has("$ref") ? api.at(described.get("$ref").asString().substring(1)) : described;
    }

    private void check(JsonNode operation, HttpResponse<String> answer, String type) {
        JsonNode answers = operation.get("responses");
        String status = String.valueOf(answer.statusCode());
        JsonNode described = resolved(answers.path(answers.has(status) ? status : "default"));
        JsonNode content = described.path("content").path(type.replaceFirst(";.*", ""));
        assertThat(content.isMissingNode())
                .as(operation.get("operationId") + " answers " + status + " " + type)
                .isFalse();
        check(content.get("schema"), JsonMapper.shared().readTree(answer.body()));
    }

    private Optional<JsonNode> operation(HttpRequest request) {
        return api.get("paths").propertyNames().stream()
                .sorted(LITERAL_FIRST)
                .filter(path -> request.uri().getPath().matches(path.replaceAll("\\{[^}]+}", "[^/]+")))
                .findFirst()
                .map(path -> api.get("paths").get(path).path(request.method().toLowerCase(Locale.ROOT)))
                .filter(JsonNode::isObject);
    }

    private Schema compiled(JsonNode schema) {
        ObjectNode whole = JsonMapper.shared().createObjectNode();
        whole.set("allOf", JsonMapper.shared().createArrayNode().add(schema.deepCopy()));
        whole.set("$defs", api.get("components").get("schemas").deepCopy());
        close(whole);
        return SCHEMAS.getSchema(
                JsonMapper.shared().readTree(whole.toString().replace("#/components/schemas/", "#/$defs/")));
    }

    /** What the description leaves open for later is not told today. */
    private static void close(JsonNode schema) {
        schema.forEach(Described::close);
        if (schema instanceof ObjectNode object && object.path("properties").isObject() && object.has("type")) {
            object.put("unevaluatedProperties", false);
        }
    }
}
