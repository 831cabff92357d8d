package io.baoxiu.table.cell.text;

import io.baoxiu.vocabulary.Nature;
import io.baoxiu.vocabulary.ValueType;

/** Properties of the values of a type. */
public final class Types {

    private Types() {}

    public static boolean isNumber(ValueType type) {
        return Nature.of(type).number();
    }

    public static boolean isOrdered(ValueType type) {
        return Nature.of(type).ordered();
    }

    /** Whether people use words for the values instead of the stored form. */
    public static boolean isWorded(ValueType type) {
        return Nature.of(type).worded();
    }
}
