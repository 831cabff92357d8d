package io.baoxiu.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.baoxiu.LogLines;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@ServiceTest
class RequestTraceTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";

    @LocalServerPort
    private int port;

    private Http http;

    @BeforeEach
    void connect() {
        http = new Http(port);
    }

    @ParameterizedTest
    @CsvSource({
        "caller, /v1/tables, 200",
        "caller, /v1/releases/r999, 404",
        "caller, /v1/audit, 403",
        "nobody, /v1/tables, 401",
        "caller, /actuator/health, 200"
    })
    void isTheCallersOwnAndGoesOn(String user, String path, int status) {
        var answer = http.get(
                user, path, "X-Request-Id", "order-17/a", "traceparent", "00-" + TRACE + "-00f067aa0ba902b7-01");

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().allValues("X-Request-Id")).containsExactly("order-17/a");
        assertThat(traceparent(answer))
                .matches("00-" + TRACE + "-[0-9a-f]{16}-01")
                .doesNotContain("00f067aa0ba902b7");
        if (status >= 400) {
            JsonNode problem = JSON.readTree(answer.body());
            assertThat(problem.get("requestId").asString()).isEqualTo("order-17/a");
            assertThat(problem.get("traceparent").asString()).isEqualTo(traceparent(answer));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b", "<script>", "", "a\"b", "a,b", "{}"})
    void isMadeWhereTheCallersIsNotFitForALog(String id) {
        var answer =
                http.get("caller", "/v1/tables", "X-Request-Id", id, "traceparent", "00-" + "0".repeat(32) + "-1-01");

        assertThat(answer.headers().firstValue("X-Request-Id").orElseThrow())
                .matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
        assertThat(traceparent(answer))
                .matches("00-[0-9a-f]{32}-[0-9a-f]{16}-00")
                .doesNotContain("0".repeat(32));
    }

    @Test
    void isOfReasonableLength() {
        assertThat(idFor("x".repeat(128))).isEqualTo("x".repeat(128));
        assertThat(idFor("x".repeat(129))).hasSize(36);
    }

    @Test
    void standsInTheLinesOfTheLog(@Value("${logging.pattern.correlation}") String pattern) {
        try (var log = new LogLines(pattern + "%msg")) {
            LoggerFactory.getLogger("io.baoxiu").info("of no request");
            http.post(
                    "publisher",
                    "/v1/releases/r1/approval",
                    "",
                    "X-Request-Id",
                    "find-me-17",
                    "traceparent",
                    "00-" + TRACE + "-00f067aa0ba902b7-00");

            assertThat(log.told())
                    .contains("of no request")
                    .contains("[find-me-17 " + TRACE + "] POST /v1/releases/r1/approval refused to publisher:"
                            + " `r1` came with the software");
        }
    }

    @Test
    void isToldByTheContainerToo() throws IOException {
        try (var socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(30_000);
            socket.getOutputStream()
                    .write("GET /%ff%00 HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(answer)
                    .startsWith("HTTP/1.1 400")
                    .contains("\r\nX-Request-Id: ")
                    .contains("\"requestId\":\"");
        }
    }

    private String idFor(String sent) {
        return http.get("caller", "/v1/tables", "X-Request-Id", sent)
                .headers()
                .firstValue("X-Request-Id")
                .orElseThrow();
    }

    private static String traceparent(HttpResponse<String> answer) {
        return answer.headers().firstValue("traceparent").orElseThrow();
    }
}
