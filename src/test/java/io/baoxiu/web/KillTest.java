package io.baoxiu.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.baoxiu.Store;
import io.baoxiu.journal.append.Journals;
import io.baoxiu.journal.count.Count;
import io.baoxiu.journal.count.Counts;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

class KillTest {

    private static final int CALLERS = 16;
    private static final int BEFORE_THE_KILL = 300;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpClient client = HttpClient.newHttpClient();
    private final Map<String, String> answered = new ConcurrentHashMap<>();
    private final Set<String> unanswered = ConcurrentHashMap.newKeySet();
    private final AtomicInteger asked = new AtomicInteger();

    @ParameterizedTest
    @EnumSource(Store.class)
    void losesNothingThatWasAnsweredAndKeepsNothingTwice(Store kind) throws Exception {
        String url = kind.newUrl();
        try (var service = ServiceProcess.start(url)) {
            var callers = Executors.newFixedThreadPool(CALLERS);
            IntStream.range(0, CALLERS).forEach(i -> callers.submit(() -> ask(service)));
            await().atMost(Duration.ofSeconds(60)).until(() -> answered.size() >= BEFORE_THE_KILL);
            service.kill();
            stop(callers);
        }
        Map<String, String> before = Map.copyOf(answered);
        try (var service = ServiceProcess.start(url)) {
            before.keySet().forEach(key -> assertThat(ask(service, key)).isEqualTo(before.get(key)));
            unanswered.forEach(key -> answered.put(key, ask(service, key)));
        }

        assertThat(unanswered).isNotEmpty();
        try (var database = Store.connect(url)) {
            var sql = JdbcClient.create(database);
            assertThat(sql.sql("select id from decision").query(String.class).list())
                    .containsExactlyInAnyOrderElementsOf(answered.values());
            var counted = Journals.counts(database).between(LocalDate.EPOCH, LocalDate.MAX);
            assertThat(counted.by(Counts.RELEASE).stream()
                            .mapToLong(Count::number)
                            .sum())
                    .isEqualTo(answered.size());
            assertThat(counted.unreadable()).isEmpty();
        }
    }

    private void ask(ServiceProcess service) {
        while (true) {
            String key = "key-" + asked.incrementAndGet();
            try {
                answered.put(key, ask(service, key));
            } catch (AssertionError gone) {
                unanswered.add(key);
                return;
            }
        }
    }

    private String ask(ServiceProcess service, String key) {
        var request = new Http(service.port())
                .as("caller", "/v1/decisions")
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.ofString(
                        "{\"complaint\": {\"kind\": \"CONSULTATION\", \"reference\": \"" + key + "\"}}"));
        try {
            HttpResponse<String> answer = client.send(request.build(), BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(200);
            return JSON.readTree(answer.body()).get("id").asString();
        } catch (IOException killed) {
            throw new AssertionError(killed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stopped);
        }
    }

    private static void stop(ExecutorService callers) throws InterruptedException {
        callers.shutdown();
        assertThat(callers.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
    }
}
