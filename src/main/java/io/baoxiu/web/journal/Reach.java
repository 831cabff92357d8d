package io.baoxiu.web.journal;

import io.baoxiu.decision.Caller;
import io.baoxiu.decision.Caller.Role;
import io.baoxiu.journal.Selection;
import io.baoxiu.web.problem.Problem;
import io.baoxiu.web.problem.ProblemType;
import io.baoxiu.web.request.Parameters;

/** How much of the journal a caller reads. A reference leads to a person: whoever may not read it may not ask for it. */
enum Reach {
    OWN,
    WITHOUT_REFERENCES,
    ALL;

    static final String ME = "me";

    /** @throws Problem when the caller may read nothing of what is asked for */
    static Reach of(Caller caller, Parameters parameters) {
        if (parameters.isOnly("caller", ME)) {
            return OWN;
        }
        if (readsAll(caller)) {
            return ALL;
        }
        if (caller.is(Role.FINANCE)) {
            return WITHOUT_REFERENCES;
        }
        throw new Problem(
                ProblemType.FORBIDDEN,
                "只能读取本人的决策（`?caller=me`）",
                "the caller may read their own decisions only, by `?caller=me`");
    }

    static boolean readsAll(Caller caller) {
        return caller.is(Role.AUDITOR) || caller.is(Role.PUBLISHER);
    }

    Selection within(Selection selection) {
        if (this == WITHOUT_REFERENCES && selection.equal().containsKey(Selection.REFERENCE)) {
            throw new Problem(
                    ProblemType.FORBIDDEN, "当前用户不得按报修编号查找", "the caller may not find decisions by `reference`");
        }
        return selection;
    }
}
