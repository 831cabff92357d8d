/** Reads a workbook as a stream, part by part, into plain cells. */
@NullMarked
package io.baoxiu.table.workbook.read;

import org.jspecify.annotations.NullMarked;
