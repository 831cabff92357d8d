package io.baoxiu.decision.replay;

import io.baoxiu.journal.Selection;
import io.baoxiu.journal.append.Journal;
import io.baoxiu.rules.answer.RuleSet;
import io.baoxiu.vocabulary.time.ReportedAt;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * Replays in a thread of the service: one after the other, one a person, with their progress. The last ones are remembered
 * until the service ends; another replica does not know them.
 */
@Component
public final class ReplayRuns implements AutoCloseable {

    private static final int MOST_WAITING = 16;
    private static final int MOST_REMEMBERED = 32;
    private static final int IDLE_SECONDS = 10;

    private final Replays replays;
    private final Journal journal;
    private final ThreadPoolExecutor thread;
    private final Map<UUID, ReplayRun> runs = new LinkedHashMap<>();

    public ReplayRuns(Replays replays, Journal journal) {
        this.replays = replays;
        this.journal = journal;
        thread = new ThreadPoolExecutor(
                1, 1, IDLE_SECONDS, TimeUnit.SECONDS, new ArrayBlockingQueue<>(MOST_WAITING), work -> {
                    var named = new Thread(work, "replay");
                    named.setDaemon(true);
                    return named;
                });
        thread.allowCoreThreadTimeOut(true);
    }

    /**
     * Begins one, and ends what the same person began before. What runs on the same subject already, whoever began it, is
     * told instead.
     *
     * @param rules asked for in the thread, since making them may take long
     * @throws ReplayBusy when too many wait already
     */
    public synchronized ReplayRun start(String person, ReplayRun.Asked asked, Supplier<RuleSet> rules) {
        Optional<ReplayRun> same = latest(run -> run.isRunning() && run.asked().equals(asked));
        if (same.isPresent()) {
            return same.get();
        }
        List<ReplayRun> before = runs.values().stream()
                .filter(run -> run.person().equals(person) && run.isRunning())
                .toList();
        before.forEach(run -> thread.remove(run.task()));
        var run = new ReplayRun(person, asked, one -> replayed(one, rules));
        try {
            thread.execute(run.task());
        } catch (RejectedExecutionException full) {
            throw new ReplayBusy();
        }
        before.forEach(ReplayRun::cancel);
        runs.put(run.id(), run);
        forget();
        return run;
    }

    private ReplayReport replayed(ReplayRun run, Supplier<RuleSet> rules) throws InterruptedException {
        Instant from = start(run.asked().from());
        Instant before = start(run.asked().to().plusDays(1));
        long all = journal.count(from, before);
        run.tell(Replays.Progress.NONE, all);
        return replays.inTurn(
                rules, () -> journal.all(Selection.between(from, before)), progress -> run.tell(progress, all));
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(ReportedAt.ZONE).toInstant();
    }

    public synchronized Optional<ReplayRun> find(UUID id) {
        return Optional.ofNullable(runs.get(id));
    }

    /** The last one on a subject that was not given up. */
    public synchronized Optional<ReplayRun> latest(ReplayRun.Subject subject) {
        return latest(
                run -> run.asked().subject().equals(subject) && !(run.state() instanceof ReplayRun.State.Cancelled));
    }

    private Optional<ReplayRun> latest(Predicate<ReplayRun> which) {
        return runs.values().stream().filter(which).reduce((earlier, later) -> later);
    }

    /** Ends one that a person began; of another's, or one that has ended, nothing becomes. */
    public void cancel(UUID id, String person) {
        find(id).filter(run -> run.person().equals(person)).ifPresent(this::cancel);
    }

    /** Ends all of some. */
    public synchronized void cancelAll(Predicate<ReplayRun> which) {
        runs.values().stream().filter(which).forEach(this::cancel);
    }

    /** One that waits leaves its place to others. */
    private void cancel(ReplayRun run) {
        thread.remove(run.task());
        run.cancel();
    }

    private void forget() {
        List<UUID> ended = new ArrayList<>();
        runs.values().stream()
                .filter(run -> !run.isRunning())
                .map(ReplayRun::id)
                .forEach(ended::add);
        for (int i = 0; i < ended.size() && runs.size() > MOST_REMEMBERED; i++) {
            runs.remove(ended.get(i));
        }
    }

    @Override
    public synchronized void close() {
        runs.values().forEach(this::cancel);
        thread.shutdownNow();
    }
}
