/**
 * Interval decision diagrams: multi-terminal decision diagrams whose nodes send intervals of numbers on
 * ({@link io.baoxiu.analysis.diagram.IntervalDiagrams}), combined label by label (apply:
 * {@link io.baoxiu.analysis.diagram.Combination}) and freed of levels (exists:
 * {@link io.baoxiu.analysis.diagram.Projection}), within a {@link io.baoxiu.analysis.diagram.Budget}. What a level stands
 * for is not known here. Input: diagrams; output: diagrams that are the same function exactly when they have the same
 * number. Combining two takes at most a step for each pair of their nodes and each pair of their intervals. Nodes and results stand in
 * pages of numbers, not as objects: decisions beside an analysis would wait while garbage is collected among millions of these.
 */
@NullMarked
package io.baoxiu.analysis.diagram;

import org.jspecify.annotations.NullMarked;
