package io.baoxiu.analysis.diagram;

import io.baoxiu.table.Allowance;
import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * The time and the memory that the exact analysis of one table may take. Waiting for its turn does not count as time; the memory is
 * released when the budget is closed. Only a few analyses that take much memory go on at a time: the more they keep together, the more often
 * and the longer everything stands still to collect garbage.
 */
public final class Budget implements AutoCloseable {

    private static final Duration TIME = Duration.ofSeconds(10);
    private static final long MEMORY = 500_000_000;
    private static final long LARGE = 32_000_000;
    private static final long BYTES_OF_A_NUMBER = 6;
    private static final int GLANCE = 1 << 12;

    private final Allowance allowance = Allowance.current();
    private final LongSupplier nanos;
    private final long deadline;
    private final long waitedBefore = allowance.waited();
    private long cells;
    private long kept;
    private boolean large;
    private long untilGlance = GLANCE;

    /** Ten seconds, and as many numbers as fit into 500 MB with everything around them. */
    public static Budget standard(LongSupplier nanos) {
        return new Budget(nanos, TIME.toNanos(), MEMORY / BYTES_OF_A_NUMBER);
    }

    /** @param cells how many numbers of four bytes may be kept */
    public Budget(LongSupplier nanos, long forNanos, long cells) {
        this.nanos = nanos;
        this.deadline = nanos.getAsLong() + forNanos;
        this.cells = cells;
    }

    /** Reserves memory for some numbers. */
    public void keep(long count) {
        cells -= count;
        if (cells < 0) {
            throw new Exhausted();
        }
        take(count * BYTES_OF_A_NUMBER);
        step(count);
    }

    private void take(long bytes) {
        try {
            allowance.keep(bytes);
            kept += bytes;
            if (!large && kept > LARGE) {
                large = true;
                allowance.beginLarge();
            }
        } catch (Allowance.Exceeded alone) {
            throw new Exhausted(alone);
        }
    }

    @Override
    public void close() {
        allowance.giveBack(kept);
        kept = 0;
        if (large) {
            large = false;
            allowance.endLarge();
        }
    }

    /** Counts some steps that keep nothing. */
    public void step(long count) {
        untilGlance -= count + 1;
        if (untilGlance < 0) {
            untilGlance = GLANCE;
            allowance.glance();
            if (nanos.getAsLong() - deadline > allowance.waited() - waitedBefore) {
                throw new Exhausted();
            }
        }
    }

    /** The analysis would exceed its budget, so it can claim nothing. */
    public static final class Exhausted extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Exhausted() {
            super("the exact analysis did not finish within its budget");
        }

        Exhausted(Throwable cause) {
            super("the exact analysis did not finish within its budget", cause);
        }
    }
}
