package io.baoxiu.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.baoxiu.Store;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Decisions that wait for their commit. */
class WaitingDecisionsTest {

    private static final int THREADS = 4;
    private static final int CALLERS = 24;

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    @Timeout(120)
    void holdNoThreadAndAreAnsweredWhenTheyAreKept() throws Exception {
        String url = Store.EMBEDDED.newUrl();
        try (var service = ServiceProcess.launch(url, "--server.tomcat.threads.max=" + THREADS)
                        .ready();
                var foreign = DriverManager.getConnection(url);
                var lock = foreign.createStatement()) {
            lock.execute("begin immediate");
            List<CompletableFuture<HttpResponse<String>>> answers = IntStream.range(0, CALLERS)
                    .mapToObj(each -> ask(service.http(), "order-" + each))
                    .toList();
            await().atMost(Duration.ofSeconds(20)).until(() -> waiting(service) > THREADS);

            assertThat(answers).noneMatch(CompletableFuture::isDone);
            lock.execute("rollback");

            assertThat(answers)
                    .extracting(CompletableFuture::join)
                    .allSatisfy(answer ->
                            assertThat(answer.statusCode()).as(answer::body).isEqualTo(200))
                    .extracting(answer -> answer.headers().firstValueAsLong("Content-Length"))
                    .allSatisfy(length -> assertThat(length).isPresent());
        }
    }

    @Test
    @Timeout(120)
    void areRefusedAndNamedInTheLogWhenTheyCannotBeKept() throws Exception {
        String url = Store.EMBEDDED.newUrl();
        try (var service = ServiceProcess.launch(
                                url, "--baoxiu.journal.patience=1s", "--logging.config=classpath:logback-spring.xml")
                        .ready();
                var foreign = DriverManager.getConnection(url);
                var lock = foreign.createStatement()) {
            lock.execute("begin immediate");

            HttpResponse<String> refused = ask(service.http(), "order").join();

            lock.execute("rollback");
            assertThat(refused.statusCode()).as(refused::body).isEqualTo(503);
            assertThat(refused.headers().firstValue("Content-Type")).contains("application/problem+json");
            assertThat(refused.headers().firstValue("Retry-After")).isPresent();
            String id = refused.headers().firstValue("X-Request-Id").orElseThrow();
            assertThat(refused.body()).contains(id);
            assertThat(service.log().lines().filter(line -> line.contains("nothing was answered")))
                    .singleElement()
                    .asString()
                    .contains("[" + id + " ");
        }
    }

    private CompletableFuture<HttpResponse<String>> ask(Http http, String key) {
        return client.sendAsync(
                http.as("caller", "/v1/decisions")
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", key)
                        .POST(BodyPublishers.ofString("{\"complaint\": {\"kind\": \"CONSULTATION\"}}"))
                        .build(),
                BodyHandlers.ofString());
    }

    /** How many decisions wait for a commit, as the service says it itself. */
    private static double waiting(ServiceProcess service) {
        return service.http().metric("baoxiu_journal_waiting");
    }
}
