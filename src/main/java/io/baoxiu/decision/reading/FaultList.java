package io.baoxiu.decision.reading;

import io.baoxiu.table.Message;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The faults found so far, each kind at most once at a place. */
public final class FaultList {

    private final Map<String, Fault> all = new LinkedHashMap<>();

    void add(String pointer, Fault.Code code, Message detail) {
        add(new Fault(pointer, code, detail));
    }

    void add(Fault fault) {
        all.putIfAbsent(fault.code() + " " + fault.pointer(), fault);
    }

    void wrongType(String pointer, String zh, String en) {
        add(pointer, Fault.Code.WRONG_TYPE, new Message("应为" + zh, "must be " + en));
    }

    void outOfRange(String pointer, String zh, String en) {
        add(pointer, Fault.Code.OUT_OF_RANGE, new Message("须" + zh, "must " + en));
    }

    boolean none() {
        return all.isEmpty();
    }

    public List<Fault> all() {
        return List.copyOf(all.values());
    }
}
