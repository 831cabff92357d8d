package io.baoxiu.decision.reading.json;

import io.baoxiu.table.Message;
import java.io.IOException;

/** Bytes that are not UTF-8 text, with the encoding that they seem to have. */
public final class NotUtf8 extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient Message said;

    NotUtf8(Message said) {
        super(said.en());
        this.said = said;
    }

    public Message said() {
        return said;
    }
}
