package io.baoxiu.workbench.frame;

/** The address at which a row of a table is shown: a long table is shown in parts, and this selects the row's part. */
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
