/** Releases as they go to the executors, and the rules that each builds of them once. */
@NullMarked
package io.baoxiu.spark.release;

import org.jspecify.annotations.NullMarked;
