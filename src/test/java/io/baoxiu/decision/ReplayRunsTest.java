package io.baoxiu.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import io.baoxiu.SetClock;
import io.baoxiu.Store;
import io.baoxiu.decision.replay.Amount;
import io.baoxiu.decision.replay.Breakdown;
import io.baoxiu.decision.replay.ReplayBusy;
import io.baoxiu.decision.replay.ReplayReport;
import io.baoxiu.decision.replay.ReplayRun;
import io.baoxiu.decision.replay.ReplayRuns;
import io.baoxiu.decision.replay.Replays;
import io.baoxiu.journal.append.Journal;
import io.baoxiu.journal.append.Journals;
import io.baoxiu.release.Replica;
import io.baoxiu.rules.answer.RuleSet;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReplayRunsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final String REPAIR = """
            {"complaint": {"kind": "REPAIR", "part": "EXTERIOR_WALL_LEAK", "cause": "CONSTRUCTION", "reportedAt": "2026-03-02T09:00"},
             "unit": {"completionAcceptedOn": "2023-06-28", "deliveredOn": "2023-09-15"},
             "repair": {"estimatedCost": 12600, "trades": 2},
             "contractor": {"response": "ACCEPTED", "retentionBalance": 8000}}""";

    private final SetClock clock = new SetClock("2026-03-02T01:30:00.123Z");
    private Replica replica;
    private Journal journal;
    private ReplayRuns runs;
    private RuleSet rules;

    @BeforeEach
    void decide() {
        HikariDataSource database = Store.EMBEDDED.open();
        replica = new Replica(database, clock);
        rules = replica.releases().inForceToday().rules();
        journal = Journals.on(database);
        Decider decider = Deciders.on(replica.releases(), journal, clock);
        Deciders.decide(decider, "decision", REPAIR, null);
        Deciders.decide(decider, "approval", "{\"amount\": 15000.00}", null);
        runs = new ReplayRuns(new Replays(new SimpleMeterRegistry()), journal);
    }

    @AfterEach
    void close() {
        runs.close();
        journal.close();
        replica.close();
    }

    @Test
    void tellTheReportWithCountsAndSumsByTierAndClass() {
        ReplayRun run = runs.start("anna", of("r1"), () -> rules);

        ReplayReport report = report(run);

        assertThat(report.decisions()).isEqualTo(2);
        var one = new Amount(1, new BigDecimal("12600.00"));
        assertThat(report.breakdown().tiers())
                .containsExactly(new Breakdown.Line("3", Set.of("GENERAL_MANAGER"), one, one));
        assertThat(report.breakdown().classes()).containsExactly(new Breakdown.Line("A", Set.of(), one, one));
        assertThat(report.breakdown().moves()).isEmpty();
        assertThat(runs.latest(release("r1"))).contains(run);
    }

    @Test
    void leaveOutWhatWasDecidedOnOtherDays() {
        ReplayRun run =
                runs.start("anna", new ReplayRun.Asked(release("r1"), DAY.minusDays(9), DAY.minusDays(1)), () -> rules);

        assertThat(report(run).decisions()).isZero();
    }

    @Test
    void joinWhatRunsOnTheSameAlready() {
        var gate = new CountDownLatch(1);
        ReplayRun first = runs.start("anna", of("r1"), () -> behind(gate));

        assertThat(runs.start("ben", of("r1"), () -> rules)).isSameAs(first);
        gate.countDown();
        assertThat(report(first).decisions()).isEqualTo(2);
    }

    @Test
    void endWhatTheSamePersonBeganBefore() {
        var gate = new CountDownLatch(1);
        ReplayRun first = runs.start("anna", of("r1"), () -> behind(gate));
        ReplayRun second = runs.start("anna", of("r2"), () -> rules);
        gate.countDown();

        assertThat(report(second).decisions()).isEqualTo(2);
        assertThat(first.state()).isEqualTo(new ReplayRun.State.Cancelled());
        assertThat(runs.latest(release("r1"))).isEmpty();
    }

    @Test
    void areEndedByWhoBeganThemAlone() {
        var gate = new CountDownLatch(1);
        ReplayRun run = runs.start("anna", of("r1"), () -> behind(gate));

        runs.cancel(run.id(), "ben");
        assertThat(run.isRunning()).isTrue();
        runs.cancel(run.id(), "anna");
        assertThat(run.state()).isEqualTo(new ReplayRun.State.Cancelled());
        gate.countDown();
    }

    @Test
    void breakOffWhereTheRulesCannotBeMade() {
        ReplayRun run = runs.start("anna", of("r1"), () -> {
            throw new IllegalStateException("no rules");
        });

        await().until(() -> !run.isRunning());
        assertThat(run.state()).isEqualTo(new ReplayRun.State.Failed());
    }

    @Test
    void refuseToQueueWithoutBound() {
        var gate = new CountDownLatch(1);

        assertThatThrownBy(() -> {
                    for (int i = 0; i < 40; i++) {
                        runs.start("person " + i, of("r" + i), () -> behind(gate));
                    }
                })
                .isInstanceOf(ReplayBusy.class);
        gate.countDown();
    }

    @Test
    void leaveTheirPlaceToOthersWhereTheyAreEndedWhileTheyWait() {
        var gate = new CountDownLatch(1);
        runs.start("anna", of("r0"), () -> behind(gate));
        List<ReplayRun> waiting = fill(gate);

        runs.cancel(waiting.get(0).id(), waiting.get(0).person());

        assertThat(runs.start("zoe", of("z"), () -> rules).isRunning()).isTrue();
        gate.countDown();
    }

    @Test
    void giveThePlaceOfTheOneThatWaitsToTheNextOfTheSamePerson() {
        var gate = new CountDownLatch(1);
        runs.start("anna", of("r0"), () -> behind(gate));
        ReplayRun before = fill(gate).get(0);

        ReplayRun next = runs.start(before.person(), of("z"), () -> rules);

        assertThat(before.state()).isEqualTo(new ReplayRun.State.Cancelled());
        gate.countDown();
        assertThat(report(next).decisions()).isEqualTo(2);
    }

    @Test
    void goOnWhereTheNextOfTheSamePersonIsRefused() {
        var gate = new CountDownLatch(1);
        ReplayRun running = runs.start("anna", of("r0"), () -> behind(gate));
        fill(gate);

        assertThatThrownBy(() -> runs.start("anna", of("z"), () -> rules)).isInstanceOf(ReplayBusy.class);

        assertThat(running.isRunning()).isTrue();
        gate.countDown();
    }

    @Test
    void ofADraftAreEndedWithItAndNotThoseOfReleases() {
        var gate = new CountDownLatch(1);
        ReplayRun release = runs.start("anna", of("draft 1 of ben"), () -> behind(gate));
        var draft = new ReplayRun.Subject.OfDraft("ben", 1);
        ReplayRun own = runs.start("ben", new ReplayRun.Asked(draft, DAY, DAY), () -> rules);

        runs.cancelAll(run -> run.asked().subject() instanceof ReplayRun.Subject.OfDraft);

        assertThat(own.state()).isEqualTo(new ReplayRun.State.Cancelled());
        assertThat(release.isRunning()).isTrue();
        gate.countDown();
    }

    /** As many as may wait, behind one that runs. */
    private List<ReplayRun> fill(CountDownLatch gate) {
        List<ReplayRun> waiting = new ArrayList<>();
        try {
            for (int i = 1; i < 40; i++) {
                waiting.add(runs.start("person " + i, of("r" + i), () -> behind(gate)));
            }
            throw new AssertionError("there is no end to those that wait");
        } catch (ReplayBusy full) {
            return waiting;
        }
    }

    private RuleSet behind(CountDownLatch gate) {
        try {
            gate.await();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
        return rules;
    }

    private static ReplayRun.Asked of(String subject) {
        return new ReplayRun.Asked(release(subject), DAY.minusDays(1), DAY);
    }

    private static ReplayRun.Subject release(String id) {
        return new ReplayRun.Subject.OfRelease(id);
    }

    private static ReplayReport report(ReplayRun run) {
        await().until(() -> !run.isRunning());
        return ((ReplayRun.State.Done) run.state()).report();
    }
}
