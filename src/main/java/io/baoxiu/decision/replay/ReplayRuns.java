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
 * Replays in a background thread: one after the other, one per person, with their progress. The last ones are remembered until the service
 * stops; other replicas do not know them.
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
     * Starts a replay, and cancels the person's previous one. If a replay of the same subject is already running, whoever started it,
     * returns that one.
     *
     * @param rules called in the thread, since compiling them may take long
     * @throws ReplayBusy when too many are waiting already
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

    /** The last replay of a subject that was not cancelled. */
    public synchronized Optional<ReplayRun> latest(ReplayRun.Subject subject) {
        return latest(
                run -> run.asked().subject().equals(subject) && !(run.state() instanceof ReplayRun.State.Cancelled));
    }

    private Optional<ReplayRun> latest(Predicate<ReplayRun> which) {
        return runs.values().stream().filter(which).reduce((earlier, later) -> later);
    }

    /** Cancels a replay that the person started; does nothing if it is another person's or has ended. */
    public void cancel(UUID id, String person) {
        find(id).filter(run -> run.person().equals(person)).ifPresent(this::cancel);
    }

    /** Cancels all matching replays. */
    public synchronized void cancelAll(Predicate<ReplayRun> which) {
        runs.values().stream().filter(which).forEach(this::cancel);
    }

    /** A waiting replay also leaves the queue. */
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
