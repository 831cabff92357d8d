package io.baoxiu.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.baoxiu.Workbooks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What an address does not take is refused, not passed over: its caller means something by it. */
@ServiceTest
class ParametersTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @LocalServerPort
    private int port;

    private Http http;

    @BeforeEach
    void connect() {
        http = new Http(port);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/tables",
                "/v1/tables/severity",
                "/v1/tables/severity.xlsx",
                "/v1/releases",
                "/v1/releases/r1",
                "/v1/releases/r1/difference",
                "/v1/releases/r1/tables/severity.xlsx",
                "/v1/decisions",
                "/v1/decisions.csv",
                "/v1/decisions/01990c1e-0000-7000-8000-000000000000"
            })
    void areRefusedWhereverSomethingIsRead(String path) {
        assertRefused(http.get("publisher", path + "?colour=1").body());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/decisions",
                "/v1/decisions/warranty",
                "/v1/decisions/approval",
                "/v1/project-obligations",
                "/v1/follow-ups",
                "/v1/retention-releases",
                "/v1/decisions/01990c1e-0000-7000-8000-000000000000/replay",
                "/v1/releases/r1/replay",
                "/v1/releases/r1/approval",
                "/v1/releases/r1/rejection",
                "/v1/releases/r1/withdrawal",
                "/v1/releases/r1/reinstatement"
            })
    void areRefusedWhereverSomethingIsDone(String path) {
        assertRefused(http.post("publisher", path + "?colour=1", "{}").body());
    }

    @Test
    void areToldApartFromTheFieldsOfAnUpload() {
        Multipart upload =
                new Multipart().workbook(Workbooks.shipped("severity")).field("note", "n");

        assertRefused(upload.post(http, "analyst", "/v1/releases?colour=1").body());
        assertRefused(new Multipart()
                .workbook(Workbooks.shipped("severity"))
                .post(http, "analyst", "/v1/workbooks/check?colour=1")
                .body());
    }

    @Test
    void areAllNamed() {
        JsonNode errors = JSON.readTree(
                        http.get("caller", "/v1/tables?b=1&a%7E=2&b=3&=").body())
                .get("errors");

        assertThat(errors.findValuesAsString("pointer")).containsExactlyInAnyOrder("/b", "/a~0", "/");
        assertThat(http.get("caller", "/v1/tables?").statusCode()).isEqualTo(200);
    }

    private static void assertRefused(String body) {
        JsonNode problem = JSON.readTree(body);
        assertThat(problem.get("status").asInt()).isEqualTo(400);
        assertThat(problem.at("/errors/0/pointer").asString()).isEqualTo("/colour");
        assertThat(problem.at("/errors/0/code").asString()).isEqualTo("UNKNOWN_PROPERTY");
    }
}
