package io.baoxiu.journal.append;

import static io.baoxiu.journal.append.Journals.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import io.baoxiu.SetClock;
import io.baoxiu.Store;
import io.baoxiu.journal.Entry;
import io.baoxiu.journal.IdempotencyKey;
import io.baoxiu.journal.Selection;
import io.baoxiu.journal.count.Count;
import io.baoxiu.journal.count.CountedDays;
import io.baoxiu.journal.count.Counts;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

@ParameterizedClass
@EnumSource(Store.class)
class CountsTest {

    /** The last second before midnight in Asia/Shanghai, and what is near it. */
    private static final Instant MIDNIGHT = Instant.parse("2026-03-02T15:59:59.999Z");

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 2);
    private static final LocalDate EVER = LocalDate.of(2099, 12, 31);
    private static final int WRITERS = 4;
    private static final int EACH = 120;

    @Parameter
    private Store kind;

    private HikariDataSource database;
    private EntryStore store;
    private Journal journal;
    private Counts counts;

    @BeforeEach
    void open() {
        database = kind.open();
        store = Journals.store(database);
        journal = Journals.on(store);
        counts = Journals.counts(database);
    }

    @AfterEach
    void close() {
        journal.close();
        database.close();
    }

    @Test
    void countsWhatAPlainCountOverTheExportedEntriesCounts() throws Exception {
        keepBesideEachOther();
        var plain = new PlainCounts(journal.all(Selection.ALL));

        assertThat(plain.days()).hasSizeGreaterThan(3);
        var random = new Random(20260302);
        for (int i = 0; i < 12; i++) {
            LocalDate first = FIRST.plusDays(random.nextInt(-1, 5));
            LocalDate last = i == 0 ? EVER : first.plusDays(random.nextInt(5));
            CountedDays counted = counts.between(first, last);
            PlainCounts meant = plain.between(first, last);
            for (String name : PlainCounts.PLACES.keySet()) {
                assertThat(plainly(counted.by(name))).isEqualTo(plainly(meant.by(name)));
                Map<LocalDate, List<Count>> daily = meant.days().stream()
                        .collect(Collectors.toMap(
                                day -> day, day -> plain.between(day, day).by(name)));
                assertThat(plainly(counted.daily(name))).isEqualTo(plainly(daily));
            }
            assertThat(counted.rows()).isEqualTo(meant.rows());
            assertThat(counted.unreadable()).isEmpty();
        }
    }

    /** Several replicas share one database only where it is a server. */
    private void keepBesideEachOther() throws Exception {
        if (kind == Store.EMBEDDED) {
            together(IntStream.range(0, WRITERS)
                    .mapToObj(writer -> write(journal, writer))
                    .toList());
            return;
        }
        try (HikariDataSource elsewhere = Store.connect(database.getJdbcUrl());
                Journal replica = Journals.on(elsewhere)) {
            together(IntStream.range(0, WRITERS)
                    .mapToObj(writer -> write(writer % 2 == 0 ? journal : replica, writer))
                    .toList());
        }
    }

    /** Some under a key that stands already, which are answered what was kept and not counted again. */
    private Callable<Void> write(Journal to, int writer) {
        var decided = new Decided(writer);
        var random = new Random(writer);
        return () -> {
            for (int i = 0; i < EACH; i++) {
                Instant at = MIDNIGHT.plusMillis(random.nextInt(3)).plus(Duration.ofDays(random.nextInt(4)));
                String release = random.nextBoolean() ? "r1" : "r2";
                var key = new IdempotencyKey("key-" + random.nextInt(200), "hash");
                to.append(decided.next(to.nextId(at), at, release), i % 3 == 0 ? key : null);
                if (i % 10 == 0) {
                    to.probe(decided.next(to.nextId(at), at, release), Duration.ofSeconds(10));
                }
            }
            return null;
        };
    }

    @Test
    void makesOneRowOfTheManyOfADayAndCountsTheSame() {
        var decided = new Decided(1);
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < 130; i++) {
            Entry entry = decided.next(journal.nextId(NOW), NOW.plusMillis(i), "r1");
            entries.add(entry);
            store.keep(List.of(Pending.of(entry, null)));
            store.mergeCounts();
        }

        assertThat(rows()).isLessThan(10);
        var plain = new PlainCounts(entries.stream());
        CountedDays counted = counts.between(FIRST, FIRST);
        assertThat(plainly(counted.by("warrantyClass"))).isEqualTo(plainly(plain.by("warrantyClass")));
        assertThat(counted.rows()).isEqualTo(plain.rows());
    }

    @Test
    void goesOnCountingWhatIsDroppedByAge() {
        journal.append(new Decided(1).next(journal.nextId(NOW), NOW, "r1"), null);
        CountedDays before = counts.between(FIRST, FIRST);
        var settings = new JournalSettings(10, Duration.ofSeconds(5), Period.ofDays(1));
        new Retention(store, new SetClock("2027-03-02T00:00:00Z"), settings).drop();

        CountedDays after = counts.between(FIRST, FIRST);

        assertThat(journal.all(Selection.ALL)).allMatch(entry -> entry.facts() == null);
        assertThat(after.rows()).isEqualTo(before.rows()).isNotEmpty();
        assertThat(after.by("part")).isEqualTo(before.by("part")).isNotEmpty();
    }

    @Test
    void refusesANameByWhichNothingIsCounted() {
        assertThatThrownBy(() -> counts.between(FIRST, EVER).by("caller"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("nothing is counted by `caller`");
    }

    private long rows() {
        return JdbcClient.create(database)
                .sql("select count(*) from decision_count")
                .query(Long.class)
                .single();
    }

    /** 100 yuan are 100.00 yuan. */
    private static List<Count> plainly(List<Count> counts) {
        return counts.stream()
                .map(count -> new Count(
                        count.question(),
                        count.value(),
                        count.number(),
                        count.sum().stripTrailingZeros()))
                .toList();
    }

    private static Map<LocalDate, List<Count>> plainly(Map<LocalDate, List<Count>> daily) {
        return daily.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, day -> plainly(day.getValue())));
    }

    private static void together(List<Callable<Void>> work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(work.size());
        try {
            for (Future<Void> done : threads.invokeAll(work)) {
                done.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
