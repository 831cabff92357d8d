package io.baoxiu.table;

/**
 * A workbook as it was sent or found.
 *
 * @param name the file's name without {@code .xlsx}; the table in it must say the same
 */
public record WorkbookFile(String name, byte[] content) {}
