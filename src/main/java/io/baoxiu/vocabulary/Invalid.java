package io.baoxiu.vocabulary;

/** A value that cannot be. The checks of a request come first, so this names a programming error or a raw caller's. */
public class Invalid extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    Invalid(String field, String what) {
        super("`" + field + "` " + what);
    }

    static void require(boolean holds, String field, String what) {
        if (!holds) {
            throw new Invalid(field, what);
        }
    }

    static void between(long value, long minimum, long maximum, String field) {
        require(value >= minimum && value <= maximum, field, "must lie between " + minimum + " and " + maximum);
    }
}
