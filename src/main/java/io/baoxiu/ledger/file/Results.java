package io.baoxiu.ledger.file;

import io.baoxiu.ledger.Tally;
import java.io.Closeable;
import java.io.IOException;

/** Receives the results of lines, one after the other. */
public interface Results extends Closeable {

    /** How many lines were done before the work was interrupted; 0 at the start. */
    long read();

    void tell(LineOutcome outcome) throws IOException;

    /** To be called when everything was written. */
    void finish() throws IOException;

    Tally tally();
}
