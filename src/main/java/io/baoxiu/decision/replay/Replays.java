package io.baoxiu.decision.replay;

import io.baoxiu.journal.Entry;
import io.baoxiu.rules.answer.RuleSet;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Iterator;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Decides many entries once more, one replay at a time. It rests as long as it works, so that deciding keeps most of the
 * machine, and ends where its listener throws.
 */
@Component
public final class Replays {

    private static final int STRETCH = 200;

    private final Semaphore one = new Semaphore(1);
    private final Counter replayed;

    public Replays(MeterRegistry meters) {
        replayed = Counter.builder("baoxiu.replayed")
                .description("decisions decided once more")
                .register(meters);
    }

    /** How far a replay has come. */
    public record Progress(long decisions, long changed) {}

    /** @throws ReplayBusy while another one is running */
    public ReplayReport under(
            RuleSet rules, Stream<Entry> entries, boolean withReferences, Consumer<Progress> listener) {
        if (!one.tryAcquire()) {
            throw new ReplayBusy();
        }
        try (entries) {
            Stream<Entry> counted = entries.peek(entry -> replayed.increment());
            return replay(rules, counted, new ReplayTally(withReferences), listener, new Rest());
        } finally {
            one.release();
        }
    }

    /** As fast as it goes, where no service is slowed by it. */
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

    /** Takes as long as the work since the last one did. */
    private static final class Rest implements Runnable {

        private long since = System.nanoTime();

        @Override
        public void run() {
            LockSupport.parkNanos(System.nanoTime() - since);
            since = System.nanoTime();
        }
    }
}
