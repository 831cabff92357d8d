/** The values of a condition column in the fewest parts that no test of the column tells apart, and the part of a value found fast. */
@NullMarked
package io.baoxiu.rules.engine.atom;

import org.jspecify.annotations.NullMarked;
