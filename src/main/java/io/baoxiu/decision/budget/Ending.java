package io.baoxiu.decision.budget;

/** The service is shutting down and stops reading. */
public final class Ending extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Ending() {
        super("the service is shutting down");
    }
}
