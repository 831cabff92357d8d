/** What becomes of rows: decisions as typed columns, and what two releases make of the same facts. */
@NullMarked
package io.baoxiu.spark.outcome;

import org.jspecify.annotations.NullMarked;
