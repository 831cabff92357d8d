package io.baoxiu.workbench.change;

import io.baoxiu.decision.Caller;
import io.baoxiu.decision.replay.ReplayRun;
import io.baoxiu.decision.replay.ReplayRuns;
import io.baoxiu.release.draft.Draft;
import io.baoxiu.rules.answer.RuleSet;
import io.baoxiu.table.Tables;
import io.baoxiu.vocabulary.time.ReportedAt;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Replays of the past year's decisions under a person's draft, each under one version of it. */
@Component
class DraftReplays {

    private final ReplayRuns runs;
    private final Clock clock;

    DraftReplays(ReplayRuns runs, Clock clock) {
        this.runs = runs;
        this.clock = clock.withZone(ReportedAt.ZONE);
    }

    private static ReplayRun.Subject subject(Draft draft) {
        return new ReplayRun.Subject.OfDraft(draft.person(), draft.version());
    }

    /** @throws io.baoxiu.decision.replay.ReplayBusy when too many are waiting already */
    ReplayRun start(Draft draft, Tables tables) {
        LocalDate today = LocalDate.now(clock);
        return runs.start(
                draft.person(),
                new ReplayRun.Asked(subject(draft), today.minusYears(1), today),
                () -> RuleSet.of(tables));
    }

    /** The last replay of a draft in its present version. */
    Optional<ReplayRun> latest(Draft draft) {
        return runs.latest(subject(draft));
    }

    /** A replay that the person started. */
    Optional<ReplayRun> find(UUID id, Caller caller) {
        return runs.find(id).filter(run -> run.person().equals(caller.name()));
    }

    void cancel(UUID id, Caller caller) {
        runs.cancel(id, caller.name());
    }

    /** Cancels the replays of a person's draft when the draft is gone. */
    void end(Caller caller) {
        runs.cancelAll(run -> run.asked().subject() instanceof ReplayRun.Subject.OfDraft draft
                && draft.person().equals(caller.name()));
    }
}
