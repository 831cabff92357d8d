package io.baoxiu.table.premise;

import io.baoxiu.table.condition.UnaryTest;
import io.baoxiu.vocabulary.Term;
import java.util.Map;
import java.util.Set;

/**
 * The least that a statute allows for a term: the longest term of its kind must not be shorter, whatever the facts.
 *
 * @param length in the unit of its kind; 0 for the design life
 * @param parts the parts it holds for
 * @param where further facts under which it holds
 */
public record LegalFloor(TermKind kind, long length, Set<String> parts, Map<Term, UnaryTest> where, String clause) {

    public LegalFloor {
        parts = Set.copyOf(parts);
        where = Map.copyOf(where);
    }
}
