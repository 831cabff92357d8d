package io.baoxiu.journal;

import org.jspecify.annotations.Nullable;

/** The journal cannot keep a decision now, so none is told. Asking again later may succeed. */
public class JournalUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    JournalUnavailable(String why, @Nullable Throwable cause) {
        super(why, cause);
    }
}
