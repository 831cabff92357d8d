package io.baoxiu.decision.lookup;

import io.baoxiu.table.Message;

/** A caller asks for another person's entries, or searches by a label that the caller may not use. */
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
