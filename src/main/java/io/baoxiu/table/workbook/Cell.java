package io.baoxiu.table.workbook;

/** The native content of a cell, whatever its display format. A blank cell is absent. */
public sealed interface Cell {

    /** The most characters that a spreadsheet program accepts in a cell. */
    int LONGEST_TEXT = 32_767;

    /** A number; in a date column, a spreadsheet's count of days. */
    record Number(double value) implements Cell {}

    record Text(String value) implements Cell {}

    record Flag(boolean value) implements Cell {}

    /** An error value such as {@code #N/A}. */
    record Fault(String value) implements Cell {}

    /**
     * A formula, whatever its result.
     *
     * @param shows whether its result is visible
     */
    record Formula(boolean shows) implements Cell {}
}
