package io.baoxiu.analysis;

import io.baoxiu.table.Allowance;
import java.time.Duration;
import java.util.function.LongSupplier;

/** The time and the memory that the exact analysis of one table may take. */
final class Budget {

    private static final Duration TIME = Duration.ofSeconds(10);
    private static final long NUMBERS = 80_000_000;
    private static final int GLANCE = 1 << 12;

    private final Allowance allowance = Allowance.current();
    private final LongSupplier nanos;
    private final long deadline;
    private long cells;
    private long untilGlance = GLANCE;

    /** Ten seconds, and numbers that with everything around them stay within 500 MB. */
    static Budget standard(LongSupplier nanos) {
        return new Budget(nanos, TIME.toNanos(), NUMBERS);
    }

    /** @param cells numbers of four bytes that may be kept */
    Budget(LongSupplier nanos, long forNanos, long cells) {
        this.nanos = nanos;
        this.deadline = nanos.getAsLong() + forNanos;
        this.cells = cells;
    }

    /** Takes room for some numbers. */
    void keep(long count) {
        cells -= count;
        if (cells < 0) {
            throw new Exhausted();
        }
        step(count);
    }

    /** Does some steps that keep nothing. */
    void step(long count) {
        untilGlance -= count + 1;
        if (untilGlance < 0) {
            untilGlance = GLANCE;
            allowance.glance();
            if (nanos.getAsLong() - deadline > 0) {
                throw new Exhausted();
            }
        }
    }

    /** The analysis would take more than its budget, so that it can claim nothing. */
    static final class Exhausted extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Exhausted() {
            super("the exact analysis did not end within its budget");
        }
    }
}
