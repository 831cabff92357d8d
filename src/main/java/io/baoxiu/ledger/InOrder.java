package io.baoxiu.ledger;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * Runs work on all processors and delivers the results in the order of the input. The work begun ahead is limited by
 * number and by weight, so memory does not grow with the input. Results are delivered in the thread that submits the
 * work.
 */
public final class InOrder<I, O> implements AutoCloseable {

    private static final int MOST_TOGETHER = 64;
    private static final int HEAVIEST_TOGETHER = 1 << 18;
    private static final int AHEAD = 4;

    private final ExecutorService workers;
    private final int mostBegun;
    private final Function<I, O> work;
    private final Told<O> told;
    private final Queue<Future<List<O>>> begun = new ArrayDeque<>();
    private List<I> gathered = new ArrayList<>();
    private long weight;

    /** Receives a result. */
    public interface Told<O> {
        void tell(O result) throws IOException;
    }

    public InOrder(int processors, Function<I, O> work, Told<O> told) {
        this.work = work;
        this.told = told;
        mostBegun = AHEAD * processors;
        workers = Executors.newFixedThreadPool(processors, task -> {
            var thread = new Thread(task, "ledger");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** @param weighs its weight, for example in bytes */
    public void add(I item, int weighs) throws IOException {
        gathered.add(item);
        weight += weighs;
        if (gathered.size() >= MOST_TOGETHER || weight >= HEAVIEST_TOGETHER) {
            begin();
            while (begun.size() > mostBegun) {
                tell(begun.remove());
            }
        }
    }

    /** Delivers all outstanding results: at the end, and before waiting for a caller who may be waiting for an answer. */
    public void tellAll() throws IOException {
        begin();
        while (!begun.isEmpty()) {
            tell(begun.remove());
        }
    }

    private void begin() {
        if (!gathered.isEmpty()) {
            List<I> together = gathered;
            gathered = new ArrayList<>();
            weight = 0;
            begun.add(workers.submit(() -> together.stream().map(work).toList()));
        }
    }

    private void tell(Future<List<O>> done) throws IOException {
        for (O result : result(done)) {
            told.tell(result);
        }
    }

    private static <O> List<O> result(Future<List<O>> done) {
        try {
            return done.get();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new Unwanted();
        } catch (ExecutionException broken) {
            if (broken.getCause() instanceof RuntimeException why) {
                throw why;
            }
            throw new IllegalStateException(broken.getCause());
        }
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }
}
