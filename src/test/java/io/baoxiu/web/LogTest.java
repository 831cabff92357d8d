package io.baoxiu.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.baoxiu.Store;
import io.baoxiu.Workbooks;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests write no line of their own into the log, and who leaves is no error. */
class LogTest {

    private static final int CALLERS = 50;
    private static final String JSON = "Content-Type: application/json\r\n";
    private static final String UPLOAD = "Content-Type: multipart/form-data; boundary=b\r\n";

    private static ServiceProcess service;

    @BeforeAll
    static void start() throws IOException {
        service = ServiceProcess.launch(
                        Store.EMBEDDED.newUrl(),
                        "--logging.config=classpath:logback-spring.xml",
                        "--logging.level.org.springframework.security=debug",
                        "--logging.level.org.springframework.web=debug")
                .ready();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /actuator/health?%0d%0aFORGED=1 HTTP/1.1\r\n",
                "GET /v1/tables?%0aFORGED=1 HTTP/1.1\r\n",
                "GET /v1/tables/%0aFORGED HTTP/1.1\r\n",
                "GET /v1/releases/%1b%5b31mFORGED HTTP/1.1\r\n",
                "GET /v1/tables HTTP/1.1\r\nX: \u009bFORGED\r\n",
                "GET /v1/decisions?reference=%0aFORGED HTTP/1.1\r\n",
            })
    void hasNoLineOfARequest(String head) throws IOException {
        answer(head, "");

        holdsNothingForged();
    }

    @Test
    void hasNoSignOfAPartThatATerminalObeys() throws IOException {
        String body =
                "--b\r\nContent-Disposition: form-data; name=\"\u001b[31mFORGED\"; filename=\"\u001b[31mx\"\r\n\r\nx\r\n--b--\r\n";
        answer("POST /v1/workbooks/check HTTP/1.1\r\n" + UPLOAD + "Content-Length: " + body.length() + "\r\n", body);

        holdsNothingForged();
    }

    private static void holdsNothingForged() throws IOException {
        assertThat(service.log().lines()).noneMatch(line -> line.startsWith("FORGED"));
        assertThat(service.log().chars())
                .noneMatch(sign -> Character.isISOControl(sign) && sign != '\n' && sign != '\t');
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "POST /v1/decisions HTTP/1.1\r\n" + JSON + "Content-Length: 1000\r\n",
                "POST /v1/decisions HTTP/1.1\r\nContent-Length: 1\r\nContent-Length: 20\r\n",
                "POST /v1/decisions HTTP/1.1\r\nContent-Length: nope\r\n",
                "POST /v1/releases/r1/rejection HTTP/1.1\r\n" + JSON + "Transfer-Encoding: chunked\r\n",
                "POST /v1/workbooks/check HTTP/1.1\r\n" + UPLOAD + "Content-Length: 1000\r\n",
                "POST /v1/releases HTTP/1.1\r\n" + UPLOAD + "Content-Length: 1000\r\n",
                "GET /swagger-ui/swagger-ui-bundle.js HTTP/1.1\r\n",
                "GET /v1/decisions.csv HTTP/1.1\r\n",
                "GET /v1/tables/warranty-periods HTTP/1.1\r\n",
                "POST /sign-in HTTP/1.1\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 1000\r\n"
            })
    void sayAtMostALineOfWhoLeaves(String head) throws IOException {
        for (int count = 0; count < CALLERS; count++) {
            try (var connection = new RawConnection(service.port())) {
                connection.say(head + login("publisher") + "\r\n{").slam();
            }
        }
        await().atMost(Duration.ofSeconds(30))
                .until(() -> answer("GET /actuator/health HTTP/1.1\r\n", "").startsWith("HTTP/1.1 200"));

        assertThat(service.log().lines()).noneMatch(line -> line.contains(" ERROR ") || line.startsWith("\tat "));
    }

    @Test
    void sayAtMostALineOfWhoLeavesAReading() throws IOException {
        byte[] upload = new Multipart()
                .workbook(HostileWorkbook.with("approval-tiers", 3_000_000))
                .raw("/v1/workbooks/check", login("analyst"));
        for (int count = 0; count < 3; count++) {
            try (var connection = new RawConnection(service.port())) {
                connection.say(upload);
            }
        }
        await().atMost(Duration.ofSeconds(60))
                .until(() -> new Multipart()
                                .workbook(Workbooks.shipped("severity"))
                                .post(service.http(), "analyst", "/v1/workbooks/check")
                                .statusCode()
                        == 200);

        assertThat(service.log().lines()).noneMatch(line -> line.contains(" ERROR ") || line.startsWith("\tat "));
    }

    private static String answer(String head, String body) throws IOException {
        try (var connection = new RawConnection(service.port())) {
            return connection
                    .say(head + login("auditor") + "Connection: close\r\n\r\n" + body)
                    .rest();
        }
    }

    private static String login(String user) {
        byte[] both = (user + ":" + user).getBytes(StandardCharsets.US_ASCII);
        return "Host: localhost\r\nAuthorization: Basic " + Base64.getEncoder().encodeToString(both) + "\r\n";
    }
}
