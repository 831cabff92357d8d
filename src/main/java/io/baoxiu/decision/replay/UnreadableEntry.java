package io.baoxiu.decision.replay;

import io.baoxiu.journal.Entry;

/** An entry that is not what was written, and so cannot be decided again. */
public class UnreadableEntry extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnreadableEntry(Entry entry) {
        super("`" + entry.id() + "` cannot be read: " + entry.answer());
    }
}
