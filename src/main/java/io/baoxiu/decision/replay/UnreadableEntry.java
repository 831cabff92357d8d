package io.baoxiu.decision.replay;

import io.baoxiu.journal.Entry;

/** A damaged entry, which cannot be decided again. */
public class UnreadableEntry extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnreadableEntry(Entry entry) {
        super("`" + entry.id() + "` cannot be read: " + entry.answer());
    }
}
