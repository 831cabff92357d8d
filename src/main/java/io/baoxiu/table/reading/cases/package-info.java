/** Worked cases beside a table. */
@NullMarked
package io.baoxiu.table.reading.cases;

import org.jspecify.annotations.NullMarked;
