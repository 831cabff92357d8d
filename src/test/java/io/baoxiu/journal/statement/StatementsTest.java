package io.baoxiu.journal.statement;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import io.baoxiu.SetClock;
import io.baoxiu.Store;
import io.baoxiu.journal.Entry;
import io.baoxiu.journal.Selection;
import io.baoxiu.journal.append.Journal;
import io.baoxiu.journal.append.Journals;
import io.baoxiu.journal.row.EntryIds;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A statement says what a plain reckoning over the exported journal says. */
@ParameterizedClass
@EnumSource(Store.class)
class StatementsTest {

    private static final YearMonth MARCH = YearMonth.of(2026, 3);

    @Parameter
    private Store kind;

    private final SetClock clock = new SetClock("2026-02-20T00:00:00Z");
    private final Random random = new Random(20260302);
    private HikariDataSource database;
    private Journal journal;
    private Ledger ledger;

    @BeforeEach
    void open() {
        database = kind.open();
        journal = Journals.on(database);
        ledger = new Ledger(random);
    }

    @AfterEach
    void close() {
        journal.close();
        database.close();
    }

    @Test
    void saysOfRandomLedgersWhatAPlainReckoningSays() {
        for (int i = 0; i < 1_500; i++) {
            clock.advance(i == 700 ? Duration.ofHours(-30) : Duration.ofMinutes(random.nextInt(90)));
            journal.append(ledger.entry(journal.nextId(clock.instant()), clock.instant()), null);
        }
        Statements statements = statements(clock);
        Instant start = Instant.parse("2026-02-20T00:00:00Z");
        List<Entry> exported = exported();
        for (int i = 0; i < 20; i++) {
            Instant upTo = start.plus(Duration.ofMinutes(random.nextInt(
                    (int) Duration.between(start, clock.instant()).toMinutes())));
            for (YearMonth month : List.of(MARCH.minusMonths(1), MARCH, MARCH.plusMonths(1))) {
                assertThat(statements.of(month, upTo, line -> true))
                        .isEqualTo(new Reckoning(exported, month, upTo).statement(line -> true));
            }
        }
        assertThat(statements.of(MARCH, null, line -> true).lines()).hasSizeGreaterThan(100);
    }

    @Test
    void tellsTheLinesThatAreMeantAndCountsWhatIsNoneOfThem() {
        for (int i = 0; i < 300; i++) {
            clock.advance(Duration.ofHours(3));
            journal.append(ledger.entry(journal.nextId(clock.instant()), clock.instant()), null);
        }
        Statement all = statements(clock).of(MARCH, null, line -> true);
        String last = all.lines().get(all.lines().size() - 1).contractor();
        Statement one = statements(clock).of(MARCH, null, line -> Objects.equals(line.contractor(), last));

        assertThat(one.lines())
                .isEqualTo(all.lines().stream()
                        .filter(line -> Objects.equals(line.contractor(), last))
                        .toList());
        assertThat(one.totals().contractors()).hasSize(1);
        assertThat(one.totals().classes())
                .extracting(Statement.OfClass::warrantyClass)
                .containsExactly("A", "B");
        assertThat(one.withoutReference()).isEqualTo(all.withoutReference()).isPositive();
    }

    @Test
    void countsThoseWhoseFactsWereDropped() {
        for (int i = 0; i < 100; i++) {
            clock.advance(Duration.ofHours(8));
            journal.append(ledger.entry(journal.nextId(clock.instant()), clock.instant()), null);
        }
        Journals.store(database).dropFacts(EntryIds.first(0), Instant.parse("2026-03-10T00:00:00Z"), 1_000);

        Statement statement = statements(clock).of(MARCH, null, line -> true);

        assertThat(statement)
                .isEqualTo(new Reckoning(exported(), MARCH, statement.upTo().toInstant()).statement(line -> true));
        assertThat(statement.dropped()).isPositive();
    }

    /** Two replicas write while statements are drawn; each is the same afterwards, and has what was told before. */
    @Test
    void isTheSameForEverThoughDecisionsArriveWhileItIsRead() throws Exception {
        Clock now = Clock.system(ZoneId.of("Asia/Shanghai"));
        YearMonth month = YearMonth.now(now);
        Map<String, Instant> told = new ConcurrentHashMap<>();
        var writing = new AtomicBoolean(true);
        ExecutorService writers = Executors.newFixedThreadPool(4);
        try (HikariDataSource elsewhere = kind == Store.EMBEDDED ? kind.open() : Store.connect(database.getJdbcUrl());
                Journal replica = Journals.on(kind == Store.EMBEDDED ? database : elsewhere)) {
            List<Future<?>> ends = new ArrayList<>();
            for (int writer = 0; writer < 4; writer++) {
                Journal own = writer % 2 == 0 ? journal : replica;
                var entries = new Ledger(new Random(writer));
                ends.add(writers.submit(() -> write(own, entries, now, writing, told)));
            }
            List<Statement> drawn = new ArrayList<>();
            int beside = 0;
            while (drawn.size() < 25 || told.size() <= 100 && !ends.stream().allMatch(Future::isDone)) {
                Map<String, Instant> before = Map.copyOf(told);
                Statement statement = statements(now).of(month, null, line -> true);
                assertThat(before.values())
                        .allMatch(moment -> !moment.isAfter(statement.upTo().toInstant()));
                drawn.add(statement);
                beside += ends.stream().allMatch(Future::isDone) ? 0 : 1;
            }
            writing.set(false);
            for (Future<?> end : ends) {
                end.get();
            }
            assertThat(beside).isGreaterThan(5);
            List<Entry> all = exported();
            assertThat(all.size()).isGreaterThan(100);
            for (Statement statement : drawn) {
                Instant upTo = statement.upTo().toInstant();
                assertThat(statements(now).of(month, upTo, line -> true)).isEqualTo(statement);
                assertThat(new Reckoning(all, month, upTo).statement(line -> true))
                        .isEqualTo(statement);
            }
        } finally {
            writing.set(false);
            writers.shutdownNow();
        }
    }

    private static void write(
            Journal own, Ledger ledger, Clock clock, AtomicBoolean writing, Map<String, Instant> told) {
        for (int i = 0; i < 2_000 && writing.get(); i++) {
            Instant moment = clock.instant();
            Entry kept = own.append(ledger.entry(own.nextId(moment), moment), null);
            told.put(kept.id().toString(), kept.decidedAt().toInstant());
        }
    }

    @Test
    void datesAfterAStatementWhatWasOnItsWayWhenItWasDrawn() {
        Instant moment = clock.instant();
        Entry onItsWay = ledger.entry(journal.nextId(moment), moment);
        clock.advance(Duration.ofSeconds(2));
        Statement statement = statements(clock).of(MARCH, null, line -> true);

        Entry kept = journal.append(onItsWay, null);

        assertThat(kept.decidedAt()).isAfter(statement.upTo());
        assertThat(kept.outcome()).isEqualTo(onItsWay.outcome());
        assertThat(journal.all(Selection.ALL)).containsExactly(kept);
        assertThat(JdbcClient.create(database)
                        .sql("select count(*) from decision")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    private Statements statements(Clock at) {
        return new Statements(Journals.store(database), at);
    }

    private List<Entry> exported() {
        return journal.all(Selection.ALL).toList();
    }
}
