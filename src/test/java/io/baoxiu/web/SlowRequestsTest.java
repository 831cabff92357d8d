package io.baoxiu.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.baoxiu.Baoxiu;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A head and a body have their times, which can be set. */
@SpringBootTest(
        classes = Baoxiu.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:sqlite:target/service-test/${random.uuid}.db",
            "baoxiu.connections.head-time=1s",
            "baoxiu.connections.body-time=1s",
            "server.tomcat.threads.max=10"
        })
class SlowRequestsTest {

    private static final String SMALLER = "Content-Length: 1000000\r\n\r\n{";
    private static final String ANALYST = "Authorization: Basic YW5hbHlzdDphbmFseXN0\r\n";
    private static final String CALLER = "Authorization: Basic Y2FsbGVyOmNhbGxlcg==\r\n";

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "POST /v1/decisions HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n" + CALLER
                        + SMALLER,
                "POST /v1/workbooks/check HTTP/1.1\r\nHost: localhost\r\nContent-Type: multipart/form-data; boundary=b\r\n"
                        + CALLER + SMALLER,
                "POST /v1/workbooks/check HTTP/1.1\r\nHost: localhost\r\nContent-Type: multipart/form-data; boundary=b\r\n"
                        + ANALYST + "Content-Length: 1000000\r\n\r\n--b\r\n"
            })
    void doesNotWaitForEverForABody(String request) throws IOException {
        try (var connection = new RawConnection(port)) {
            connection.say(request);

            assertThat(connection.rest()).startsWith("HTTP/1.1 400").contains("application/problem+json");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /v1/tables HTTP/1.1\r\nX: ",
                "POST /sign-in HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\n"
                        + "Content-Length: 1000\r\n\r\na="
            })
    void doesNotWaitForEverForWhoSaidTooLittleToBeAnswered(String request) throws IOException {
        try (var connection = new RawConnection(port)) {
            connection.say(request);

            assertThat(connection.rest()).isEmpty();
        }
    }

    /** Each wants more than the network takes in between. */
    @Test
    void goesOnWhileMoreThanItsThreadsWantAnswersAndDoNotListen() throws IOException {
        String large = "GET /swagger-ui/swagger-ui-bundle.js HTTP/1.1\r\nHost: localhost\r\n" + CALLER + "\r\n";
        try (var deaf = new HangingConnections(port, 20, large.repeat(20))) {
            assertThat(new Http(port).get("caller", "/v1/tables").statusCode()).isEqualTo(200);
            deaf.drip();
            assertThat(new Http(port).get("caller", "/v1/tables").statusCode()).isEqualTo(200);
        }
    }
}
