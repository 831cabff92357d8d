package io.baoxiu.decision.reading.json;

import io.baoxiu.table.Message;

/** Bytes that are not exactly one JSON text in UTF-8. */
public final class NotJson extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Message said;

    NotJson(Message said) {
        super(said.en());
        this.said = said;
    }

    /** What is wrong, without its subject: {@code is not UTF-8: it seems to be GBK}. */
    public Message said() {
        return said;
    }
}
