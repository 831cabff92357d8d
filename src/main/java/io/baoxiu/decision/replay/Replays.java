package io.baoxiu.decision.replay;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.baoxiu.journal.Entry;
import io.baoxiu.rules.answer.RuleSet;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.Iterator;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Decides many entries again, one replay at a time. It pauses for as long as it computes, so that deciding keeps most of the machine, and
 * ends if its listener throws.
 */
@Component
public final class Replays {

    private static final int STRETCH = 200;
    private static final Duration BETWEEN_TRIES = Duration.ofMillis(200);

    private final Semaphore one = new Semaphore(1);
    private final Counter replayed;

    public Replays(MeterRegistry meters) {
        replayed = Counter.builder("baoxiu.replayed")
                .description("decisions decided once more")
                .register(meters);
    }

    /**
     * The progress of a replay.
     *
     * @param seen all entries looked at, including those that could not be decided again; not part of the JSON
     */
    public record Progress(
            long decisions, long changed, @JsonIgnore long seen) {

        public static final Progress NONE = new Progress(0, 0, 0);
    }

    /** @throws ReplayBusy while another one is running */
    public ReplayReport under(
            RuleSet rules, Stream<Entry> entries, boolean withReferences, Consumer<Progress> listener) {
        if (!one.tryAcquire()) {
            throw new ReplayBusy();
        }
        try (entries) {
            return replay(rules, entries, new ReplayTally(withReferences), listener);
        } finally {
            one.release();
        }
    }

    /**
     * The same, after waiting for earlier replays; the listener is informed repeatedly.
     *
     * @throws InterruptedException when the thread should end
     */
    ReplayReport inTurn(Supplier<RuleSet> rules, Supplier<Stream<Entry>> entries, Consumer<Progress> listener)
            throws InterruptedException {
        while (!one.tryAcquire(BETWEEN_TRIES.toMillis(), TimeUnit.MILLISECONDS)) {
            listener.accept(Progress.NONE);
        }
        try (Stream<Entry> read = entries.get()) {
            return replay(rules.get(), read, new ReplayTally(true), listener);
        } finally {
            one.release();
        }
    }

    private ReplayReport replay(RuleSet rules, Stream<Entry> entries, ReplayTally tally, Consumer<Progress> listener) {
        Stream<Entry> counted = entries.peek(entry -> replayed.increment());
        return replay(rules, counted, tally, listener, new Rest());
    }

    /** Replays at full speed, for use outside a service. */
    public static ReplayReport unhurried(RuleSet rules, Stream<Entry> entries) {
        return replay(rules, entries, new ReplayTally(true), progress -> {}, () -> {});
    }

    private static ReplayReport replay(
            RuleSet rules, Stream<Entry> entries, ReplayTally tally, Consumer<Progress> listener, Runnable rest) {
        var replay = new Replay(rules);
        Iterator<Entry> each = entries.iterator();
        for (long count = 1; each.hasNext(); count++) {
            tally.add(each.next(), replay);
            if (count % STRETCH == 0) {
                listener.accept(tally.progress());
                rest.run();
            }
        }
        return tally.report();
    }

    /** Pauses for as long as this thread computed since the last pause; time spent waiting for others does not count. */
    private static final class Rest implements Runnable {

        private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

        private long computed = THREADS.getCurrentThreadCpuTime();

        @Override
        public void run() {
            long now = THREADS.getCurrentThreadCpuTime();
            LockSupport.parkNanos(now - computed);
            computed = now;
        }
    }
}
