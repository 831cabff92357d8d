/** Reads workbooks as decision tables: the frame of a sheet, its rows, its cases, and the order of the tables. */
@NullMarked
package io.baoxiu.table.reading;

import org.jspecify.annotations.NullMarked;
