package io.baoxiu.table;

import io.baoxiu.vocabulary.Term;
import java.util.Map;
import java.util.Set;

/**
 * The least that a statute allows for a term.
 *
 * @param terms the pair of outcomes that states the term: its unit and its length
 * @param parts the parts it holds for
 * @param where further facts under which it holds
 * @param unit a code of the list {@code termUnit}
 * @param length in that unit; 0 for the design life
 * @param required whether a table that says nothing is below it; else only a lower figure is
 */
public record LegalFloor(
        LengthTerms terms,
        Set<String> parts,
        Map<Term, UnaryTest> where,
        String unit,
        long length,
        boolean required,
        String clause) {

    /** Where a table says a term. {@code unit} is absent when the length is always in months. */
    public record LengthTerms(
            @org.jspecify.annotations.Nullable Term unit, Term length) {}

    public LegalFloor {
        parts = Set.copyOf(parts);
        where = Map.copyOf(where);
    }
}
