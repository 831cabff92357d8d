/**
 * A workbook as rows of texts that people edit, as in a spreadsheet program: rows keep their ids while they are inserted, deleted and
 * moved. Edits are stored as the difference from the workbook, so that one changed cell in sixteen thousand rows takes a few bytes; the
 * result is read as tables without a file, and written to a file only if one is needed.
 */
@NullMarked
package io.baoxiu.table.grid;

import org.jspecify.annotations.NullMarked;
