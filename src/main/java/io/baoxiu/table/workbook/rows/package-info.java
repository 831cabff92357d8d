/**
 * Writes a workbook with rows inserted, deleted and moved. Everything that refers to rows follows them: merged cells,
 * drop-downs, conditional formats, links, comments, pictures, names and formulas. All else stays unchanged.
 */
@NullMarked
package io.baoxiu.table.workbook.rows;

import org.jspecify.annotations.NullMarked;
