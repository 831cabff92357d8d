package io.baoxiu.decision;

import io.baoxiu.decision.reading.Fault;

/** A code that the rules deciding no longer know: a release was published after the request had been checked. */
public class UnknownCode extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Fault fault;

    UnknownCode(Fault fault) {
        super(fault.detail().en());
        this.fault = fault;
    }

    public Fault fault() {
        return fault;
    }
}
