package io.baoxiu.table;

import java.util.function.Supplier;

/**
 * The budget for reading workbooks. It is bound to the reading thread, so code deep inside a parser can find it. If
 * none is set, as on the command line, there is no limit.
 */
public interface Allowance {

    /**
     * Reserves memory until the work ends or the memory is given back.
     *
     * @throws Overdrawn when that much is not available now
     * @throws Exceeded when this work alone takes more than the total
     */
    void keep(long bytes);

    void giveBack(long bytes);

    /** @throws OutOfTime when the time for reading is used up; another exception if nobody waits for the result any more */
    void read();

    /** @throws RuntimeException when nobody waits for the result any more */
    void glance();

    /** How many nanoseconds this work has waited for its turn, which does not count as its own time. */
    default long waited() {
        return 0;
    }

    /** To be called when this work begins to need much memory: waits until few others do. {@link #endLarge} lets the next one go on. */
    default void beginLarge() {}

    default void endLarge() {}

    static Allowance current() {
        return Bound.CURRENT.get();
    }

    /** Runs work within this budget. */
    default <T> T during(Supplier<T> work) {
        Bound.CURRENT.set(this);
        try {
            return work.get();
        } finally {
            Bound.CURRENT.remove();
        }
    }

    /** The work of all callers together would take more memory than allowed. */
    final class Overdrawn extends RuntimeException {

        private static final long serialVersionUID = 1L;

        public Overdrawn() {
            super("the workbooks being read use all the memory reserved for reading");
        }
    }

    /** One caller's work would take more memory than is allowed for all. */
    final class Exceeded extends RuntimeException {

        private static final long serialVersionUID = 1L;

        public Exceeded() {
            super("the workbooks need more memory than is reserved for reading");
        }
    }

    /** Reading all files of one request takes longer than allowed. */
    final class OutOfTime extends RuntimeException {

        private static final long serialVersionUID = 1L;

        public OutOfTime() {
            super("reading the workbooks takes too long");
        }
    }

    /** The budgets bound to threads. */
    final class Bound {

        private static final ThreadLocal<Allowance> CURRENT = ThreadLocal.withInitial(Unlimited::new);

        private Bound() {}
    }

    /** A budget without limits. */
    record Unlimited() implements Allowance {

        @Override
        public void keep(long bytes) {}

        @Override
        public void giveBack(long bytes) {}

        @Override
        public void read() {}

        @Override
        public void glance() {}
    }
}
