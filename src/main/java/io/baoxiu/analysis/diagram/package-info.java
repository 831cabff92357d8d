/**
 * Interval decision diagrams: multi-terminal decision diagrams whose nodes branch on intervals of numbers
 * ({@link io.baoxiu.analysis.diagram.IntervalDiagrams}), combined label by label (apply: {@link io.baoxiu.analysis.diagram.Combination})
 * and projected (exists: {@link io.baoxiu.analysis.diagram.Projection}), within a {@link io.baoxiu.analysis.diagram.Budget}. The meaning of
 * a level is not known here. Input: diagrams; output: diagrams that are the same function exactly if they have the same number. Combining
 * two takes at most one step for each pair of their nodes and each pair of their intervals. Nodes and results are stored in pages of
 * numbers, not as objects: with millions of objects, garbage collection would delay decisions made during an analysis.
 */
@NullMarked
package io.baoxiu.analysis.diagram;

import org.jspecify.annotations.NullMarked;
