package io.baoxiu.table.premise;

import io.baoxiu.table.condition.UnaryTest;
import io.baoxiu.vocabulary.Term;
import java.util.Map;
import java.util.Set;

/**
 * The shortest warranty term that a statute allows: the longest term of its kind must not be shorter, for any facts.
 *
 * @param length in the unit of its kind; 0 for the design life
 * @param parts the parts it applies to
 * @param where further facts under which it applies
 */
public record LegalFloor(TermKind kind, long length, Set<String> parts, Map<Term, UnaryTest> where, String clause) {

    public LegalFloor {
        parts = Set.copyOf(parts);
        where = Map.copyOf(where);
    }
}
