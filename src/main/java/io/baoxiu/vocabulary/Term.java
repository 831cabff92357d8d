package io.baoxiu.vocabulary;

import org.jspecify.annotations.Nullable;

/**
 * A fact or a conclusion that has a path, and so can head a column.
 *
 * @param index its place in a case, counted from 0
 * @param path as in the JSON of the contract, {@code unit.deliveredOn}
 * @param kind who says it
 * @param absent what a fact counts as when it is not stated, in the type's normal form; {@code null}: unknown
 * @param mayBeUnknown whether a decision can meet it unknown
 * @param section the part of a decision that a conclusion belongs to; a fact's first name
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

    /** Who says it. */
    public enum Kind {
        /** The caller states it, or it follows from what is stated alone. */
        FACT,
        /** A decision table or a rule set concludes it. */
        CONCLUSION,
        /** The engine supplies it. */
        GIVEN
    }

    public boolean isFact() {
        return kind != Kind.CONCLUSION;
    }

    /** The type of one value, of a list as of a single one. */
    public ValueType elementType() {
        return type instanceof ValueType.ListOf list ? list.element() : type;
    }

    /** The part of the path before the last dot; the whole path where there is none. */
    public String group() {
        int dot = path.lastIndexOf('.');
        return dot < 0 ? path : path.substring(0, dot);
    }

    public Term inSection(String other) {
        return new Term(index, path, kind, type, absent, mayBeUnknown, other, label, unit);
    }

    /** A term is the same where it has the same place, path, section and type; its words do not matter. */
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

    /** Its place, which no other has: terms are looked up at every step of a decision. */
    @Override
    public int hashCode() {
        return index;
    }

    @Override
    public String toString() {
        return path;
    }
}
