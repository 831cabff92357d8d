package io.baoxiu.decision.lookup;

import io.baoxiu.table.Message;

/** A caller asks for what is another's in the journal, or may not be found by. */
public final class BeyondReach extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Message said;

    BeyondReach(Message said) {
        super(said.en());
        this.said = said;
    }

    public Message said() {
        return said;
    }
}
