package io.baoxiu.journal.append;

import static io.baoxiu.journal.append.Journals.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import io.baoxiu.Store;
import io.baoxiu.journal.Entry;
import io.baoxiu.journal.IdempotencyKey;
import io.baoxiu.journal.JournalUnavailable;
import io.baoxiu.journal.Selection;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionTemplate;

class TroubleTest {

    private static final IdempotencyKey KEY = new IdempotencyKey("k-1", "hash of the body");
    private static final JournalSettings HASTY = new JournalSettings(10, Duration.ofMillis(300), null);

    @Test
    void tellsNothingWhileTheDiskIsFullAndGoesOnWhenThereIsRoom() {
        try (HikariDataSource database = single(Store.EMBEDDED.open());
                Journal journal = Journals.on(database)) {
            var sql = JdbcClient.create(database);
            long pages = sql.sql("pragma page_count").query(Long.class).single();
            sql.sql("pragma max_page_count = " + (pages + 20)).query(Long.class).single();
            List<Entry> told = new ArrayList<>();

            assertThatThrownBy(() -> {
                        for (int i = 0; i < 10_000; i++) {
                            told.add(journal.append(Journals.entry(journal, "C-" + i, NOW), null));
                        }
                    })
                    .isInstanceOf(JournalUnavailable.class)
                    .hasMessage("the journal could not keep the decision");

            assertThat(told).hasSizeGreaterThan(10);
            sql.sql("pragma max_page_count = 1000000").query(Long.class).single();
            told.add(journal.append(Journals.entry(journal, "C-last", NOW), null));
            assertThat(journal.all(Selection.ALL)).containsExactlyInAnyOrderElementsOf(told);
        }
    }

    @ParameterizedTest
    @EnumSource(Store.class)
    void tellsNothingWhileTheTableIsLockedAndGoesOnAfterwards(Store kind) throws SQLException {
        try (HikariDataSource database = kind.open();
                HikariDataSource elsewhere = Store.connect(database.getJdbcUrl());
                Journal journal = Journals.on(database, HASTY)) {
            whileLocked(kind, elsewhere, () -> {
                Entry late = Journals.entry(journal, "C-1", NOW);
                assertThatThrownBy(() -> journal.append(late, null))
                        .isInstanceOf(JournalUnavailable.class)
                        .hasMessage("the journal did not keep the decision within PT0.3S");
            });

            Entry kept = retried(() -> journal.append(Journals.entry(journal, "C-2", NOW), null));
            assertThat(journal.find(kept.id())).contains(kept);
        }
    }

    @ParameterizedTest
    @EnumSource(Store.class)
    void answersARetryWithWhatWasKeptThoughItCouldNotBeTold(Store kind) {
        var broken = new AtomicBoolean();
        try (HikariDataSource database = kind.open();
                Journal journal = Journals.on(committing(database, broken))) {
            Entry before = journal.append(Journals.entry(journal, "C-0", NOW), null);
            Entry first = Journals.entry(journal, "C-1", NOW);
            broken.set(true);

            assertThatThrownBy(() -> journal.append(first, KEY)).isInstanceOf(JournalUnavailable.class);

            assertThat(journal.find(first.id())).contains(first);
            assertThat(journal.append(Journals.entry(journal, "C-1", NOW), KEY)).isEqualTo(first);
            assertThat(journal.append(Journals.entry(journal, "C-1", NOW), KEY)).isEqualTo(first);
            assertThat(journal.all(Selection.ALL)).containsExactly(first, before);
        }
    }

    @ParameterizedTest
    @EnumSource(Store.class)
    void answersARetryWithWhatWasKeptAfterItsCallerHadLostPatience(Store kind) throws SQLException {
        try (HikariDataSource database = kind.open();
                HikariDataSource elsewhere = Store.connect(database.getJdbcUrl());
                Journal journal = Journals.on(database, new JournalSettings(10, Duration.ofSeconds(1), null))) {
            Entry first = Journals.entry(journal, "C-1", NOW);
            whileLocked(kind, elsewhere, () -> {
                assertThatThrownBy(() -> journal.append(first, KEY)).isInstanceOf(JournalUnavailable.class);
            });

            assertThat(retried(() -> journal.append(Journals.entry(journal, "C-1", NOW), KEY)))
                    .isEqualTo(first);
            assertThat(journal.all(Selection.ALL)).containsExactly(first);
        }
    }

    /** Nobody else can write to the journal meanwhile. */
    private static void whileLocked(Store kind, HikariDataSource elsewhere, Runnable what) throws SQLException {
        try (Connection other = elsewhere.getConnection();
                Statement lock = other.createStatement()) {
            other.setAutoCommit(false);
            lock.execute("update publishing set version = version");
            if (kind == Store.POSTGRESQL) {
                lock.execute("lock table decision in exclusive mode");
            }
            what.run();
            other.rollback();
        }
    }

    @Test
    void tellsAtOnceThatTooManyWait() throws Exception {
        try (HikariDataSource database = Store.POSTGRESQL.open();
                HikariDataSource elsewhere = Store.connect(database.getJdbcUrl());
                Journal journal = Journals.on(database, HASTY);
                Connection other = elsewhere.getConnection();
                Statement lock = other.createStatement()) {
            other.setAutoCommit(false);
            lock.execute("lock table decision in exclusive mode");
            var threads = Executors.newFixedThreadPool(40);

            List<Future<String>> outcomes = new ArrayList<>();
            IntStream.range(0, 40).forEach(i -> outcomes.add(threads.submit(() -> outcome(journal, i))));
            List<String> told = new ArrayList<>();
            for (Future<String> outcome : outcomes) {
                told.add(outcome.get());
            }
            threads.shutdown();
            other.rollback();

            assertThat(told)
                    .contains("too many decisions are waiting for the journal")
                    .containsOnly(
                            "too many decisions are waiting for the journal",
                            "the journal did not keep the decision within PT0.3S");
        }
    }

    @Test
    void keepsTheGoodOnesOfABatchInWhichOneIsBad() throws Exception {
        try (HikariDataSource database = Store.POSTGRESQL.open();
                Journal journal = Journals.on(database)) {
            var threads = Executors.newFixedThreadPool(20);
            List<Future<String>> outcomes = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                String reference = i == 7 ? "no\u0000text" : "C-" + i;
                outcomes.add(threads.submit(() -> outcome(journal, reference)));
            }
            int kept = 0;
            for (Future<String> outcome : outcomes) {
                kept += outcome.get().equals("kept") ? 1 : 0;
            }
            threads.shutdown();

            assertThat(kept).isEqualTo(19);
            assertThat(journal.all(Selection.ALL)).hasSize(19);
        }
    }

    @ParameterizedTest
    @EnumSource(Store.class)
    void keepsTheOthersOfAGroupInWhichOneBreaksAConstraint(Store kind) throws SQLException {
        try (HikariDataSource database = kind.open();
                HikariDataSource elsewhere = Store.connect(database.getJdbcUrl());
                Journal journal = Journals.on(database)) {
            Entry earlier = journal.append(Journals.entry(journal, "C-0", NOW), null);
            List<Entry> good = new ArrayList<>();
            List<Supplier<Entry>> begun = new ArrayList<>();
            whileLocked(kind, elsewhere, () -> {
                for (int i = 1; i <= 20; i++) {
                    Entry entry = Journals.entry(journal, "C-" + i, NOW);
                    good.add(entry);
                    begun.add(journal.begin(entry, null));
                    if (i == 10) {
                        begun.add(journal.begin(earlier, null));
                    }
                }
            });

            assertThatThrownBy(() -> begun.remove(10).get()).isInstanceOf(JournalUnavailable.class);
            assertThat(begun).extracting(Supplier::get).containsExactlyElementsOf(good);
            good.add(earlier);
            assertThat(journal.all(Selection.ALL)).containsExactlyInAnyOrderElementsOf(good);
        }
    }

    @Test
    void refusesWhatComesAfterItWasClosed() {
        try (HikariDataSource database = Store.EMBEDDED.open()) {
            Journal journal = Journals.on(database);
            Entry entry = Journals.entry(journal, "C-1", NOW);
            journal.close();

            assertThatThrownBy(() -> journal.append(entry, null)).isInstanceOf(JournalUnavailable.class);
        }
    }

    /** Commits, but the first time breaks before anybody hears of it. */
    private static EntryStore committing(HikariDataSource database, AtomicBoolean broken) {
        var transactions = new TransactionTemplate(new DataSourceTransactionManager(database)) {
            private static final long serialVersionUID = 1L;

            @Override
            public <T> T execute(TransactionCallback<T> action) {
                T done = super.execute(action);
                if (broken.getAndSet(false)) {
                    throw new TransactionSystemException("the connection broke");
                }
                return done;
            }
        };
        return Journals.store(database, transactions);
    }

    private static Entry retried(Callable<Entry> appending) {
        return await().atMost(Duration.ofMinutes(1))
                .ignoreExceptionsInstanceOf(JournalUnavailable.class)
                .until(appending, Objects::nonNull);
    }

    private static String outcome(Journal journal, Object reference) {
        try {
            journal.append(Journals.entry(journal, reference.toString(), NOW), null);
            return "kept";
        } catch (JournalUnavailable unavailable) {
            return String.valueOf(unavailable.getMessage());
        }
    }

    /** With one connection, so that a limit set on it holds for all. */
    private static HikariDataSource single(HikariDataSource database) {
        database.setMaximumPoolSize(1);
        return database;
    }
}
