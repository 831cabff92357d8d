package io.baoxiu.journal.count;

/**
 * How many decisions cite a row.
 *
 * @param release that has it: another one may have another row there
 * @param row as the spreadsheet program numbers it
 * @param number a decision counts once, however often it cites the row
 */
public record RowCount(String release, String table, int row, long number) {}
