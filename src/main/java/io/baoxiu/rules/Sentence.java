package io.baoxiu.rules;

import org.jspecify.annotations.Nullable;

/**
 * The sentence of a table row or a rule in both languages, the same in every decision that cites it.
 *
 * @param section the part of the answer
 * @param table with {@code row}, as the spreadsheet program numbers it; both absent for a rule
 * @param rule the rule's name; absent for a row
 * @param clause the provision; as {@code zh} and {@code en}, a rule's may have places for the values of a decision
 */
public record Sentence(
        String section,
        @Nullable String table,
        @Nullable Integer row,
        @Nullable String rule,
        String clause,
        String zh,
        String en) {

    public Sentence {
        section = section.intern();
    }

    /** Uses the most distinctive parts: sentences are looked up several times per decision, and strings cache their hash. */
    @Override
    public int hashCode() {
        return 31 * (31 * zh.hashCode() + section.hashCode()) + (row == null ? 0 : row);
    }
}
