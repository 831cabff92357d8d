package io.baoxiu.decision.budget;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Lets a few go on at a time, in the order in which they came. Nobody waits for ever: who has waited long enough goes on beside them. */
final class LargeAnalyses {

    private static final Duration LONGEST_WAIT = Duration.ofMinutes(1);
    private static final long BETWEEN_GLANCES = 250;

    private final int places;
    private final long longestWait;

    /** Those who go on come first, then those who wait. */
    private final List<Object> line = new ArrayList<>();

    LargeAnalyses(int processors) {
        this(Math.max(1, processors / 2), LONGEST_WAIT);
    }

    LargeAnalyses(int places, Duration longestWait) {
        this.places = places;
        this.longestWait = longestWait.toNanos();
    }

    /**
     * Waits for a place.
     *
     * @param glance runs now and then meanwhile, and by an exception ends the wait
     */
    void enter(Object who, Runnable glance) {
        long since = System.nanoTime();
        synchronized (line) {
            line.add(who);
        }
        try {
            while (!hasPlace(who) && System.nanoTime() - since < longestWait) {
                glance.run();
            }
        } catch (RuntimeException | Error over) {
            leave(who);
            throw over;
        }
    }

    /** Does nothing for one who is not in the line. */
    void leave(Object who) {
        synchronized (line) {
            line.removeIf(one -> one == who);
            line.notifyAll();
        }
    }

    /** Returns at once if there is a place, otherwise after a moment at most. A thread that is interrupted waits no longer. */
    private boolean hasPlace(Object who) {
        synchronized (line) {
            try {
                if (line.indexOf(who) >= places) {
                    line.wait(BETWEEN_GLANCES);
                }
                return line.indexOf(who) < places;
            } catch (InterruptedException hurried) {
                Thread.currentThread().interrupt();
                return true;
            }
        }
    }
}
