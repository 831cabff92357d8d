package io.baoxiu.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.baoxiu.Store;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

class ShutdownTest {

    private static final int CALLERS = 16;
    private static final int BEFORE_THE_END = 300;
    private static final int TERMINATED = 128 + 15;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpClient client = HttpClient.newHttpClient();
    private final Queue<String> answered = new ConcurrentLinkedQueue<>();
    private final Queue<HttpResponse<String>> refused = new ConcurrentLinkedQueue<>();

    @ParameterizedTest
    @EnumSource(Store.class)
    void answersWholeWhatItHasBegunAndRefusesTheRest(Store kind) throws Exception {
        String url = kind.newUrl();
        try (var service = ServiceProcess.start(url)) {
            var callers = Executors.newFixedThreadPool(CALLERS);
            IntStream.range(0, CALLERS).forEach(i -> callers.submit(() -> ask(new Http(service.port()))));
            await().atMost(Duration.ofSeconds(60)).until(() -> answered.size() >= BEFORE_THE_END);

            assertThat(service.stop()).isEqualTo(TERMINATED);

            callers.shutdown();
            assertThat(callers.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
        }

        assertThat(refused).allSatisfy(late -> {
            assertThat(late.statusCode()).as(late::body).isEqualTo(503);
            assertThat(late.headers().firstValue("Retry-After")).isPresent();
        });
        try (var database = Store.connect(url)) {
            assertThat(JdbcClient.create(database)
                            .sql("select id from decision")
                            .query(String.class)
                            .list())
                    .containsExactlyInAnyOrderElementsOf(answered);
        }
    }

    /** Until nobody answers any more. */
    private void ask(Http http) {
        var request = http.as("caller", "/v1/decisions/approval")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"amount\": 1}"))
                .build();
        try {
            while (true) {
                HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
                if (answer.statusCode() == 200) {
                    answered.add(JSON.readTree(answer.body()).get("id").asString());
                } else {
                    refused.add(answer);
                }
            }
        } catch (IOException hungUp) {
            return;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
