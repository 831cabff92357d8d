package io.baoxiu.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.baoxiu.web.description.Endpoint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
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

    /** What the service at a port says of itself, which takes it long to write. */
    private static final Map<Integer, JsonNode> DESCRIBED = new ConcurrentHashMap<>();

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
    void describesItsExamples(Endpoint endpoint) {
        var described = new Described(described());
        JsonNode operation = described.api().at("/paths").get(endpoint.path()).get("post");
        JsonNode content = operation.at("/requestBody/content/application~1json");
        JsonNode answer = operation.at("/responses/200/content/application~1json");

        described.check(content.get("schema"), content.get("example"));
        described.check(answer.get("schema"), answer.get("example"));
    }

    /** From it the clients of the profile `clients` are generated. */
    @Test
    void isWrittenDown() throws IOException {
        Files.writeString(Path.of("target", "openapi.json"), described().toString());
    }

    @Test
    void leavesOutWhatPagesAskByTheirScripts() {
        assertThat(described().get("paths").propertyNames()).isNotEmpty().allMatch(path -> path.startsWith("/v1/"));
    }

    @Test
    void namesEachOperationAsAMethod() {
        List<String> names = described().findValuesAsString("operationId");

        assertThat(names)
                .contains("decide", "proposeRelease")
                .doesNotHaveDuplicates()
                .allMatch(name -> name.matches("[a-z]+([A-Z][a-z]+)*"));
    }

    @Test
    void saysNothingTwice() {
        assertThat(described().findValuesAsString("description").stream()
                        .filter(text -> text.contains(" "))
                        .toList())
                .doesNotHaveDuplicates();
    }

    @Test
    void refersToAllThatItDefinesAndToNothingElse() {
        JsonNode api = described();
        var referred = new TreeSet<>(api.findValuesAsString("$ref"));
        var defined = new TreeSet<String>();
        api.get("components").properties().stream()
                .filter(kind -> !kind.getKey().equals("securitySchemes"))
                .forEach(kind -> kind.getValue()
                        .propertyNames()
                        .forEach(name -> defined.add("#/components/" + kind.getKey() + "/" + name)));

        assertThat(referred).isEqualTo(defined);
    }

    @Test
    void answersInOneMediaTypeAtEachStatus() {
        described()
                .findValues("responses")
                .forEach(answers -> answers.forEach(answer ->
                        assertThat(answer.path("content").propertyNames()).hasSizeLessThanOrEqualTo(1)));
        assertThat(described().toString()).doesNotContain("*/*", "JsonNode");
    }

    @Test
    void saysThatMakingSomethingIsCreating() {
        JsonNode answers = described().at("/paths/~1v1~1releases/post/responses");

        assertThat(answers.propertyNames()).containsExactlyInAnyOrder("201", "default");
    }

    @Test
    void describesSumsAsNumbers() {
        JsonNode api = described();

        assertThat(api.at("/components/schemas/Money/type").asString()).isEqualTo("number");
        assertThat(api.at("/components/schemas/Money/description").asString()).contains("a string");
        assertThat(api.at("/components/schemas/DecisionFacts/properties/repair/properties/estimatedCost/$ref")
                        .asString())
                .isEqualTo("#/components/schemas/Money");
        assertThat(api.at("/components/schemas/Entry/properties/answer/type").asString())
                .isEqualTo("object");
    }

    @Test
    void isOpenApiOfVersionThreeOne() {
        JsonNode api = described();

        assertThat(api.get("openapi").asString()).startsWith("3.1");
        assertThat(api.at("/components/securitySchemes/basic/scheme").asString())
                .isEqualTo("basic");
        assertThat(api.get("paths").propertyNames()).doesNotContain("/error", "/sign-in");
        JsonNode facts = api.at("/components/schemas/DecisionFacts");
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
            assertThat(operation.at("/responses/default/$ref").asString()).isEqualTo("#/components/responses/Problem");
        }));
    }

    @Test
    void hasAPageForPeople() {
        var page = http.get("caller", "/swagger-ui/index.html");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("Swagger UI");
    }

    private JsonNode described() {
        return DESCRIBED.computeIfAbsent(
                port, any -> EXACT.readTree(http.get("caller", "/v3/api-docs").body()));
    }

    private static JsonNode timeless(JsonNode answer) {
        return ((ObjectNode) answer.deepCopy()).remove(List.of("id", "decidedAt"));
    }
}
