package io.baoxiu.table.grid;

import io.baoxiu.table.Message;
import java.util.List;

/** Edits cannot be applied; none of them is. */
public class EditsRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    /**
     * What is wrong with one of them.
     *
     * @param pointer its place among the edits, as {@code /3/id}
     * @param message as a text without subject
     */
    public record Fault(String pointer, Message message) {}

    EditsRefused(List<Fault> faults) {
        super(faults.size() + " edits cannot be applied");
        this.faults = List.copyOf(faults);
    }

    public List<Fault> faults() {
        return faults;
    }
}
