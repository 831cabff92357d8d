/** Ledgers in the forms in which Spark reads them: rows become facts, or their faults. */
@NullMarked
package io.baoxiu.spark.ledger;

import org.jspecify.annotations.NullMarked;
