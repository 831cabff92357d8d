/** The language of a cell: from text, numbers and dates to typed tests and values, and back to text. */
@NullMarked
package io.baoxiu.table.cell;

import org.jspecify.annotations.NullMarked;
