package io.baoxiu.ledger;

/** Nobody wants it any more; thrown where work on a ledger tells how far it has come, it ends it. */
public final class Unwanted extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Unwanted() {
        super("nobody waits for it any more");
    }
}
