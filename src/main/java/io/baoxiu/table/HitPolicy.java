package io.baoxiu.table;

/** Which of the rows that hold decide. */
public enum HitPolicy {
    /** The first from the top. */
    FIRST,
    /** The only one: that two hold at once is an error. */
    UNIQUE,
    /** All of them. */
    COLLECT
}
