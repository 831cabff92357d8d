package io.baoxiu.workbench.frame;

/** Where a row of a table is shown: a long table is shown in parts, of which the row's is asked for. */
public final class RowAddress {

    /** The parameter that names a row. */
    public static final String ROW = "row";

    /** How many rows are shown at once. */
    public static final int PART = 200;

    private RowAddress() {}

    public static String of(String table, int row) {
        String path = "/tables/" + table;
        return (row > PART ? path + "?" + ROW + "=" + row : path) + "#row-" + row;
    }
}
