package io.baoxiu.table.cell;

import io.baoxiu.vocabulary.Nature;
import io.baoxiu.vocabulary.ValueType;

/** What can be asked of the values of a type. */
final class Types {

    private Types() {}

    static boolean isNumber(ValueType type) {
        return Nature.of(type).number();
    }

    static boolean isOrdered(ValueType type) {
        return Nature.of(type).ordered();
    }

    /** Whether values are codes, so that an ending may stand for all codes that have it. */
    static boolean isCode(ValueType type) {
        return type instanceof ValueType.Code || type instanceof ValueType.Digits;
    }
}
