package io.baoxiu.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.baoxiu.Baoxiu;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** A replay that nobody waits for any more, or that cannot go on. */
@SpringBootTest(classes = Baoxiu.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class ReplayControllerTest {

    private static final int DECISIONS = 20_000;
    private static final String REPLAY = "/v1/releases/r1/replay";
    private static final String OTHERS =
            "decided_at, profile, edition, form, caller, place, reference, language, facts, answer, settled_on";

    private final JdbcClient sql;
    private final MeterRegistry meters;

    @LocalServerPort
    private int port;

    private Http http;

    ReplayControllerTest(@Autowired JdbcClient sql, @Autowired MeterRegistry meters) {
        this.sql = sql;
        this.meters = meters;
    }

    @BeforeEach
    void decideALot() {
        http = new Http(port);
        awaitTheEnd();
        sql.sql("delete from decision").update();
        http.post("caller", "/v1/decisions/approval", "{\"amount\": 15000}");
        sql.sql("insert into decision (id, " + OTHERS + ") with recursive copy(number) as (select 1 union all"
                        + " select number + 1 from copy where number < " + (DECISIONS - 1) + ")"
                        + " select printf('00000000-0000-7000-8000-%012d', number), " + OTHERS + " from decision, copy")
                .update();
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "application/x-ndjson", "text/event-stream"})
    void endsWhenItsCallerLeaves(String accept) throws IOException, InterruptedException {
        double before = replayed();
        try (InputStream answer = begin(accept)) {
            assertThat(answer.read()).isPositive();
        }

        awaitTheEnd();
        assertThat(replayed() - before).isBetween(200.0, DECISIONS - 1.0);
    }

    @Test
    void isTheOnlyOneThatRuns() throws IOException, InterruptedException {
        try (InputStream answer = begin("application/x-ndjson")) {
            assertThat(answer.read()).isEqualTo('{');

            HttpResponse<String> busy = another("analyst");

            assertThat(busy.statusCode()).isEqualTo(429);
            assertThat(busy.headers().firstValue("Content-Type")).hasValue("application/problem+json");
            assertThat(busy.headers().firstValue("Retry-After")).isPresent();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "application/x-ndjson", "text/event-stream"})
    void isCutOffWhenItCannotGoOn(String accept) throws IOException, InterruptedException {
        try (InputStream answer = begin(accept)) {
            assertThat(answer.read()).isPositive();
            sql.sql("alter table decision rename to away").update();

            assertThatThrownBy(answer::readAllBytes).isInstanceOf(IOException.class);
        } finally {
            sql.sql("alter table away rename to decision").update();
        }
    }

    @Test
    void isPrecededByNothingButBlanks() {
        HttpResponse<String> answer = http.post("analyst", REPLAY, "{\"limit\": 450}");

        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json");
        assertThat(answer.body()).startsWith("\n\n{").endsWith("}");
        assertThat(JsonMapper.shared().readTree(answer.body()).get("decisions").asInt())
                .isEqualTo(450);
    }

    private InputStream begin(String accept) throws IOException, InterruptedException {
        var request = http.as("analyst", REPLAY).header("Accept", accept).POST(BodyPublishers.noBody());
        HttpResponse<InputStream> answer =
                HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofInputStream());
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    private void awaitTheEnd() {
        await().atMost(Duration.ofSeconds(30)).until(() -> another("publisher").statusCode() == 200);
    }

    private HttpResponse<String> another(String user) {
        return http.post(user, REPLAY, "{\"limit\": 1}");
    }

    private double replayed() {
        return meters.get("baoxiu.replayed").counter().count();
    }
}
