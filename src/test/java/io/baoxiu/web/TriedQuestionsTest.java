package io.baoxiu.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.baoxiu.Workbooks;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A question may be tried: it is answered, and not kept, by the release in force or by another. */
@ServiceTest
class TriedQuestionsTest {

    private static final String AMOUNT = "{\"amount\": 15000}";

    @LocalServerPort
    private int port;

    private Http http;

    @BeforeEach
    void connect() {
        http = new Http(port);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/decisions/approval", "/v1/questions/approval"})
    void leaveNothingInTheJournal(String path) {
        JsonNode kept = json(http.post("caller", path, AMOUNT));
        String before = newest();
        JsonNode tried = json(http.post("caller", path + "?keep=false", AMOUNT));

        assertThat(before).isEqualTo(kept.get("id").asString());
        assertThat(tried.has("id")).isFalse();
        assertThat(tried.get("tier")).isEqualTo(kept.get("tier"));
        assertThat(newest()).isEqualTo(before);
        assertThat(json(http.post("caller", path + "?keep=true", AMOUNT)).has("id"))
                .isTrue();
    }

    @Test
    void areAnsweredByAReleaseThatIsNotInForce() {
        String proposal = json(new Multipart()
                        .workbook(Workbooks.secondTierUpTo(23_000))
                        .field("note", "a try")
                        .post(http, "analyst", "/v1/releases"))
                .get("id")
                .asString();
        String path = "/v1/decisions/approval?keep=false&release=" + proposal;

        JsonNode tried = json(http.post("analyst", path, AMOUNT));

        assertThat(tried.get("release").asString()).isEqualTo(proposal);
        assertThat(tried.get("tier").asInt()).isEqualTo(2);
        assertThat(http.post("caller", path, AMOUNT).statusCode()).isEqualTo(403);
        assertThat(http.post("analyst", path + "0", AMOUNT).statusCode()).isEqualTo(404);
        assertThat(fault(http.post("analyst", path, "{\"amount\": 1, \"rulesAsOf\": \"2026-03-02\"}")))
                .isEqualTo("/rulesAsOf INCONSISTENT");
        http.post("publisher", "/v1/releases/" + proposal + "/rejection", "{\"reason\": \"a try\"}");
    }

    @ParameterizedTest
    @CsvSource({
        "keep=maybe, /keep UNKNOWN_CODE",
        "keep=true&keep=false, /keep DUPLICATE_PROPERTY",
        "kept=false, /kept UNKNOWN_PROPERTY",
        "release=r1, /release INCONSISTENT",
        "release=r1&keep=true, /release INCONSISTENT"
    })
    void areAskedForProperly(String query, String fault) {
        var answer = http.post("analyst", "/v1/questions/approval?" + query, AMOUNT);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(fault(answer)).isEqualTo(fault);
    }

    private String newest() {
        return json(http.get("auditor", "/v1/decisions?size=1"))
                .at("/decisions/0/id")
                .asString();
    }

    private static String fault(HttpResponse<String> answer) {
        JsonNode fault = json(answer).at("/errors/0");
        return fault.get("pointer").asString() + " " + fault.get("code").asString();
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }
}
