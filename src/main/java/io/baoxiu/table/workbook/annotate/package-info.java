/** Writes a workbook again with comments, fills or new texts in its cells; all else stays the same, byte for byte. */
@NullMarked
package io.baoxiu.table.workbook.annotate;

import org.jspecify.annotations.NullMarked;
