package io.baoxiu.decision.budget;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Has so many long works compute at once that a processor is left for what is answered in a moment; all others wait for their turn, which
 * comes in the order in which they asked. A turn begins when a work first says that it computes, not while its upload is on its way. One that
 * does not come by for long, as it waits for something itself, holds nobody up for longer than a wait may be.
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

    /** A work, in one thread. */
    Place place() {
        return new Place();
    }

    final class Place implements AutoCloseable {

        private boolean held;
        private long over;
        private long waited;

        /** Goes on at once while it is this work's turn; else waits for the next. */
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

        /** Nanoseconds until now. */
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
