/** The results for rows: decisions as typed columns, and comparisons of two releases for the same facts. */
@NullMarked
package io.baoxiu.spark.outcome;

import org.jspecify.annotations.NullMarked;
