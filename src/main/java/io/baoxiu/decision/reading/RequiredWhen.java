package io.baoxiu.decision.reading;

import io.baoxiu.table.condition.UnaryTest;
import io.baoxiu.vocabulary.Term;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A fact that must be stated where tests of others hold. */
record RequiredWhen(Term term, Map<Term, UnaryTest> tests) {

    RequiredWhen {
        tests = Map.copyOf(tests);
    }

    /** @param stated by the indexes of terms; what is not stated counts as what its absence means */
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
