/** A sheet as settings, header and rows, and what is found in it. */
@NullMarked
package io.baoxiu.table.reading.sheet;

import org.jspecify.annotations.NullMarked;
