package io.baoxiu.journal.append;

import com.zaxxer.hikari.HikariDataSource;
import io.baoxiu.Store;
import io.baoxiu.journal.Entry;
import io.baoxiu.journal.count.CountStore;
import io.baoxiu.journal.count.CountedDays;
import io.baoxiu.journal.row.IdForm;
import io.baoxiu.journal.share.SharedTexts;
import io.baoxiu.rules.answer.KeptTerms;
import io.baoxiu.runtime.embedded.ShortTransactions;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * How long the counts of a year take to read, by every name and of every row, when two years hold a million decisions under
 * fifty releases, and the last day is still in as many rows as two busy replicas leave.
 */
final class CountsBench {

    private static final Instant START = Instant.parse("2024-03-02T01:30:00Z");
    private static final int POOL = 5_000;
    private static final int DAYS = 730;
    private static final int A_DAY = 1_370;
    private static final int DAYS_OF_A_RELEASE = 15;
    private static final int LAST_ROWS = 128;
    private static final int TIMES = 21;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private CountsBench() {}

    public static void main(String[] args) {
        var decided = new Decided(1);
        List<Entry> pool = IntStream.range(0, POOL)
                .mapToObj(i -> decided.next(new UUID(0, 0), START, "r1"))
                .toList();
        for (Store store : Store.values()) {
            try (HikariDataSource database = store.open()) {
                fill(database, pool);
                ask(store, database);
            }
        }
        System.exit(0);
    }

    private static void fill(HikariDataSource database, List<Entry> pool) {
        var transactions = new TransactionTemplate(new ShortTransactions(database));
        var sql = JdbcClient.create(database);
        IdForm form = IdForm.of(database);
        var counts =
                new CountStore(sql, transactions, new SharedTexts(new JdbcTemplate(database), sql, transactions), form);
        for (int day = 0; day < DAYS; day++) {
            keep(counts, on(day, pool, A_DAY), transactions);
        }
        for (int row = 0; row < LAST_ROWS; row++) {
            keep(counts, on(DAYS, pool.subList(row, POOL), 10), transactions);
        }
    }

    private static List<Entry> on(int day, List<Entry> pool, int many) {
        return IntStream.range(0, many)
                .mapToObj(i -> pool.get((day * A_DAY + i) % pool.size()))
                .map(entry -> on(day, entry))
                .toList();
    }

    private static Entry on(int day, Entry entry) {
        return new Entry(
                entry.id(),
                entry.question(),
                entry.caller(),
                entry.decidedAt().plusDays(day),
                "r" + (1 + day / DAYS_OF_A_RELEASE),
                entry.contentHash(),
                entry.software(),
                entry.language(),
                entry.facts(),
                entry.outcome(),
                entry.labels());
    }

    private static void keep(CountStore counts, List<Entry> entries, TransactionTemplate transactions) {
        List<CountStore.Tally> tallies =
                counts.prepare(entries.stream().map(Optional::of).toList());
        transactions.executeWithoutResult(
                status -> counts.add(tallies, entries.stream().map(Optional::of).toList()));
    }

    private static void ask(Store store, HikariDataSource database) {
        Long bytes = JdbcClient.create(database)
                .sql("select sum(length(packed)) from decision_count")
                .query(Long.class)
                .single();
        System.out.printf("%s holds %d kB of counts%n", store, bytes / 1_000);
        LocalDate last = LocalDate.ofInstant(START, ZoneOffset.UTC).plusDays(DAYS);
        var counts = Journals.counts(database);
        for (int days : List.of(1, 30, 365, DAYS + 1)) {
            LocalDate first = last.minusDays(days - 1L);
            time(store, days + " days, all names and rows", () -> {
                CountedDays counted = counts.between(first, last);
                KeptTerms.SHIPPED.counters().keySet().forEach(counted::by);
                return counted.rows();
            });
            time(
                    store,
                    days + " days, cost by class of each day",
                    () -> counts.between(first, last).daily("warrantyClass"));
        }
    }

    private static void time(Store store, String what, Supplier<?> question) {
        Duration cold = once(question);
        long processor = THREADS.getCurrentThreadCpuTime();
        List<Duration> times =
                IntStream.range(0, TIMES).mapToObj(i -> once(question)).sorted().toList();
        double each = (THREADS.getCurrentThreadCpuTime() - processor) / 1e6 / TIMES;
        System.out.printf(
                "%s %s: first %.1f ms, median %.1f ms, longest %.1f ms; processor %.1f ms%n",
                store, what, millis(cold), millis(times.get(TIMES / 2)), millis(times.get(TIMES - 1)), each);
    }

    private static Duration once(Supplier<?> question) {
        long start = System.nanoTime();
        question.get();
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private static double millis(Duration time) {
        return time.toNanos() / 1e6;
    }
}
