package io.baoxiu.table.cell;

import io.baoxiu.vocabulary.ValueType;

/** What can be asked of the values of a type. */
final class Types {

    private Types() {}

    static boolean isNumber(ValueType type) {
        return type instanceof ValueType.Whole || type instanceof ValueType.Money || type instanceof ValueType.Decimal;
    }

    static boolean isOrdered(ValueType type) {
        return isNumber(type)
                || type instanceof ValueType.Day
                || type instanceof ValueType.Moment
                || type instanceof ValueType.AnnualDay;
    }

    /** Whether values are codes, so that an ending may stand for all codes that have it. */
    static boolean isCode(ValueType type) {
        return type instanceof ValueType.Code || type instanceof ValueType.OpenCode || type instanceof ValueType.Digits;
    }
}
