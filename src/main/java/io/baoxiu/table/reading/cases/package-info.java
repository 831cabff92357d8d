/** Worked cases of tables. */
@NullMarked
package io.baoxiu.table.reading.cases;

import org.jspecify.annotations.NullMarked;
