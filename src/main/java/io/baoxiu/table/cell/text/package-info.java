/** Values and tests as text, and faults of texts. */
@NullMarked
package io.baoxiu.table.cell.text;

import org.jspecify.annotations.NullMarked;
