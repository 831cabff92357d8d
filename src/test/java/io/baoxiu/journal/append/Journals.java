package io.baoxiu.journal.append;

import io.baoxiu.journal.Entry;
import io.baoxiu.journal.Labels;
import io.baoxiu.journal.Outcome;
import io.baoxiu.journal.count.Counts;
import io.baoxiu.journal.due.DueOrders;
import io.baoxiu.journal.share.SharedTexts;
import io.baoxiu.runtime.embedded.ShortTransactions;
import io.baoxiu.runtime.thread.InnerThreads;
import io.baoxiu.vocabulary.Language;
import io.baoxiu.vocabulary.time.ReportedAt;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/** Journals and entries for tests. */
public final class Journals {

    public static final Instant NOW = Instant.parse("2026-03-02T01:30:00.123Z");

    private static final JournalSettings SETTINGS = new JournalSettings(2_000, Duration.ofSeconds(10), null);

    private Journals() {}

    public static Journal on(DataSource database) {
        return on(database, SETTINGS);
    }

    static Journal on(DataSource database, JournalSettings settings) {
        return new Journal(store(database), settings, new SimpleMeterRegistry(), new InnerThreads());
    }

    static Journal on(EntryStore store) {
        return on(store, new InnerThreads());
    }

    static Journal on(EntryStore store, InnerThreads threads) {
        return new Journal(store, SETTINGS, new SimpleMeterRegistry(), threads);
    }

    public static Counts counts(DataSource database) {
        return new Counts(JdbcClient.create(database), texts(database, transactions(database)));
    }

    static DueOrders due(DataSource database) {
        return new DueOrders(new JdbcTemplate(database), JdbcClient.create(database));
    }

    public static EntryStore store(DataSource database) {
        return store(database, transactions(database));
    }

    static EntryStore store(DataSource database, TransactionOperations transactions) {
        return new EntryStore(
                new JdbcTemplate(database), JdbcClient.create(database), transactions, texts(database, transactions));
    }

    private static TransactionOperations transactions(DataSource database) {
        return new TransactionTemplate(new ShortTransactions(database));
    }

    private static SharedTexts texts(DataSource database, TransactionOperations transactions) {
        return new SharedTexts(new JdbcTemplate(database), JdbcClient.create(database), transactions);
    }

    static Entry entry(Journal journal, String reference, Instant at) {
        return entry(
                journal, at, labels("REPAIR", reference, "Lakeside", "COMPANY", "B", 2L, "DEPUTY_GENERAL_MANAGER"));
    }

    /** In the order of the list beside the rules. */
    public static Labels labels(@Nullable Object... values) {
        Map<String, @Nullable Object> labels = new HashMap<>();
        Iterator<@Nullable Object> each = Arrays.asList(values).iterator();
        Labels.NONE.values().keySet().forEach(name -> labels.put(name, each.next()));
        return new Labels(labels);
    }

    static Entry entry(Journal journal, Instant at, Labels labels) {
        return new Entry(
                journal.nextId(at),
                "decision",
                "caller",
                at.truncatedTo(ChronoUnit.MILLIS).atZone(ReportedAt.ZONE).toOffsetDateTime(),
                "r1",
                "c0ffee",
                "0.1.0",
                Language.ZH,
                "{\"complaint\":{\"kind\":\"REPAIR\"}}",
                new Outcome(
                        "{\"responsibility\":{\"party\":\"COMPANY\"},\"approval\":{\"amount\":1200.00}}",
                        List.of(),
                        null,
                        List.of(),
                        "{\"complaint\":{\"kind\":\"CONSULTATION\"},\"responsibility\":{\"party\":"),
                labels);
    }
}
