package io.baoxiu.table;

/** Which of the rows that hold count. */
public enum HitPolicy {
    /** The first from the top. */
    FIRST,
    /** The only one: two that hold at once are an error. */
    UNIQUE,
    /** All of them. */
    COLLECT
}
