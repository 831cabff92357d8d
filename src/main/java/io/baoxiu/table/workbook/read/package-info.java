/** A workbook as it streams by, part by part, until plain cells are left of it. */
@NullMarked
package io.baoxiu.table.workbook.read;

import org.jspecify.annotations.NullMarked;
