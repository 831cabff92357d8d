package io.baoxiu.journal.count;

/**
 * How many decisions cite a row.
 *
 * @param release the release with this row; another release may have a different row there
 * @param row as the spreadsheet program numbers it
 * @param number each decision counts once, however often it cites the row
 */
public record RowCount(String release, String table, int row, long number) {}
