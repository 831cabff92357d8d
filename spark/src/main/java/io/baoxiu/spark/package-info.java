/**
 * The engine on Apache Spark: facts from any source that Spark reads, decided on all executors by one release or compared under two.
 *
 * <p>A release is sent as its workbooks, broadcast once; each executor builds its rules from them once. A row is then read, decided and
 * written without using the clock or any other row, so a task that is run again, for any reason, gives the same rows, and Spark's committer
 * accepts only those of one attempt. Counts are written by the same tasks as the rows, never kept in accumulators, which count a task as
 * often as it ran.
 */
@NullMarked
package io.baoxiu.spark;

import org.jspecify.annotations.NullMarked;
