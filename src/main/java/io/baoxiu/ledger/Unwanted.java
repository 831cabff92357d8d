package io.baoxiu.ledger;

/** The work was cancelled: thrown where work on a ledger reports its progress, this ends the work. */
public final class Unwanted extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Unwanted() {
        super("nobody waits for it any more");
    }
}
