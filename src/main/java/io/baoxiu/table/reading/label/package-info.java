/** Workbooks with their labels in another language. */
@NullMarked
package io.baoxiu.table.reading.label;

import org.jspecify.annotations.NullMarked;
