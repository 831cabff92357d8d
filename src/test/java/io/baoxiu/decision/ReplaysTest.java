package io.baoxiu.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import io.baoxiu.SetClock;
import io.baoxiu.Store;
import io.baoxiu.decision.replay.ReplayBusy;
import io.baoxiu.decision.replay.ReplayReport;
import io.baoxiu.decision.replay.Replays;
import io.baoxiu.journal.Entry;
import io.baoxiu.journal.append.Journal;
import io.baoxiu.journal.append.Journals;
import io.baoxiu.release.Replica;
import io.baoxiu.rules.answer.RuleSet;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReplaysTest {

    private final SetClock clock = new SetClock("2026-03-02T01:30:00.123Z");
    private final Replays replays = new Replays(new SimpleMeterRegistry());
    private Replica replica;
    private RuleSet rules;
    private Entry entry;

    @BeforeEach
    void decideOnce() {
        HikariDataSource database = Store.EMBEDDED.open();
        replica = new Replica(database, clock);
        rules = replica.releases().inForceToday().rules();
        try (Journal journal = Journals.on(database)) {
            Decider decider = Deciders.on(replica.releases(), journal, clock);
            RecordedDecision answered = Deciders.decide(decider, "approval", "{\"amount\": 15000.00}", null);
            entry = journal.find(answered.id()).orElseThrow();
        }
    }

    @AfterEach
    void close() {
        replica.close();
    }

    @Test
    void tellHowFarTheyHaveCome() {
        List<Replays.Progress> told = new ArrayList<>();

        ReplayReport report = replays.under(rules, entries(450), true, told::add);

        assertThat(told).containsExactly(new Replays.Progress(200, 0, 200), new Replays.Progress(400, 0, 400));
        assertThat(report.decisions()).isEqualTo(450);
        assertThat(report.changed()).isZero();
    }

    @Test
    void endWhereTheListenerLeavesAndLetTheNextOneRun() {
        var read = new AtomicLong();
        var leaving = new UncheckedIOException(new IOException("the caller has left"));

        assertThatThrownBy(
                        () -> replays.under(rules, entries(10_000).peek(some -> read.incrementAndGet()), true, told -> {
                            throw leaving;
                        }))
                .isSameAs(leaving);

        assertThat(read).hasValueLessThan(1_000);
        assertThat(replays.under(rules, entries(1), true, told -> {}).decisions())
                .isEqualTo(1);
    }

    @Test
    void runOneAtATime() {
        List<RuntimeException> refused = new ArrayList<>();

        replays.under(rules, entries(200), true, told -> {
            try {
                replays.under(rules, entries(1), true, progress -> {});
            } catch (ReplayBusy busy) {
                refused.add(busy);
            }
        });

        assertThat(refused).hasSize(1);
    }

    @Test
    void skipDecisionsWhoseFactsAreGone() {
        var gone = new Entry(
                entry.id(),
                entry.question(),
                entry.caller(),
                entry.decidedAt(),
                entry.release(),
                entry.contentHash(),
                entry.software(),
                entry.language(),
                null,
                entry.outcome(),
                entry.labels());

        ReplayReport report = replays.under(rules, Stream.of(entry, gone), true, told -> {});

        assertThat(report.decisions()).isEqualTo(1);
        assertThat(report.skipped()).isEqualTo(1);
    }

    private Stream<Entry> entries(int count) {
        return Stream.generate(() -> entry).limit(count);
    }
}
