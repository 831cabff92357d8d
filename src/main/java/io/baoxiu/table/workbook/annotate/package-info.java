/** A workbook written again with comments, fills or other words in its cells, and else byte for byte as it was. */
@NullMarked
package io.baoxiu.table.workbook.annotate;

import org.jspecify.annotations.NullMarked;
