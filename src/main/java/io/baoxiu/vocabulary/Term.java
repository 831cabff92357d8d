package io.baoxiu.vocabulary;

/**
 * A fact or a conclusion that has a path, and so can head a column.
 *
 * @param index its place in a case, counted from 0
 * @param path as in the JSON of the contract, {@code unit.deliveredOn}
 * @param origin who says it
 * @param mayBeUnknown whether a decision can meet it unknown
 * @param section the part of a decision that a conclusion belongs to; a fact's first name
 */
public record Term(int index, String path, ValueType type, Origin origin, boolean mayBeUnknown, String section) {

    public enum Origin {
        /** The caller states it, or it follows from what is stated alone. */
        FACT,
        /** A decision table concludes it. */
        TABLE,
        /** A rule set concludes it. */
        RULES
    }

    public boolean isFact() {
        return origin == Origin.FACT;
    }

    /** The type of one value, of a list as of a single one. */
    public ValueType elementType() {
        return type instanceof ValueType.ListOf list ? list.element() : type;
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
