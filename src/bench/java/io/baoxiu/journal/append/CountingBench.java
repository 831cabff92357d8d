package io.baoxiu.journal.append;

import com.sun.management.OperatingSystemMXBean;
import com.zaxxer.hikari.HikariDataSource;
import io.baoxiu.Store;
import io.baoxiu.journal.Entry;
import io.baoxiu.journal.count.CountStore;
import io.baoxiu.journal.row.EntryIds;
import io.baoxiu.journal.row.EntryRows;
import io.baoxiu.journal.row.IdForm;
import io.baoxiu.journal.share.SharedTexts;
import io.baoxiu.runtime.embedded.ShortTransactions;
import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What counting costs where decisions are kept: groups of random decisions kept with counts and without, in turns, the
 * decisions themselves made beforehand.
 */
final class CountingBench {

    private static final Instant NOW = Instant.parse("2026-03-02T01:30:00Z");
    private static final int POOL = 5_000;
    private static final int GROUP = 20;
    private static final int GROUPS = 500;
    private static final int ROUNDS = 7;

    private final OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private final JdbcTemplate rows;
    private final TransactionTemplate transactions;
    private final EntryIds ids = new EntryIds(new UUID(0, 0));
    private final EntryRows form;
    private final CountStore counts;

    private CountingBench(HikariDataSource database) {
        rows = new JdbcTemplate(database);
        transactions = new TransactionTemplate(new ShortTransactions(database));
        var sql = JdbcClient.create(database);
        var texts = new SharedTexts(rows, sql, transactions);
        form = new EntryRows(texts, IdForm.of(database));
        counts = new CountStore(sql, transactions, texts, IdForm.of(database));
    }

    public static void main(String[] args) {
        var decided = new Decided(1);
        List<Entry> pool = IntStream.range(0, POOL)
                .mapToObj(i -> decided.next(new UUID(0, 0), NOW, "r1"))
                .toList();
        for (Store store : Store.values()) {
            try (HikariDataSource database = store.open()) {
                new CountingBench(database).compare(store, pool);
            }
        }
        System.exit(0);
    }

    private void compare(Store store, List<Entry> pool) {
        round(pool, true);
        round(pool, false);
        List<Double> clock = new ArrayList<>();
        List<Double> processor = new ArrayList<>();
        for (int round = 1; round <= ROUNDS; round++) {
            Cost with = round(pool, true);
            Cost without = round(pool, false);
            clock.add(with.clock() - without.clock());
            processor.add(with.processor() - without.processor());
            System.out.printf("%s round %d%n  counted     %s%n  not counted %s%n", store, round, with, without);
        }
        System.out.printf(
                "%s counting costs a decision, median: %.1f us by the clock, %.1f us of the processor%n",
                store, median(clock), median(processor));
    }

    /** In microseconds a decision. */
    private record Cost(double clock, double processor) {

        @Override
        public String toString() {
            return String.format("%.0f/s, %.1f us, processor %.1f us", 1_000_000 / clock, clock, processor);
        }
    }

    private Cost round(List<Entry> pool, boolean counted) {
        long processor = system.getProcessCpuTime();
        long clock = System.nanoTime();
        for (int group = 0; group < GROUPS; group++) {
            int from = group * GROUP % POOL;
            keep(pool.subList(from, from + GROUP).stream().map(this::again).toList(), counted);
        }
        double each = 1_000.0 * GROUPS * GROUP;
        return new Cost((System.nanoTime() - clock) / each, (system.getProcessCpuTime() - processor) / each);
    }

    /** As the journal does it, without keys. */
    private void keep(List<Entry> entries, boolean counted) {
        List<EntryRows.Prepared> shared = form.prepare(entries);
        List<CountStore.Tally> tallies =
                counted ? counts.prepare(entries.stream().map(Optional::of).toList()) : List.of();
        transactions.executeWithoutResult(status -> {
            rows.batchUpdate(
                    EntryRows.INSERT,
                    IntStream.range(0, entries.size())
                            .mapToObj(place -> form.values(entries.get(place), shared.get(place)))
                            .toList());
            if (counted) {
                counts.add(tallies, entries.stream().map(Optional::of).toList());
            }
        });
        if (counted) {
            counts.merge();
        }
    }

    private Entry again(Entry entry) {
        return new Entry(
                ids.next(NOW.toEpochMilli()),
                entry.question(),
                entry.caller(),
                entry.decidedAt(),
                entry.release(),
                entry.contentHash(),
                entry.software(),
                entry.language(),
                entry.facts(),
                entry.outcome(),
                entry.labels());
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }
}
