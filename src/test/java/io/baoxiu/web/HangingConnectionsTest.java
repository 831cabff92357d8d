package io.baoxiu.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.baoxiu.Store;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever is slow on purpose, with ten times as many connections as there are threads and more than may be open, keeps nobody else waiting. */
class HangingConnectionsTest {

    private static final int NUMBER = 2_000;
    private static final int DRIPS = 4;
    private static final Duration AT_MOST = Duration.ofSeconds(30);
    private static final String CALLER = "Authorization: Basic Y2FsbGVyOmNhbGxlcg==\r\n";
    private static final String ANALYST = "Authorization: Basic YW5hbHlzdDphbmFseXN0\r\n";
    private static final String JSON = "Content-Type: application/json\r\n";
    private static final String FORM = "Content-Type: application/x-www-form-urlencoded\r\n";
    private static final String UPLOAD = "Content-Type: multipart/form-data; boundary=b\r\n";

    private static ServiceProcess service;

    @BeforeAll
    static void start() throws IOException {
        service = ServiceProcess.launch(Store.EMBEDDED.newUrl(), "-Xmx512m", "--server.tomcat.max-connections=1500")
                .ready();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "POST /v1/decisions HTTP/1.1\r\nHost: localhost\r\n" + JSON + "Content-Length: 1000000\r\n\r\n{",
                "POST /v1/decisions HTTP/1.1\r\nHost: localhost\r\n" + JSON
                        + "Transfer-Encoding: chunked\r\n\r\n8\r\n{",
                "POST /sign-in HTTP/1.1\r\nHost: localhost\r\n" + FORM + "Content-Length: 60000\r\n\r\nusername=",
                "POST /v1/follow-ups HTTP/1.1\r\nHost: localhost\r\nCookie: baoxiu-session=a\r\n" + FORM
                        + "Content-Length: 60000\r\n\r\na=",
                "POST /v1/follow-ups HTTP/1.1\r\nHost: localhost\r\nCookie: baoxiu-session=a\r\n" + UPLOAD
                        + "Content-Length: 60000000\r\n\r\n--b\r\n",
                "GET /actuator/health HTTP/1.1\r\nHost: localhost\r\nContent-Length: 60000000\r\n\r\na",
                "POST /v1/decisions HTTP/1.1\r\nHost: localhost\r\n" + CALLER + JSON
                        + "Content-Length: 1000000\r\n\r\n{",
                "POST /v1/workbooks/check HTTP/1.1\r\nHost: localhost\r\n" + ANALYST + UPLOAD
                        + "Content-Length: 60000000\r\n\r\n--b\r\n",
                "GET /v1/tables HTTP/1.1\r\nHost: localhost\r\n" + CALLER + "Content-Length: 60000000\r\n\r\na",
                "GET /actuator/health HTTP/1.1\r\nHost: localhost\r\nX-Slow: ",
                "GET /actuator/",
                ""
            })
    void keepNobodyElseWaiting(String beginning) throws Exception {
        ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
        AtomicInteger drips = new AtomicInteger();
        try (var hanging = new HangingConnections(service.port(), NUMBER, beginning)) {
            clock.scheduleWithFixedDelay(
                    () -> {
                        hanging.drip();
                        drips.incrementAndGet();
                    },
                    500,
                    500,
                    TimeUnit.MILLISECONDS);
            while (drips.get() < DRIPS) {
                Http http = new Http(service.port());
                answers(http.at("/actuator/health"));
                answers(http.as("caller", "/v1/decisions/approval")
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString("{\"amount\": 1000}")));
            }
        } finally {
            clock.shutdownNow();
            clock.awaitTermination(10, TimeUnit.SECONDS);
        }
    }

    /** Each caller is a new one, with a connection of its own. */
    private static void answers(HttpRequest.Builder request) throws Exception {
        assertThat(HttpClient.newHttpClient()
                        .send(request.timeout(AT_MOST).build(), BodyHandlers.ofString())
                        .statusCode())
                .isEqualTo(200);
    }
}
