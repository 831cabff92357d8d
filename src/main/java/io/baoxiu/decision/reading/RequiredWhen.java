package io.baoxiu.decision.reading;

import io.baoxiu.table.condition.UnaryTest;
import io.baoxiu.vocabulary.Term;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A fact that is required if tests of other facts hold. */
record RequiredWhen(Term term, Map<Term, UnaryTest> tests) {

    RequiredWhen {
        tests = Map.copyOf(tests);
    }

    /** @param stated values by term index; a value that is not stated counts as the term's default */
    boolean holds(@Nullable Object[] stated) {
        for (Map.Entry<Term, UnaryTest> test : tests.entrySet()) {
            Object value = stated[test.getKey().index()];
            if (!test.getValue().holds(value == null ? test.getKey().absent() : value)) {
                return false;
            }
        }
        return true;
    }
}
