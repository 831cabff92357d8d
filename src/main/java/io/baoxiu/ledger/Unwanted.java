package io.baoxiu.ledger;

/** The work is no longer wanted: thrown where work on a ledger reports its progress, it ends the work. */
public final class Unwanted extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Unwanted() {
        super("nobody waits for it any more");
    }
}
