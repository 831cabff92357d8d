package io.baoxiu.decision.replay;

import java.time.LocalDate;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A replay that runs in a background thread of the service. Thread-safe. */
public final class ReplayRun {

    private static final Logger LOG = LoggerFactory.getLogger(ReplayRun.class);

    private final UUID id = UUID.randomUUID();
    private final String person;
    private final Asked asked;
    private final Runnable task;
    private boolean cancelled;
    private volatile State state = new State.Running(Replays.Progress.NONE, 0);

    ReplayRun(String person, Asked asked, Work work) {
        this.person = person;
        this.asked = asked;
        task = () -> run(work);
    }

    /**
     * What is replayed.
     *
     * @param from the first day of the decisions, in Asia/Shanghai
     * @param to the last
     */
    public record Asked(Subject subject, LocalDate from, LocalDate to) {}

    /** The rules to replay with. */
    public sealed interface Subject {

        record OfRelease(String id) implements Subject {
            @Override
            public String toString() {
                return "release " + id;
            }
        }

        /** One version of a person's draft. */
        record OfDraft(String person, long version) implements Subject {
            @Override
            public String toString() {
                return "draft " + version + " of " + person;
            }
        }
    }

    /** The state of a run. */
    public sealed interface State {

        /** @param all the number of decisions to look at; 0 until they are counted */
        record Running(Replays.Progress progress, long all) implements State {}

        record Done(ReplayReport report) implements State {}

        record Cancelled() implements State {}

        /** The run ended with an error, which is in the log. */
        record Failed() implements State {}
    }

    /** The work of a run. */
    interface Work {
        ReplayReport done(ReplayRun run) throws InterruptedException;
    }

    private static final class Unwanted extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    public UUID id() {
        return id;
    }

    /** Who started it and may cancel it. */
    public String person() {
        return person;
    }

    public Asked asked() {
        return asked;
    }

    public State state() {
        return state;
    }

    public boolean isRunning() {
        return state instanceof State.Running;
    }

    /** The task for the thread. */
    Runnable task() {
        return task;
    }

    synchronized void cancel() {
        cancelled = true;
        if (isRunning()) {
            state = new State.Cancelled();
        }
    }

    private void run(Work work) {
        State end = new State.Failed();
        try {
            end = new State.Done(work.done(this));
        } catch (Unwanted | InterruptedException ended) {
            end = new State.Cancelled();
        } catch (RuntimeException broken) {
            if (isRunning()) {
                LOG.error("the replay of `{}` broke off", asked.subject(), broken);
            }
        } finally {
            end(end);
        }
    }

    private synchronized void end(State end) {
        state = cancelled ? new State.Cancelled() : end;
    }

    /** Reports progress; throws once the run is cancelled, which ends the replay. */
    synchronized void tell(Replays.Progress progress, long all) {
        if (cancelled) {
            throw new Unwanted();
        }
        state = new State.Running(progress, all);
    }
}
