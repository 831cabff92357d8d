package io.baoxiu.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Who was answered is not listened to any longer, whatever of the body is in the future. */
@ServiceTest
class HangUpTest {

    private static final String LARGE = "Content-Length: 50000000\r\n\r\n{";
    private static final String SMALLER = "Content-Length: 1000000\r\n\r\n{";
    private static final String CALLER = "Authorization: Basic Y2FsbGVyOmNhbGxlcg==\r\n";

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource({
        "401, 'POST /v1/decisions HTTP/1.1\r\nHost: localhost\r\n" + LARGE + "'",
        "401, 'POST /v1/decisions HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n8\r\na'",
        "401, 'POST /v1/workbooks/check HTTP/1.1\r\nHost: localhost\r\nContent-Type: multipart/form-data; boundary=b\r\n"
                + LARGE + "'",
        "401, 'GET /v1/tables HTTP/1.1\r\nHost: localhost\r\n" + LARGE + "'",
        "200, 'GET /actuator/health HTTP/1.1\r\nHost: localhost\r\n" + SMALLER + "'",
        "200, 'GET /v1/tables HTTP/1.1\r\nHost: localhost\r\n" + CALLER + SMALLER + "'",
        "403, 'POST /v1/releases HTTP/1.1\r\nHost: localhost\r\n" + CALLER + LARGE + "'",
        "404, 'POST /nowhere HTTP/1.1\r\nHost: localhost\r\n" + CALLER + SMALLER + "'",
        "405, 'POST /v1/tables HTTP/1.1\r\nHost: localhost\r\n" + CALLER + SMALLER + "'",
        "413, 'POST /v1/decisions HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n" + CALLER + LARGE
                + "'",
        "415, 'POST /v1/decisions HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/plain\r\n" + CALLER + SMALLER + "'",
        "403, 'POST /v1/decisions HTTP/1.1\r\nHost: evil.example\r\n" + LARGE + "'",
        "403, 'POST /v1/decisions HTTP/1.1\r\nHost: localhost\r\nOrigin: http://evil.example\r\n" + LARGE + "'"
    })
    void hangsUp(int status, String request) throws IOException {
        try (var connection = new RawConnection(port)) {
            connection.say(request);

            assertThat(connection.rest()).startsWith("HTTP/1.1 " + status + " ");
        }
    }

    @ParameterizedTest
    @CsvSource({"401, ''", "413, 'Content-Type: application/json\r\n" + CALLER + "'"})
    void asksForNoBodyThatItWillNotRead(int status, String headers) throws IOException {
        try (var connection = new RawConnection(port)) {
            connection.say("POST /v1/decisions HTTP/1.1\r\nHost: localhost\r\nExpect: 100-continue\r\n" + headers
                    + "Content-Length: 50000000\r\n\r\n");

            assertThat(connection.rest()).startsWith("HTTP/1.1 " + status + " ");
        }
    }

    @Test
    void tellsTheAnswerToWhoSpeaksFirstAndListensThen() throws IOException {
        try (var connection = new RawConnection(port)) {
            connection.say("POST /v1/decisions HTTP/1.1\r\nHost: localhost\r\nContent-Length: 8000000\r\n\r\n");
            connection.say(" ".repeat(8_000_000));

            assertThat(connection.rest()).startsWith("HTTP/1.1 401").contains("/problems/unauthorized");
        }
    }

    @Test
    void goesOnWithWhoHasSaidItAll() throws IOException {
        String small = "POST /v1/decisions HTTP/1.1\r\nHost: localhost\r\nContent-Length: 2\r\n\r\n{}";
        try (var connection = new RawConnection(port)) {
            connection.say(small + small + small.replace("\r\n\r\n", "\r\nConnection: close\r\n\r\n"));

            assertThat(connection.rest().split("HTTP/1.1 401", -1)).hasSize(4);
        }
    }
}
