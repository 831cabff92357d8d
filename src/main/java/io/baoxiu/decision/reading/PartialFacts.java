package io.baoxiu.decision.reading;

import io.baoxiu.decision.reading.json.Fault;
import io.baoxiu.decision.reading.json.FaultList;
import io.baoxiu.decision.reading.json.Json;
import io.baoxiu.decision.reading.json.MeantNames;
import io.baoxiu.decision.reading.json.Pointer;
import io.baoxiu.table.Message;
import io.baoxiu.vocabulary.Field;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Goes through a request property by property, and collects the stated values and the faults. */
final class PartialFacts {

    private static final Json.Null ABSENT = new Json.Null();
    private static final int MOST_EXPLAINED = 100;

    private final Form form;
    private final FaultList faults = new FaultList();
    private final FactValues values = new FactValues(faults);
    private final Map<String, Object> stated = new HashMap<>();
    private final Set<String> touched = new HashSet<>();
    private int unknown;

    PartialFacts(Form form) {
        this.form = form;
    }

    void read(Json json) {
        if (!(json instanceof Json.Properties body)) {
            faults.wrongType("", "对象", "an object");
            return;
        }
        properties("", body.all());
        form.fields().values().stream().filter(Field::required).forEach(this::require);
    }

    /**
     * Takes values that were read elsewhere.
     *
     * @param spoilt the pointers of fields whose value could not be read
     */
    void take(Map<String, Object> values, Set<String> spoilt) {
        form.groups().forEach(group -> stated.put(group, group));
        touched.addAll(form.groups());
        stated.putAll(values);
        touched.addAll(values.keySet());
        touched.addAll(spoilt);
        form.fields().values().stream().filter(Field::required).forEach(this::require);
    }

    FaultList faults() {
        return faults;
    }

    /** The value stated at a place, if it could be read. */
    @Nullable
    Object stated(String pointer) {
        return stated.get(pointer);
    }

    /** The stated and readable values, by pointer. */
    Map<String, Object> values(Set<String> pointers) {
        var values = new HashMap<>(stated);
        values.keySet().retainAll(pointers);
        return Map.copyOf(values);
    }

    /** Whether a value was stated at the place, readable or not. */
    boolean touched(String pointer) {
        return touched.contains(pointer);
    }

    /** Whether an unreadable value was stated at the place. */
    boolean spoilt(String pointer) {
        return touched.contains(pointer) && !stated.containsKey(pointer);
    }

    private void properties(String parent, List<Json.Property> all) {
        var names = new HashSet<String>();
        for (Json.Property property : all) {
            String pointer = Pointer.of(parent, property.name());
            if (!names.add(property.name())) {
                faults.add(pointer, Fault.Code.DUPLICATE_PROPERTY, new Message("出现了两次", "is duplicated"));
            }
            property(parent, pointer, property);
        }
    }

    private void property(String parent, String pointer, Json.Property property) {
        Field field = form.fields().get(pointer);
        if (field == null && !form.groups().contains(pointer)) {
            unknown(parent, pointer, property.name());
        } else if (!property.value().equals(ABSENT)) {
            state(field, pointer, property.value());
        }
    }

    private void state(@Nullable Field field, String pointer, Json json) {
        touched.add(pointer);
        if (field != null) {
            values.read(pointer, field.type(), json).ifPresent(value -> stated.put(pointer, value));
        } else {
            group(pointer, json);
        }
    }

    private void group(String pointer, Json json) {
        if (json instanceof Json.Properties object) {
            stated.put(pointer, object);
            properties(pointer, object.all());
        } else {
            faults.wrongType(pointer, "对象", "an object");
        }
    }

    private void unknown(String parent, String pointer, String name) {
        List<String> near = ++unknown > MOST_EXPLAINED ? List.of() : MeantNames.likely(name, form.namesIn(parent));
        faults.add(new Fault(
                pointer,
                Fault.Code.UNKNOWN_PROPERTY,
                new Message("没有这个字段", "is not a property of this request"),
                near));
    }

    private void require(Field field) {
        String group = Form.parent(field.pointer());
        if (!group.isEmpty() && !touched.contains(group)) {
            missing(group);
        } else if (!spoilt(group) && !touched.contains(field.pointer())) {
            missing(field.pointer());
        }
    }

    void missing(String pointer) {
        faults.add(pointer, Fault.Code.REQUIRED, new Message("必填", "is required"));
    }
}
