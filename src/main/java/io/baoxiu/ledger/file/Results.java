package io.baoxiu.ledger.file;

import io.baoxiu.ledger.Tally;
import java.io.Closeable;
import java.io.IOException;

/** Where what became of lines goes, one after the other. */
public interface Results extends Closeable {

    /** How many lines were told before the work was broken off; 0 where it begins. */
    long read();

    void tell(LineOutcome outcome) throws IOException;

    /** Everything was told. */
    void finish() throws IOException;

    Tally tally();
}
