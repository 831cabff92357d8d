package io.baoxiu.table;

import java.util.function.Supplier;

/**
 * The budget for reading workbooks. It goes with the thread that reads: what is deep inside a parse asks for
 * it there. Where nobody set one, as on the command line, there is no end to it.
 */
public interface Allowance {

    /**
     * Takes memory for as long as the work lasts, or until it is given back.
     *
     * @throws Overdrawn when that much is not there now
     * @throws Exceeded when this work alone takes more than there ever is
     */
    void keep(long bytes);

    void giveBack(long bytes);

    /** @throws OutOfTime when reading has taken its time; or whatever tells that nobody waits for it any more */
    void read();

    /** @throws RuntimeException that tells that nobody waits for what is done */
    void glance();

    /** For how many nanoseconds this work has waited for its turn, which is no time of its own. */
    default long waited() {
        return 0;
    }

    static Allowance current() {
        return Bound.CURRENT.get();
    }

    /** Does something with no more than this. */
    default <T> T during(Supplier<T> work) {
        Bound.CURRENT.set(this);
        try {
            return work.get();
        } finally {
            Bound.CURRENT.remove();
        }
    }

    /** The work of all callers together would take more memory than it may. */
    final class Overdrawn extends RuntimeException {

        private static final long serialVersionUID = 1L;

        public Overdrawn() {
            super("the workbooks being read use all the memory reserved for reading");
        }
    }

    /** One caller's work would take more memory than there is for that of all. */
    final class Exceeded extends RuntimeException {

        private static final long serialVersionUID = 1L;

        public Exceeded() {
            super("the workbooks need more memory than is reserved for reading");
        }
    }

    /** All the files of one request together take longer to be read than they may. */
    final class OutOfTime extends RuntimeException {

        private static final long serialVersionUID = 1L;

        public OutOfTime() {
            super("reading the workbooks takes too long");
        }
    }

    /** Which goes with which thread. */
    final class Bound {

        private static final ThreadLocal<Allowance> CURRENT = ThreadLocal.withInitial(Unlimited::new);

        private Bound() {}
    }

    /** For who reads on an own account. */
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
