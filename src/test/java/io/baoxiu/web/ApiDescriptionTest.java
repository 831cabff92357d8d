package io.baoxiu.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.baoxiu.web.description.Endpoint;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

@ServiceTest
class ApiDescriptionTest {

    private static final JsonMapper EXACT = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    @LocalServerPort
    private int port;

    private Http http;

    @BeforeEach
    void connect() {
        http = new Http(port);
    }

    @ParameterizedTest
    @EnumSource
    void showsExamplesThatAreAnsweredSo(Endpoint endpoint) {
        JsonNode operation = described().at("/paths").get(endpoint.path()).get("post");
        JsonNode request = operation.at("/requestBody/content/application~1json/example");
        JsonNode documented = operation.at("/responses/200/content/application~1json/example");

        var answer = http.post("caller", endpoint.path(), request.toString(), "Accept-Language", "en");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(timeless(EXACT.readTree(answer.body()))).isEqualTo(timeless(documented));
    }

    @ParameterizedTest
    @EnumSource
    void describesEveryPropertyOfItsExamples(Endpoint endpoint) {
        JsonNode operation = described().at("/paths").get(endpoint.path()).get("post");
        JsonNode content = operation.at("/requestBody/content/application~1json");
        JsonNode answer = operation.at("/responses/200/content/application~1json");

        assertDescribed(content.get("schema"), content.get("example"));
        assertDescribed(answer.get("schema"), answer.get("example"));
    }

    @Test
    void isOpenApiOfVersionThreeOne() {
        JsonNode api = described();

        assertThat(api.get("openapi").asString()).startsWith("3.1");
        assertThat(api.at("/components/securitySchemes/basic/scheme").asString())
                .isEqualTo("basic");
        assertThat(api.get("paths").propertyNames()).doesNotContain("/error", "/login");
        JsonNode facts = api.at("/paths/~1v1~1decisions/post/requestBody/content/application~1json/schema");
        assertThat(facts.get("required").toString()).isEqualTo("[\"complaint\"]");
        assertThat(facts.at("/properties/complaint/required").toString()).isEqualTo("[\"kind\"]");
        assertThat(facts.at("/properties/complaint/properties/affectedHouseholds")
                        .toString())
                .contains("\"minimum\":1", "\"maximum\":1000000", "\"default\":1");
    }

    @Test
    void saysWhatEveryCallIsFor() {
        JsonNode paths = described().get("paths");

        assertThat(paths.propertyNames()).contains("/v1/releases", "/v1/tables", "/v1/workbooks/check");
        paths.forEach(path -> path.forEach(operation -> {
            assertThat(operation.path("summary").asString(""))
                    .as(operation.toString())
                    .isNotEmpty();
            assertThat(operation.get("responses").toString()).contains("application/problem+json");
        }));
    }

    @Test
    void hasAPageForPeople() {
        var page = http.get("caller", "/swagger-ui/index.html");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("Swagger UI");
    }

    /** Every property that is told is described, with its type. */
    private static void assertDescribed(JsonNode schema, JsonNode told) {
        if (told.isArray()) {
            told.forEach(element -> assertDescribed(schema.get("items"), element));
        } else if (told.isObject()) {
            assertThat(schema.get("properties").propertyNames()).containsAll(told.propertyNames());
            told.propertyNames()
                    .forEach(name -> assertDescribed(schema.get("properties").get(name), told.get(name)));
        } else if (schema.has("type")) {
            assertThat(schema.get("type").toString()).contains(types(told));
        }
    }

    private static List<String> types(JsonNode told) {
        if (told.isNull()) {
            return List.of("null");
        }
        return List.of(
                told.isString() ? "string" : told.isBoolean() ? "boolean" : told.isIntegralNumber() ? "" : "number");
    }

    private JsonNode described() {
        return EXACT.readTree(http.get("caller", "/v3/api-docs").body());
    }

    private static JsonNode timeless(JsonNode answer) {
        return ((ObjectNode) answer.deepCopy()).remove(List.of("id", "decidedAt"));
    }
}
