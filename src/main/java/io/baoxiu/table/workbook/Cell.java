package io.baoxiu.table.workbook;

/** What a cell natively holds, whatever its display format. A blank cell is absent. */
public sealed interface Cell {

    /** A number; in a date column, a spreadsheet's count of days. */
    record Number(double value) implements Cell {}

    record Text(String value) implements Cell {}

    record Flag(boolean value) implements Cell {}

    /** An error value such as {@code #N/A}. */
    record Fault(String value) implements Cell {}

    /** A formula, whatever it came to. Its finding has been made. */
    record Formula() implements Cell {}
}
