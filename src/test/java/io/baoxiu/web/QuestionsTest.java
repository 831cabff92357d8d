package io.baoxiu.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.baoxiu.web.problem.ProblemType;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@ServiceTest
class QuestionsTest {

    private static final String COMPLAINT =
            "{\"complaint\": {\"kind\": \"COMPLAINT\", \"reportedAt\": \"2026-03-02\"}}";

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

    @Test
    void decidesAComplaint() {
        var answer = http.post("caller", "/v1/decisions", COMPLAINT);
        JsonNode decision = json(answer);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(decision.propertyNames())
                .containsExactly(
                        "id",
                        "release",
                        "decidedAt",
                        "reportedOn",
                        "severity",
                        "warranty",
                        "responsibility",
                        "execution",
                        "approval",
                        "settlement",
                        "deadlines",
                        "missing",
                        "because");
        assertThat(UUID.fromString(decision.get("id").asString()).version()).isEqualTo(7);
        assertThat(decision.get("warranty").isNull()).isTrue();
        assertThat(decision.at("/deadlines/1").toString())
                .isEqualTo("{\"task\":\"RESOLUTION\",\"dueOn\":\"2026-03-09\",\"provisional\":false}");
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
    }

    @Test
    void answersTheNarrowerQuestions() {
        assertThat(at("/v1/decisions/warranty", COMPLAINT, "/responsibility/department"))
                .isEqualTo("\"CUSTOMER_SERVICE\"");
        assertThat(at("/v1/decisions/approval", "{\"amount\": 1000.01}", "/approver"))
                .isEqualTo("\"DEPUTY_GENERAL_MANAGER\"");
        assertThat(at("/v1/decisions/approval", "{\"amount\": \"1e0\"}", "/errors/0/code"))
                .isEqualTo("\"WRONG_TYPE\"");
        assertThat(at(
                        "/v1/project-obligations",
                        "{\"households\": 10, \"occupiedHouseholds\": 5, \"deliveredOn\": \"2026-01-01\", \"asOf\": \"2026-02-01\"}",
                        "/obligations/2"))
                .isEqualTo("{\"code\":\"FIRST_VISIT\",\"due\":true,\"minimumHouseholds\":5}");
        assertThat(at("/v1/follow-ups", "{\"rating\": \"VERY_DISSATISFIED\", \"dissatisfiedShare\": 0.2}", "/actions"))
                .isEqualTo("[\"HANDLE_FEEDBACK\",\"MANAGER_REVISIT\",\"TOPIC_STUDY\"]");
        assertThat(at(
                        "/v1/retention-releases",
                        "{\"completionAcceptedOn\": \"2020-01-01\", \"retentionBalance\": 100, \"unsettledClassACost\": \"0.5\"}",
                        "/amount"))
                .isEqualTo("99.50");
    }

    @ParameterizedTest
    @CsvSource({
        "en, en",
        "zh, zh",
        "zh-CN, zh",
        "'fr, zh;q=0.5, en;q=0.1', zh",
        "'en-GB,zh', en",
        "fr, en",
        "'', en",
        "'%;q=x', en"
    })
    void speaksTheCallersLanguage(String wanted, String spoken) {
        var answer = http.post("caller", "/v1/decisions", COMPLAINT, "Accept-Language", wanted);

        assertThat(answer.headers().firstValue("Content-Language")).hasValue(spoken);
        assertThat(answer.headers().allValues("Vary")).contains("Accept-Language");
        boolean chinese = json(answer).at("/because/0/text").asString().matches(".*\\p{IsHan}.*");
        assertThat(chinese).isEqualTo(spoken.equals("zh"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "application/xml", "*/*;q=0", "%", "application/json"})
    void tellsJsonWhateverIsAccepted(String accept) {
        assertThat(http.post("caller", "/v1/decisions", COMPLAINT, "Accept", accept)
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void namesAllFaultsOfARequest() {
        var answer = http.post(
                "caller",
                "/v1/decisions",
                "{\"complaint\": {\"kind\": \"REPAIR\", \"part\": \"PIPE_LEEK\"}, \"units\": {}}",
                "Accept-Language",
                "zh");

        problem(answer, 400, "invalid-facts");
        assertThat(json(answer).get("errors").toString())
                .isEqualTo(
                        "[{\"pointer\":\"/complaint/part\",\"code\":\"UNKNOWN_CODE\",\"detail\":\"没有这个代码\","
                                + "\"nearest\":[\"PIPE_LEAK\",\"ROOF_LEAK\",\"KITCHEN_LEAK\"]},"
                                + "{\"pointer\":\"/units\",\"code\":\"UNKNOWN_PROPERTY\",\"detail\":\"没有这个字段\",\"nearest\":[\"unit\"]}]");
    }

    @Test
    void decidesByTheRulesOfTheDayAskedFor() {
        problem(
                http.post("caller", "/v1/decisions/approval", "{\"amount\": 1, \"rulesAsOf\": \"1999-12-31\"}"),
                422,
                "no-release-in-force");
        problem(
                http.post("caller", "/v1/decisions/approval", "{\"amount\": -1, \"rulesAsOf\": \"2000-01-01\"}"),
                400,
                "invalid-facts");
        assertThat(at("/v1/decisions/approval", "{\"amount\": 1, \"rulesAsOf\": \"2000-01-01\"}", "/tier"))
                .isEqualTo("1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "{} {}", "nope", "\"\\ud800\" x"})
    void callsMalformedWhatIsNotJson(String body) {
        problem(http.post("caller", "/v1/decisions", body), 400, "malformed-json");
    }

    @Test
    void namesTheEncodingOfABodyThatIsNotUtf8() {
        var answer = http.send(
                "POST",
                "caller",
                "/v1/decisions",
                BodyPublishers.ofByteArray("\"保修\"".getBytes(Charset.forName("GBK"))),
                "Accept-Language",
                "en");

        problem(answer, 400, "malformed-json");
        assertThat(answer.body()).contains("the body is not UTF-8: it seems to be GBK");
    }

    @Test
    void passesOverAByteOrderMark() {
        assertThat(http.post("caller", "/v1/decisions", "\uFEFF" + COMPLAINT).statusCode())
                .isEqualTo(200);
        assertThat(http.post("publisher", "/v1/releases/none/rejection", "\uFEFF{\"reason\": \"no\"}")
                        .statusCode())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain",
                "application/json;charset=gbk",
                "application/xml",
                "json",
                "application/x-www-form-urlencoded",
                "multipart/form-data"
            })
    void takesJsonInUtf8Only(String type) {
        problem(http.post("caller", "/v1/decisions", COMPLAINT, "Content-Type", type), 415, "unsupported-media-type");
    }

    @Test
    void takesABodyOfOneMebibyteAndNoMore() {
        String most = COMPLAINT + " ".repeat((1 << 20) - COMPLAINT.length());

        assertThat(http.post("caller", "/v1/decisions", most).statusCode()).isEqualTo(200);
        problem(http.post("caller", "/v1/decisions", most + " "), 413, "too-large");
        problem(http.send("POST", "caller", "/v1/decisions", chunked(most + " ")), 413, "too-large");
        assertThat(http.send("POST", "caller", "/v1/decisions", chunked(most)).statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "PUT", "DELETE", "PATCH", "FOO"})
    void saysWhichMethodAnAddressTakes(String method) {
        var answer = http.send(method, "auditor", "/v1/follow-ups", BodyPublishers.ofString("{}"));

        problem(answer, 405, "method-not-allowed");
        assertThat(answer.headers().firstValue("Allow")).hasValue("POST");
    }

    @Test
    void answersTheSameUnderTheSameKey() {
        String key = UUID.randomUUID().toString();
        var once = http.post("caller", "/v1/decisions", COMPLAINT, "Idempotency-Key", key);
        var again = http.post("caller", "/v1/decisions", COMPLAINT.replace(" ", ""), "Idempotency-Key", key);

        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(json(again)).isEqualTo(json(once));
        problem(
                http.post("caller", "/v1/decisions", COMPLAINT.replace("03-02", "03-03"), "Idempotency-Key", key),
                422,
                "idempotency-key-reused");
        assertThat(json(http.post("finance", "/v1/decisions", COMPLAINT, "Idempotency-Key", key)))
                .isNotEqualTo(json(once));
    }

    @Test
    void usesNoKeyUpForFaultyFacts() {
        String key = UUID.randomUUID().toString();
        problem(http.post("caller", "/v1/decisions", "{}", "Idempotency-Key", key), 400, "invalid-facts");
        problem(http.post("caller", "/v1/decisions", "{", "Idempotency-Key", key), 400, "malformed-json");

        assertThat(http.post("caller", "/v1/decisions", COMPLAINT, "Idempotency-Key", key)
                        .statusCode())
                .isEqualTo(200);
        problem(http.post("caller", "/v1/decisions", "{", "Idempotency-Key", key), 400, "malformed-json");
        problem(http.post("caller", "/v1/decisions", "{}", "Idempotency-Key", key), 422, "idempotency-key-reused");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b", "a\tb"})
    void refusesAKeyThatIsNotVisibleAscii(String key) {
        problem(http.post("caller", "/v1/decisions", COMPLAINT, "Idempotency-Key", key), 400, "invalid-facts");
        problem(
                http.post("caller", "/v1/decisions", COMPLAINT, "Idempotency-Key", "k".repeat(256)),
                400,
                "invalid-facts");
    }

    @Test
    void countsWhatItDecides() {
        http.post("caller", "/v1/decisions/approval", "{\"amount\": 10000.01}");
        String metrics = http.get("caller", "/actuator/prometheus").body();

        assertThat(metrics)
                .containsPattern(
                        "baoxiu_decisions_total\\{class=\"none\",kind=\"none\",question=\"approval\",tier=\"3\"} [1-9]")
                .containsPattern("baoxiu_decision_seconds_count\\{question=\"approval\"} [1-9]");
    }

    @Test
    void tellsItsVersionAndTheReleaseInForce() {
        JsonNode info = json(http.get("caller", "/actuator/info"));

        assertThat(info.at("/build/version").asString()).isNotEmpty();
        assertThat(info.at("/release/id").asString())
                .isEqualTo(json(http.post("caller", "/v1/decisions", COMPLAINT))
                        .get("release")
                        .asString());
        assertThat(info.at("/release/effectiveFrom").asString()).isEqualTo("2000-01-01");
    }

    @Test
    void explainsEachProblemInBothLanguages() {
        for (ProblemType type : ProblemType.values()) {
            if (type.explained()) {
                assertThat(http.get("caller", type.uri(), "Accept-Language", "zh")
                                .body())
                        .contains(type.title().zh());
                assertThat(http.get("caller", type.uri()).body())
                        .contains("<h1>" + type.title().en());
            }
        }
        problem(http.get("caller", "/problems/gone"), 404, "not-found");
    }

    private String at(String path, String body, String pointer) {
        return json(http.post("caller", path, body)).at(pointer).toString();
    }

    private static BodyPublisher chunked(String body) {
        return BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)));
    }

    private static void problem(HttpResponse<String> answer, int status, String type) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(json(answer).get("type").asString()).isEqualTo("/problems/" + type);
        assertThat(json(answer).get("status").asInt()).isEqualTo(status);
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return EXACT.readTree(answer.body());
    }
}
