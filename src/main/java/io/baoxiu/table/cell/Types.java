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

    /** Whether people say the values in words, and not as they are kept. */
    static boolean isWorded(ValueType type) {
        return Nature.of(type).worded();
    }
}
