/** Partitions the values of a condition column into few parts whose values no test distinguishes, and finds parts fast. */
@NullMarked
package io.baoxiu.rules.engine.atom;

import org.jspecify.annotations.NullMarked;
