/** Ledgers in the shapes in which Spark reads them: rows become facts, or all that is wrong with them. */
@NullMarked
package io.baoxiu.spark.ledger;

import org.jspecify.annotations.NullMarked;
