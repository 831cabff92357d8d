/**
 * A workbook as rows of texts that people edit, as in a spreadsheet program: rows keep their ids while they are put in, taken
 * out and moved. What was edited is kept as the difference from the workbook, so that one cell in sixteen thousand rows is a
 * few bytes; it is read as tables without a file, and written as one only where one is wanted.
 */
@NullMarked
package io.baoxiu.table.grid;

import org.jspecify.annotations.NullMarked;
