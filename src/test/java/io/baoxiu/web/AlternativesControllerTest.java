package io.baoxiu.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@ServiceTest
class AlternativesControllerTest {

    private static final String ADDRESS = "/v1/decisions/alternatives";
    private static final String LEAK = """
            {"complaint": {"kind": "REPAIR", "part": "PIPE_LEAK", "cause": "CONSTRUCTION", "reportedAt": "2026-03-02"},
             "unit": {"completionAcceptedOn": "2024-06-30", "deliveredOn": "2024-09-01"},
             "repair": {"estimatedCost": 1200, "actualCost": %s, "trades": 1},
             "contractor": {"response": "ACCEPTED"}%s}""";

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
    void tellsTheNearestSumsAtWhichSomethingChanges() {
        List<JsonNode> sums = of("repair.actualCost", LEAK.formatted("1200", ""));

        assertThat(sums.get(0).toString())
                .isEqualTo("{\"fact\":\"repair.actualCost\",\"value\":1000.00,\"range\":\"[0.01..1000]\",\"changes\":["
                        + "{\"path\":\"approval.tier\",\"before\":2,\"after\":1},"
                        + "{\"path\":\"approval.reviewer\",\"before\":\"DEPUTY_CHIEF_ENGINEER\",\"after\":null},"
                        + "{\"path\":\"approval.approver\",\"before\":\"DEPUTY_GENERAL_MANAGER\","
                        + "\"after\":\"CUSTOMER_SERVICE_MANAGER\"}]}");
        assertThat(sums.get(1).get("range").asString()).isEqualTo("[10000.01..19999.99]");
        assertThat(sums).hasSize(2);
    }

    @Test
    void tellsEveryStretchOfWhatIsNotStated() {
        List<JsonNode> balances = of("contractor.retentionBalance", LEAK.formatted("1200", ""));

        assertThat(balances)
                .extracting(one -> one.get("range").asString())
                .containsExactly("[0..0]", "[0.01..1199.99]");
        assertThat(balances.get(1).at("/changes/0").toString())
                .isEqualTo("{\"path\":\"settlement.channels\",\"before\":[\"RETENTION\"],"
                        + "\"after\":[\"RETENTION\",\"CONTRACTOR_CLAIM\"]}");
    }

    @Test
    void tellsDaysThatCouldBeStatedBesideTheOthers() {
        assertThat(of("complaint.reportedAt", LEAK.formatted("1200", "")))
                .extracting(one ->
                        one.get("value").asString() + " " + one.get("range").asString())
                .containsExactly("2024-08-31 [1900-01-01..2024-08-31]", "2026-07-01 [2026-07-01..2026-09-01]");
        assertThat(of("unit.completionAcceptedOn", LEAK.formatted("1200", "")))
                .extracting(one ->
                        one.get("value").asString() + " " + one.get("range").asString())
                .containsExactly("2024-03-01 [1900-01-01..2024-03-01]");
    }

    @Test
    void tellsCodesAndFlagsWithoutARangeInTheirOrder() {
        assertThat(of("complaint.safetyHazard", LEAK.formatted("1200", "")).toString())
                .isEqualTo("[{\"fact\":\"complaint.safetyHazard\",\"value\":true,\"changes\":"
                        + "[{\"path\":\"severity.level\",\"before\":\"GENERAL\",\"after\":\"URGENT\"}]}]");
        assertThat(of("contractor.response", LEAK.formatted("1200", "")))
                .extracting(one -> one.get("value").asString())
                .containsExactly("NOT_NOTIFIED");
        assertThat(of("unit.delivered", LEAK.formatted("1200", ""))).isEmpty();
    }

    @Test
    void standInTheOrderOfTheFacts() {
        assertThat(all(LEAK.formatted("1200", "")).stream()
                        .map(one -> one.get("fact").asString())
                        .distinct()
                        .toList())
                .containsSubsequence(
                        "complaint.reportedAt",
                        "complaint.part",
                        "complaint.cause",
                        "complaint.safetyHazard",
                        "complaint.affectedHouseholds",
                        "unit.completionAcceptedOn",
                        "unit.deliveredOn",
                        "repair.actualCost",
                        "repair.teamCapable",
                        "contractor.response",
                        "contractor.retentionBalance");
    }

    @Test
    void keepsNothing() {
        String named = LEAK.replace("\"kind\"", "\"reference\": \"would-change\", \"kind\"");

        var answer = http.post("caller", ADDRESS, named.formatted("1200", ""), "Idempotency-Key", "would-change");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(EXACT.readTree(answer.body()).propertyNames())
                .containsExactly("release", "decidedAt", "alternatives");
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(kept()).isEmpty();
        assertThat(http.post("caller", "/v1/decisions", named.formatted("1200", ""), "Idempotency-Key", "would-change")
                        .statusCode())
                .isEqualTo(200);
        assertThat(kept()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "caller, ?keep=false, , 200",
        "analyst, ?keep=false&release=r1, , 200",
        "caller, ?keep=false&release=r1, , 403",
        "analyst, ?keep=false&release=r999, , 404",
        "analyst, ?release=r1, , 400",
        "analyst, ?keep=no, , 400",
        "analyst, ?colour=1, , 400",
        "analyst, ?keep=false&release=r1, '2026-03-02', 400",
        "caller, '', '2026-03-02', 200",
        "caller, '', '1999-12-31', 422"
    })
    void takesWhatEveryQuestionTakes(String user, String parameters, String rulesAsOf, int status) {
        String day = rulesAsOf == null ? "" : ", \"rulesAsOf\": \"" + rulesAsOf + "\"";

        assertThat(http.post(user, ADDRESS + parameters, LEAK.formatted("1200", day))
                        .statusCode())
                .isEqualTo(status);
    }

    @Test
    void refusesFactsAsADecisionDoes() {
        var answer = http.post("caller", ADDRESS, LEAK.formatted("-1", ", \"unti\": 1"));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(EXACT.readTree(answer.body()).findValuesAsString("pointer"))
                .containsExactlyInAnyOrder("/repair/actualCost", "/unti");
    }

    private List<JsonNode> of(String fact, String body) {
        return all(body).stream()
                .filter(one -> one.get("fact").asString().equals(fact))
                .toList();
    }

    private List<JsonNode> all(String body) {
        var answer = http.post("caller", ADDRESS, body);
        assertThat(answer.statusCode()).isEqualTo(200);
        List<JsonNode> all = new ArrayList<>();
        EXACT.readTree(answer.body()).get("alternatives").forEach(all::add);
        return all;
    }

    private JsonNode kept() {
        return EXACT.readTree(http.get("auditor", "/v1/decisions?reference=would-change")
                        .body())
                .get("decisions");
    }
}
