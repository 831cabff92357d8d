package io.baoxiu.vocabulary;

import org.jspecify.annotations.Nullable;

/**
 * A fact or a conclusion with a path, which can head a column.
 *
 * @param index its index in a case, from 0
 * @param path as in the JSON, {@code unit.deliveredOn}
 * @param kind where it comes from
 * @param absent the value that counts if a fact is not stated, in the type's normal form; {@code null}: unknown
 * @param mayBeUnknown whether it can be unknown in a decision
 * @param section the part of a decision that a conclusion belongs to; for a fact, the first name of its path
 * @param unit what a number counts, for people; may be empty
 */
public record Term(
        int index,
        String path,
        Kind kind,
        ValueType type,
        @Nullable Object absent,
        boolean mayBeUnknown,
        String section,
        Label label,
        String unit) {

    /** Where a term comes from. */
    public enum Kind {
        /** The caller states it, or it follows only from stated facts. */
        FACT,
        /** A decision table or a rule set concludes it. */
        CONCLUSION,
        /** The engine supplies it. */
        GIVEN
    }

    public boolean isFact() {
        return kind != Kind.CONCLUSION;
    }

    /** The type of a single value, also for a list. */
    public ValueType elementType() {
        return type instanceof ValueType.ListOf list ? list.element() : type;
    }

    /** The part of the path before the last dot; the whole path if there is none. */
    public String group() {
        int dot = path.lastIndexOf('.');
        return dot < 0 ? path : path.substring(0, dot);
    }

    public Term inSection(String other) {
        return new Term(index, path, kind, type, absent, mayBeUnknown, other, label, unit);
    }

    /** Terms are equal if they have the same index, path, section and type; labels do not matter. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other == this
                || other instanceof Term term
                        && index == term.index
                        && path.equals(term.path)
                        && section.equals(term.section)
                        && mayBeUnknown == term.mayBeUnknown
                        && type.equals(term.type);
    }

    /** Its index, which is unique: terms are looked up at every step of a decision. */
    @Override
    public int hashCode() {
        return index;
    }

    @Override
    public String toString() {
        return path;
    }
}
