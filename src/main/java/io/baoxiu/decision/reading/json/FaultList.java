package io.baoxiu.decision.reading.json;

import io.baoxiu.table.Message;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The faults found so far, each kind at most once at a place. */
public final class FaultList {

    private final Map<String, Fault> all = new LinkedHashMap<>();

    public void add(String pointer, Fault.Code code, Message detail) {
        add(new Fault(pointer, code, detail));
    }

    public void add(Fault fault) {
        all.putIfAbsent(fault.code() + " " + fault.pointer(), fault);
    }

    public void wrongType(String pointer, String zh, String en) {
        add(pointer, Fault.Code.WRONG_TYPE, new Message("应为" + zh, "must be " + en));
    }

    public void outOfRange(String pointer, String zh, String en) {
        add(pointer, Fault.Code.OUT_OF_RANGE, new Message("须" + zh, "must " + en));
    }

    public boolean none() {
        return all.isEmpty();
    }

    public List<Fault> all() {
        return List.copyOf(all.values());
    }
}
