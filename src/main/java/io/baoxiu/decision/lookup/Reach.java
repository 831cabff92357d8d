package io.baoxiu.decision.lookup;

import io.baoxiu.decision.Caller;
import io.baoxiu.decision.Caller.Role;
import io.baoxiu.journal.Selection;
import io.baoxiu.table.Message;
import java.util.Arrays;
import java.util.Map;

/** How much of the journal a caller may read. A reference leads to a person: callers who may not read it may not search by it. */
public enum Reach {
    OWN,
    WITHOUT_REFERENCES,
    ALL;

    static final String ME = "me";

    /** @throws BeyondReach when the caller may read none of the requested entries */
    static Reach of(Caller caller, Map<String, String[]> parameters) {
        if (Arrays.equals(parameters.get(Selection.CALLER), new String[] {ME})) {
            return OWN;
        }
        if (readsAll(caller)) {
            return ALL;
        }
        if (caller.is(Role.FINANCE)) {
            return WITHOUT_REFERENCES;
        }
        throw new BeyondReach(new Message(
                "只能读取本人的决策（`?caller=me`）", "the caller may read their own decisions only, by `?caller=me`"));
    }

    public static boolean readsAll(Caller caller) {
        return caller.is(Role.AUDITOR) || caller.is(Role.PUBLISHER);
    }

    Selection within(Selection selection) {
        if (this == WITHOUT_REFERENCES && selection.equal().containsKey(Selection.REFERENCE)) {
            throw new BeyondReach(new Message("当前用户不得按报修编号查找", "the caller may not find decisions by `reference`"));
        }
        return selection;
    }
}
