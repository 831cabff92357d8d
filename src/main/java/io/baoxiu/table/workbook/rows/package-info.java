/**
 * A workbook written again with rows put in, taken out and moved. Whatever refers to rows follows them: merged cells,
 * drop-downs, conditional formats, links, comments, pictures, names and formulas. All else stays as it is.
 */
@NullMarked
package io.baoxiu.table.workbook.rows;

import org.jspecify.annotations.NullMarked;
