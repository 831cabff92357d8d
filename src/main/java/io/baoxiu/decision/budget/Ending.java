package io.baoxiu.decision.budget;

/** The service is about to end, and so is what it reads. */
public final class Ending extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Ending() {
        super("the service is shutting down");
    }
}
