package io.baoxiu.table.cell;

import io.baoxiu.vocabulary.ValueType;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Which codes there are: those of closed lists, and those that analysts gave the open ones. */
public record Codes(Map<String, ? extends Collection<String>> open) {

    public Codes {
        open = Map.copyOf(open);
    }

    /** Empty as well where an open list is not known at all. */
    Collection<String> of(ValueType type) {
        if (type instanceof ValueType.Code closed) {
            return closed.codes();
        }
        Collection<String> listed = type instanceof ValueType.OpenCode list ? open.get(list.list()) : null;
        return listed == null ? List.of() : listed;
    }

    /** Whether a code can be unknown: an open list that no table at hand defines admits any. */
    boolean limits(ValueType type) {
        return !(type instanceof ValueType.OpenCode list) || open.containsKey(list.list());
    }
}
