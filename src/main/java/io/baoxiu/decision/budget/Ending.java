package io.baoxiu.decision.budget;

/** The service is shutting down, and so ends what it is reading. */
public final class Ending extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Ending() {
        super("the service is shutting down");
    }
}
