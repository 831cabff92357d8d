package io.baoxiu.table.cell;

import io.baoxiu.facts.FactType;

/** What can be asked of the values of a type. */
final class Types {

    private Types() {}

    static boolean isNumber(FactType type) {
        return type instanceof FactType.Whole || type instanceof FactType.Money || type instanceof FactType.Share;
    }

    static boolean isOrdered(FactType type) {
        return isNumber(type)
                || type instanceof FactType.Day
                || type instanceof FactType.Moment
                || type instanceof FactType.AnnualDay;
    }

    /** Whether values are codes, so that an ending may stand for all codes that have it. */
    static boolean isCode(FactType type) {
        return type instanceof FactType.Code || type instanceof FactType.OpenCode || type instanceof FactType.Digits;
    }
}
