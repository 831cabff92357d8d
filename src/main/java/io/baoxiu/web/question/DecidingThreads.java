package io.baoxiu.web.question;

import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;
import org.springframework.stereotype.Component;

/**
 * Half as many threads as processors, for work that never waits. When many decisions are asked for, each thread makes several in a row: what
 * they run and read stays in the caches of its processor, where the work of the web server would replace it in between. They are not the
 * bottleneck: the one thread that keeps all entries takes longer for each decision.
 */
@Component
final class DecidingThreads implements Executor, AutoCloseable {

    /** Each holds the memory of a connection. */
    private static final int MOST_WAITING = 1_000;

    private final ExecutorService threads;

    DecidingThreads() {
        var factory = new CustomizableThreadFactory("deciding-");
        factory.setDaemon(true);
        int few = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);
        threads =
                new ThreadPoolExecutor(few, few, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(MOST_WAITING), factory);
    }

    /** @throws RejectedExecutionException when too much work waits, or the service is stopping */
    @Override
    public void execute(Runnable work) {
        threads.execute(work);
    }

    @Override
    public void close() {
        threads.shutdown();
    }
}
