package io.baoxiu.decision.replay;

import java.time.LocalDate;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A replay that goes on in a thread of the service while people look at something else. Safe on all threads. */
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

    /** Whose rules decide again. */
    public sealed interface Subject {

        record OfRelease(String id) implements Subject {
            @Override
            public String toString() {
                return "release " + id;
            }
        }

        /** As a person's draft was at one version. */
        record OfDraft(String person, long version) implements Subject {
            @Override
            public String toString() {
                return "draft " + version + " of " + person;
            }
        }
    }

    /** Its state. */
    public sealed interface State {

        /** @param all how many decisions there are to look at; 0 until they are counted */
        record Running(Replays.Progress progress, long all) implements State {}

        record Done(ReplayReport report) implements State {}

        record Cancelled() implements State {}

        /** It broke off by no wish of anybody's; the log says why. */
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

    /** Who began it, and may end it. */
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

    /** What the thread does. */
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

    /** Throws once nobody wants it any more, which ends the replay. */
    synchronized void tell(Replays.Progress progress, long all) {
        if (cancelled) {
            throw new Unwanted();
        }
        state = new State.Running(progress, all);
    }
}
