package io.baoxiu.table.cell.text;

import io.baoxiu.vocabulary.Nature;
import io.baoxiu.vocabulary.ValueType;

/** What can be asked of the values of a type. */
public final class Types {

    private Types() {}

    public static boolean isNumber(ValueType type) {
        return Nature.of(type).number();
    }

    public static boolean isOrdered(ValueType type) {
        return Nature.of(type).ordered();
    }

    /** Whether people say the values in words, and not as they are kept. */
    public static boolean isWorded(ValueType type) {
        return Nature.of(type).worded();
    }
}
