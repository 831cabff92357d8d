package io.baoxiu.decision.budget;

/** The same person has sent a newer request; nobody waits for this answer any more. */
public final class Superseded extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Superseded() {
        super("a newer check of yours took the place of this one");
    }
}
