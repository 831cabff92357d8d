package io.baoxiu.workbench.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
import org.springframework.stereotype.Component;

/**
 * Ledgers that are decided in a background thread, one after the other, one per person, with their progress. A person's last run is
 * remembered, with its result file, until the next one or until the service stops; other replicas do not know it.
 */
@Component
final class LedgerRuns implements AutoCloseable {

    private static final int MOST_WAITING = 16;
    private static final int MOST_REMEMBERED = 32;
    private static final int IDLE_SECONDS = 10;

    private final LedgerWork work;
    private final ThreadPoolExecutor thread;
    private final Map<String, LedgerRun> runs = new LinkedHashMap<>();

    /** Too many are waiting already. */
    static final class Busy extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Busy() {
            super("too many ledgers are waiting already");
        }
    }

    LedgerRuns(LedgerWork work) {
        this.work = work;
        thread = new ThreadPoolExecutor(
                1, 1, IDLE_SECONDS, TimeUnit.SECONDS, new ArrayBlockingQueue<>(MOST_WAITING), task -> {
                    var named = new Thread(task, "ledger-run");
                    named.setDaemon(true);
                    return named;
                });
        thread.allowCoreThreadTimeOut(true);
    }

    /**
     * Starts a run, and cancels and discards the person's previous one.
     *
     * @throws Busy when too many are waiting already
     */
    synchronized LedgerRun start(LedgerRun.Asked asked, byte[] content) throws IOException {
        Path in = Files.createTempFile("baoxiu-ledger", ".in");
        var run = new LedgerRun(asked, in, Files.createTempFile("baoxiu-ledger", ".out"));
        Files.write(in, content);
        Optional.ofNullable(runs.remove(asked.caller().name())).ifPresent(LedgerRun::forget);
        try {
            thread.execute(() -> run.run(work::done));
        } catch (RejectedExecutionException full) {
            run.forget();
            throw new Busy();
        }
        runs.put(asked.caller().name(), run);
        forget();
        return run;
    }

    /** The last run that a person started. */
    synchronized Optional<LedgerRun> latest(String person) {
        return Optional.ofNullable(runs.get(person));
    }

    /** A run that the person started, while it is remembered. */
    Optional<LedgerRun> find(UUID id, String person) {
        return latest(person).filter(run -> run.id().equals(id));
    }

    private void forget() {
        List<LedgerRun> ended = new ArrayList<>(
                runs.values().stream().filter(run -> !run.isRunning()).toList());
        while (runs.size() > MOST_REMEMBERED && !ended.isEmpty()) {
            LedgerRun oldest = ended.remove(0);
            runs.remove(oldest.asked().caller().name());
            oldest.forget();
        }
    }

    @Override
    public synchronized void close() {
        runs.values().forEach(LedgerRun::cancel);
        thread.shutdownNow();
        runs.values().forEach(LedgerRun::forget);
    }
}
