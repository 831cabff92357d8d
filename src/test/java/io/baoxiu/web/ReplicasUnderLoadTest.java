package io.baoxiu.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.baoxiu.Store;
import io.baoxiu.Workbooks;
import io.baoxiu.journal.Entry;
import io.baoxiu.journal.Selection;
import io.baoxiu.journal.append.Journal;
import io.baoxiu.journal.append.Journals;
import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Two services on one database, asked all the time, while what is in force changes every second. */
class ReplicasUnderLoadTest {

    private static final int CALLERS_OF_EACH = 2;
    private static final int BEFORE_THE_LOAD = 2;
    private static final int PUBLICATIONS = 12;
    private static final Duration BETWEEN = Duration.ofSeconds(1);

    /** Longer than the two seconds that another test holds: here two cold services, their callers and other tests share the machine. */
    private static final Duration UNTIL_ALL_REPLICAS_KNOW = Duration.ofSeconds(15);

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final List<Published> published = new ArrayList<>();
    private final Queue<Told> told = new ConcurrentLinkedQueue<>();
    private final Queue<String> failed = new ConcurrentLinkedQueue<>();
    private volatile boolean asking = true;

    @Test
    void answerEveryRequestByOnePublishedReleaseAsAWhole() throws Exception {
        String url = Store.POSTGRESQL.newUrl();
        published.add(new Published("r1", 10_000, 20_000, Instant.EPOCH, Instant.EPOCH));
        try (var one = ServiceProcess.launch(url);
                var other = ServiceProcess.launch(url)) {
            var replicas =
                    List.of(new Http(one.ready().port()), new Http(other.ready().port()));
            for (int i = 1; i <= BEFORE_THE_LOAD; i++) {
                publish(replicas.get(i % 2), limit(i));
            }
            ExecutorService callers = Executors.newFixedThreadPool(2 * CALLERS_OF_EACH);
            for (int i = 0; i < 2 * CALLERS_OF_EACH; i++) {
                Http replica = replicas.get(i % 2);
                callers.submit(() -> ask(replica));
            }
            for (int i = BEFORE_THE_LOAD + 1; i <= PUBLICATIONS; i++) {
                TimeUnit.NANOSECONDS.sleep(BETWEEN.toNanos());
                publish(replicas.get(i % 2), limit(i));
            }
            TimeUnit.NANOSECONDS.sleep(UNTIL_ALL_REPLICAS_KNOW.toNanos());
            asking = false;
            callers.shutdown();
            assertThat(callers.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
        }

        assertThat(failed).isEmpty();
        assertThat(told).extracting(Told::release).containsAll(ids().subList(BEFORE_THE_LOAD, PUBLICATIONS + 1));
        assertThat(told).allSatisfy(this::isOfOneRelease).allSatisfy(this::isOfAReleaseInForce);
        assertThat(kept(url)).isEqualTo(told.stream().collect(Collectors.toMap(Told::id, Told::release)));
    }

    /** Up and down, so that each release decides otherwise than the one before and the one after. */
    private static int limit(int publication) {
        return publication % 2 == 0 ? 60_000 - 1_000 * publication : 20_000 + 1_000 * publication;
    }

    private void publish(Http replica, int limit) {
        var proposed = new Multipart()
                .workbook(Workbooks.secondTierUpTo(limit))
                .workbook(Workbooks.auditFrom(limit))
                .field("note", "up to " + limit)
                .post(replica, "analyst", "/v1/releases");
        assertThat(proposed.statusCode()).as(proposed.body()).isEqualTo(201);
        String id = JSON.readTree(proposed.body()).get("id").asString();
        var approved = replica.post("publisher", "/v1/releases/" + id + "/approval", "");
        assertThat(approved.statusCode()).as(approved.body()).isEqualTo(200);
        Instant at = moment(JSON.readTree(approved.body()).get("publishedAt"));
        published.add(new Published(id, limit, limit, at, Instant.now()));
    }

    private void ask(Http replica) {
        while (asking) {
            try {
                var amount = BigDecimal.valueOf(ThreadLocalRandom.current().nextInt(5_000, 65_000))
                        .add(new BigDecimal("0.5"));
                Instant asked = Instant.now();
                HttpResponse<String> answer = replica.post(
                        "caller",
                        "/v1/decisions",
                        "{\"complaint\": {\"kind\": \"COMPLAINT\"}, \"repair\": {\"estimatedCost\": " + amount + "}}");
                if (answer.statusCode() == 200) {
                    told.add(new Told(asked, amount, JSON.readTree(answer.body())));
                } else {
                    failed.add(answer.statusCode() + " " + answer.body());
                }
                TimeUnit.MILLISECONDS.sleep(5);
            } catch (AssertionError | RuntimeException | InterruptedException failure) {
                failed.add(failure.toString());
            }
        }
    }

    private List<String> ids() {
        return published.stream().map(Published::id).toList();
    }

    private void isOfOneRelease(Told answer) {
        Published release = published.get(ids().indexOf(answer.release()));
        assertThat(answer.outcome()).as(answer.toString()).isEqualTo(release.outcome(answer.amount()));
    }

    private void isOfAReleaseInForce(Told answer) {
        int place = ids().indexOf(answer.release());
        assertThat(answer.decidedAt())
                .as(answer.toString())
                .isAfterOrEqualTo(published.get(place).publishedAt());
        if (place + 1 < published.size()) {
            assertThat(answer.asked())
                    .as(answer.toString())
                    .isBefore(published.get(place + 1).approved().plus(UNTIL_ALL_REPLICAS_KNOW));
        }
    }

    private static Map<String, String> kept(String url) {
        try (var database = Store.connect(url);
                Journal journal = Journals.on(database);
                Stream<Entry> entries = journal.all(Selection.ALL)) {
            return entries.collect(Collectors.toMap(entry -> entry.id().toString(), Entry::release));
        }
    }

    private static Instant moment(JsonNode text) {
        return OffsetDateTime.parse(text.asString()).toInstant();
    }

    /** @param approved when the answer to the approval was there */
    private record Published(String id, int secondTierUpTo, int auditFrom, Instant publishedAt, Instant approved) {

        /** What this release makes of an amount, by two of its tables. */
        List<Object> outcome(BigDecimal amount) {
            boolean second = amount.compareTo(BigDecimal.valueOf(secondTierUpTo)) <= 0;
            boolean audit = amount.compareTo(BigDecimal.valueOf(auditFrom)) >= 0;
            return List.of(second ? 2 : 3, second ? 8 : 9, audit ? "AUDIT" : "CUSTOMER_SERVICE", audit ? 8 : 7);
        }
    }

    private record Told(Instant asked, BigDecimal amount, JsonNode decision) {

        String id() {
            return decision.get("id").asString();
        }

        String release() {
            return decision.get("release").asString();
        }

        Instant decidedAt() {
            return moment(decision.get("decidedAt"));
        }

        List<Object> outcome() {
            return List.of(
                    decision.at("/approval/tier").asInt(),
                    row("approval-tiers"),
                    decision.at("/approval/costReviewer").asString(),
                    row("cost-review"));
        }

        private int row(String table) {
            return decision.get("because")
                    .valueStream()
                    .filter(reason -> reason.path("table").asString("").equals(table))
                    .mapToInt(reason -> reason.get("row").asInt())
                    .sum();
        }
    }
}
