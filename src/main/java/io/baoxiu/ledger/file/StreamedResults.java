package io.baoxiu.ledger.file;

import io.baoxiu.ledger.Tally;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** Writes results as they come, with the faults of a line in its place. */
public final class StreamedResults implements Results {

    private final PrintWriter out;
    private final Tally tally = new Tally();

    public StreamedResults(PrintWriter out) {
        this.out = out;
    }

    @Override
    public long read() {
        return 0;
    }

    @Override
    public void tell(LineOutcome outcome) {
        if (outcome instanceof LineOutcome.Decided decided) {
            out.write(new String(decided.told(), StandardCharsets.UTF_8));
            tally.decided(decided.counted());
        } else if (outcome instanceof LineOutcome.Faulty faulty) {
            out.write(FaultLine.withoutText(faulty));
            tally.faulty();
        }
    }

    /** Writes out everything that is still buffered. */
    public void flush() {
        out.flush();
    }

    @Override
    public void finish() {
        out.flush();
    }

    @Override
    public Tally tally() {
        return tally;
    }

    @Override
    public void close() {}
}
