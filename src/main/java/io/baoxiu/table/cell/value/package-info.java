/** A value, read by its type. */
@NullMarked
package io.baoxiu.table.cell.value;

import org.jspecify.annotations.NullMarked;
