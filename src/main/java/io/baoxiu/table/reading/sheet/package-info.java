/** A sheet as settings, header and rows, and the findings in it. */
@NullMarked
package io.baoxiu.table.reading.sheet;

import org.jspecify.annotations.NullMarked;
