package io.baoxiu.decision.replay;

import io.baoxiu.journal.Entry;

/** The facts of an old entry have been dropped: its decision is still known, but it cannot be decided again. */
public class FactsDropped extends RuntimeException {

    private static final long serialVersionUID = 1L;

    FactsDropped(Entry entry) {
        super("the facts of `" + entry.id() + "` were deleted because of their age");
    }
}
