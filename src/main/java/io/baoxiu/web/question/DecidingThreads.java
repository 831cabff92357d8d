package io.baoxiu.web.question;

import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;
import org.springframework.stereotype.Component;

/**
 * Half as many threads as processors, for work that never waits. When many decisions are asked for, each thread makes several in a row: what
 * they run and read stays in the caches of its processor, where the work of the web server would replace it in between. They do not hold up
 * anything, as the one thread that keeps all entries takes longer for each.
 */
@Component
final class DecidingThreads implements Executor, AutoCloseable {

    private final ExecutorService threads;

    DecidingThreads() {
        var factory = new CustomizableThreadFactory("deciding-");
        factory.setDaemon(true);
        threads = Executors.newFixedThreadPool(Math.max(1, Runtime.getRuntime().availableProcessors() / 2), factory);
    }

    /** @throws RejectedExecutionException when the service is stopping */
    @Override
    public void execute(Runnable work) {
        threads.execute(work);
    }

    @Override
    public void close() {
        threads.shutdown();
    }
}
