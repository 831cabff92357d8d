package io.baoxiu.ledger.file;

import io.baoxiu.table.Message;
import java.util.List;

/** A ledger that cannot be read at all: no such file, or no recognized heading. */
public final class LedgerRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Message> why;

    public LedgerRefused(List<Message> why) {
        super(why.isEmpty() ? "the ledger cannot be read" : why.get(0).en());
        this.why = List.copyOf(why);
    }

    public List<Message> why() {
        return why;
    }
}
