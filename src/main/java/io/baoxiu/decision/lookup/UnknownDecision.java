package io.baoxiu.decision.lookup;

import java.util.UUID;

/** The journal has no such decision. */
public final class UnknownDecision extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnknownDecision(UUID id) {
        super("there is no decision `" + id + "`");
    }
}
