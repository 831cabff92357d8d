/**
 * Where two versions conclude otherwise, of one table ({@link io.baoxiu.analysis.difference.Difference}) and of a whole
 * release ({@link io.baoxiu.analysis.difference.DecisionDifference}): the diagram of the atoms under which the two have
 * other labels, told as disjoint regions that are together exactly those atoms.
 */
@NullMarked
package io.baoxiu.analysis.difference;

import org.jspecify.annotations.NullMarked;
