/**
 * Where the conclusions of two versions differ, for one table ({@link io.baoxiu.analysis.difference.Difference}) and
 * for a whole release ({@link io.baoxiu.analysis.difference.DecisionDifference}): the diagram of the atoms for which
 * the two have different labels, as disjoint regions that together are exactly those atoms.
 */
@NullMarked
package io.baoxiu.analysis.difference;

import org.jspecify.annotations.NullMarked;
