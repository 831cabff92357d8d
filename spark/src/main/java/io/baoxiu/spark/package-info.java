/**
 * The engine on Apache Spark: facts from whatever Spark reads, decided on all executors by one release or compared under two.
 *
 * <p>A release travels as its workbooks, broadcast once; each executor builds its rules of them once. A row is then read, decided and
 * written without a look at the clock or at any other row, so a task that is run again, for whatever reason, gives the same rows, and
 * Spark's committer takes those of one attempt alone. What is counted is written by the same tasks as the rows, never kept in
 * accumulators, which count a task as often as it ran.
 */
@NullMarked
package io.baoxiu.spark;

import org.jspecify.annotations.NullMarked;
