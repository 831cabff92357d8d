package io.baoxiu.web.connection;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.SmartLifecycle;

/**
 * Waits at shutdown until every request that a thread has taken is answered. The web server's own shutdown counts a request only once it
 * has reached the servlet; one just before that would lose its connection half-way.
 */
final class Drain implements SmartLifecycle {

    private static final long PATIENCE = Duration.ofSeconds(5).toNanos();
    private static final long MOMENT = Duration.ofMillis(5).toNanos();
    private static final int BETWEEN_NO_MORE_REQUESTS_AND_THE_STOP =
            (WebServerApplicationContext.GRACEFUL_SHUTDOWN_PHASE / 2)
                    + (WebServerApplicationContext.START_STOP_LIFECYCLE_PHASE / 2);

    private final List<Guard> guards = new CopyOnWriteArrayList<>();
    private volatile boolean running;

    void await(Guard guard) {
        guards.add(guard);
    }

    @Override
    public void start() {
        running = true;
    }

    @Override
    public void stop() {
        long begun = System.nanoTime();
        while (guards.stream().anyMatch(Guard::isServing) && System.nanoTime() - begun < PATIENCE) {
            LockSupport.parkNanos(MOMENT);
        }
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return BETWEEN_NO_MORE_REQUESTS_AND_THE_STOP;
    }
}
