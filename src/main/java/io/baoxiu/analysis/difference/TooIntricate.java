package io.baoxiu.analysis.difference;

/** The exact difference of two versions of a table would take more time or memory than its budget. */
public final class TooIntricate extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TooIntricate(String table) {
        super("the exact difference of `" + table + "` did not finish within 10 s and 500 MB");
    }
}
