package io.baoxiu.decision.budget;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Limits how many long tasks compute at once, so that one processor stays free for short requests; the others wait for their turn, first
 * come, first served. A turn begins when a task first reports that it computes, not while its upload arrives. A task that does not report
 * for long, because it waits for something itself, delays the others no longer than the maximum wait.
 */
final class ProcessorTurns {

    private static final Duration TURN = Duration.ofMillis(20);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(2);

    private final Semaphore free;
    private final long turn;
    private final long longestWait;

    ProcessorTurns(int processors) {
        this(processors, TURN, LONGEST_WAIT);
    }

    ProcessorTurns(int processors, Duration turn, Duration longestWait) {
        free = new Semaphore(Math.max(1, processors - 1), true);
        this.turn = turn.toNanos();
        this.longestWait = longestWait.toNanos();
    }

    /** Registers a task that runs in one thread. */
    Place place() {
        return new Place();
    }

    final class Place implements AutoCloseable {

        private boolean held;
        private long over;
        private long waited;

        /** Returns at once during this task's turn; otherwise waits for its next turn. */
        void computes() {
            if (held && System.nanoTime() - over < 0) {
                return;
            }
            close();
            long since = System.nanoTime();
            held = acquired();
            over = System.nanoTime() + turn;
            waited += over - turn - since;
        }

        /** Nanoseconds spent waiting so far. */
        long waited() {
            return waited;
        }

        private boolean acquired() {
            try {
                return free.tryAcquire(longestWait, TimeUnit.NANOSECONDS);
            } catch (InterruptedException hurried) {
                Thread.currentThread().interrupt();
                return false;
            }
        }

        /** Leaves the processor to others. */
        @Override
        public void close() {
            if (held) {
                held = false;
                free.release();
            }
        }
    }
}
