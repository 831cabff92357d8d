package io.baoxiu.workbench.batch;

import io.baoxiu.decision.Caller;
import io.baoxiu.ledger.CellFault;
import io.baoxiu.ledger.Tally;
import io.baoxiu.ledger.Unwanted;
import io.baoxiu.vocabulary.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A ledger that is decided in a background thread. Thread-safe. */
final class LedgerRun {

    private static final Logger LOG = LoggerFactory.getLogger(LedgerRun.class);

    private final UUID id = UUID.randomUUID();
    private final Asked asked;
    private final Path in;
    private final Path out;
    private volatile boolean cancelled;
    private volatile boolean forgotten;
    private volatile State state = new State.Running(0, 0);

    /**
     * What the person requested.
     *
     * @param name of the uploaded file
     * @param kept whether the decisions are kept in the journal
     */
    record Asked(Caller caller, String name, boolean kept, Language language) {}

    /** The state of a run. */
    sealed interface State {

        /** @param all the number of rows; 0 until they are counted */
        record Running(int seen, int all) implements State {}

        record Done(Report report) implements State {}

        record Cancelled(int seen) implements State {}

        /** The run ended with an error, which is in the log. */
        record Failed(int seen) implements State {}
    }

    /**
     * The result.
     *
     * @param others how many rows below the headings are no complaints
     * @param unread headings of ignored columns
     */
    record Report(String release, Tally tally, int others, List<CellFault> faults, List<String> unread) {
        Report {
            faults = List.copyOf(faults);
            unread = List.copyOf(unread);
        }
    }

    /** The work of a run. */
    interface Work {
        Report done(LedgerRun run) throws IOException;
    }

    LedgerRun(Asked asked, Path in, Path out) {
        this.asked = asked;
        this.in = in;
        this.out = out;
    }

    UUID id() {
        return id;
    }

    Asked asked() {
        return asked;
    }

    Path in() {
        return in;
    }

    Path out() {
        return out;
    }

    State state() {
        return state;
    }

    boolean isRunning() {
        return state instanceof State.Running;
    }

    void cancel() {
        cancelled = true;
    }

    private int seen() {
        return state instanceof State.Running running ? running.seen() : 0;
    }

    void run(Work work) {
        State end = new State.Failed(0);
        try {
            if (!cancelled) {
                end = new State.Done(work.done(this));
            }
        } catch (Unwanted ended) {
            cancelled = true;
        } catch (IOException | RuntimeException broken) {
            LOG.error("the ledger `{}` broke off", id, broken);
            end = new State.Failed(seen());
        } finally {
            state = cancelled && !(end instanceof State.Done) ? new State.Cancelled(seen()) : end;
            delete(in);
            if (forgotten || !(state instanceof State.Done)) {
                delete(out);
            }
        }
    }

    /** Reports progress; throws once the run is cancelled, which ends it. */
    void tell(int seen, int all) {
        state = new State.Running(seen, all);
        if (cancelled) {
            throw new Unwanted();
        }
    }

    /** Cancels the run and discards its result, whenever it ends. */
    void forget() {
        cancelled = true;
        forgotten = true;
        delete(in);
        delete(out);
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException busy) {
            LOG.warn("`{}` could not be deleted: {}", file, busy.toString());
        }
    }
}
