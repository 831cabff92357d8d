package io.baoxiu.decision.replay;

/** Another replay is running; only one runs at a time, so that deciding is not slowed. */
public class ReplayBusy extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ReplayBusy() {
        super("another replay is running");
    }
}
