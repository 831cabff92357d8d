package io.baoxiu.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import io.baoxiu.Store;
import io.baoxiu.journal.JournalUnavailable;
import io.baoxiu.journal.Selection;
import io.baoxiu.journal.append.Journal;
import io.baoxiu.journal.append.Journals;
import io.baoxiu.release.Replica;
import io.baoxiu.vocabulary.time.ReportedAt;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnderLoadTest {

    private final Clock clock = Clock.system(ReportedAt.ZONE);
    private final Queue<RecordedDecision> answered = new ConcurrentLinkedQueue<>();
    private final Queue<RuntimeException> failed = new ConcurrentLinkedQueue<>();
    private volatile boolean asking = true;

    @Test
    void tellsNothingWhileTheDatabaseIsAwayAndGoesOnByItself(@TempDir Path data) throws Exception {
        EmbeddedPostgres server = EmbeddedPostgres.builder()
                .setDataDirectory(data.resolve("pg"))
                .setCleanDataDirectory(false)
                .start();
        int port = server.getPort();
        Flyway.configure()
                .dataSource(server.getPostgresDatabase())
                .locations("classpath:db/migration/postgresql")
                .load()
                .migrate();
        HikariDataSource database = Store.connect(server.getJdbcUrl("postgres", "postgres"));
        try (Replica replica = new Replica(database, clock);
                Journal journal = Journals.on(database)) {
            var callers = Executors.newFixedThreadPool(4);
            Decider decider = Deciders.on(replica.releases(), journal, clock);
            for (int i = 0; i < 4; i++) {
                callers.submit(() -> ask(decider));
            }
            await().until(() -> answered.size() > 100);

            server.close();
            await().atMost(Duration.ofSeconds(30)).until(() -> failed.size() >= 4);
            int before = answered.size();
            server = EmbeddedPostgres.builder()
                    .setDataDirectory(data.resolve("pg"))
                    .setCleanDataDirectory(false)
                    .setPort(port)
                    .start();
            await().atMost(Duration.ofSeconds(30)).until(() -> answered.size() > before + 100);
            stop(callers);

            assertThat(failed).hasOnlyElementsOfType(JournalUnavailable.class);
            assertThat(journal.all(Selection.ALL).map(entry -> entry.id()))
                    .containsAll(answered.stream().map(RecordedDecision::id).toList());
        } finally {
            server.close();
        }
    }

    private void ask(Decider decider) {
        while (asking) {
            try {
                answered.add(Deciders.decide(decider, "approval", "{\"amount\": 15000.00}", null));
            } catch (RuntimeException refused) {
                failed.add(refused);
            }
        }
    }

    private void stop(ExecutorService callers) throws InterruptedException {
        asking = false;
        callers.shutdown();
        assertThat(callers.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
    }
}
