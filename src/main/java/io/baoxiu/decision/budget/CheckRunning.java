package io.baoxiu.decision.budget;

/** Another check by the same person is still running. */
public final class CheckRunning extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CheckRunning() {
        super("another check of yours is still running");
    }
}
