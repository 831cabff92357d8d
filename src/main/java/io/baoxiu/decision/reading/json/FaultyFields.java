package io.baoxiu.decision.reading.json;

import java.util.List;

/** An invalid request, with all its faults, at least one. */
public class FaultyFields extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    public FaultyFields(List<Fault> faults) {
        super(faults.size() + " faults");
        this.faults = List.copyOf(faults);
    }

    public List<Fault> faults() {
        return faults;
    }
}
