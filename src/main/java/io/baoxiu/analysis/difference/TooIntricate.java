package io.baoxiu.analysis.difference;

/** Two versions of a table whose exact difference would take more time or memory than there is for it. */
public final class TooIntricate extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TooIntricate(String table) {
        super("the exact difference of `" + table + "` did not finish within 10 s and 500 MB");
    }
}
