/**
 * What follows from tables as such: gaps, overlaps, hidden rows, legal floors, and the exact difference of two
 * versions.
 *
 * <h2>Input and output</h2>
 *
 * Typed tables with what the engineers say of the rest ({@link io.baoxiu.table.premise.Premises}) go in; findings at cells, or
 * disjoint regions with what is concluded in them before and after, come out. Tables that conclude earlier are looked
 * into; rule sets are not: of what they conclude, the premises say what can be.
 *
 * <h2>How it works</h2>
 *
 * Each term is an axis, partitioned into the fewest pieces that no cell tells apart
 * ({@link io.baoxiu.analysis.domain.Partition}): its atoms, unknown among them. A table, a premise, a relation is a
 * function from one atom an axis to a label, kept as a decision diagram whose nodes send intervals of atoms on
 * ({@link io.baoxiu.analysis.diagram.IntervalDiagrams}); equal functions are one diagram.
 * {@link io.baoxiu.analysis.compile.FeasibleInputs} puts together what a table can be asked: what its terms can depend
 * on ({@link io.baoxiu.analysis.relation.BackwardSlice}), axis by axis done away with but for its own
 * ({@link io.baoxiu.analysis.relation.Elimination}). Whatever is claimed is then a question to two diagrams at once
 * ({@link io.baoxiu.analysis.domain.Search}). So are legal floors: the tables that give terms are drawn in one space,
 * with labels in the order of the lengths, and the highest label is the longest term
 * ({@link io.baoxiu.analysis.floor.LongestTerm}).
 *
 * <h2>Relations between values</h2>
 *
 * That one day is not after another, or an amount a sum, is no union of boxes. It need not be: claims are about boxes
 * of atoms, and a box counts when it holds values that keep to all relations at once. Orders and sums are linear
 * inequalities, and a box has a solution of them exactly when no sum of some of them is broken by the ends of the box
 * (Farkas); each inequality is needed once at most, because the matrix of orders and of such sums is totally
 * unimodular, and for the same reason a solution in fractions means one in whole days and cents. So all those sums in
 * which a value falls out are made beforehand ({@link io.baoxiu.analysis.relation.Consequences}: {@code a <= b} and
 * {@code b <= c} make {@code a <= c}), and each is drawn by itself ({@link io.baoxiu.analysis.relation.BoundCompiler});
 * together the diagrams are exact. Relations of another shape are refused when they are read ({@code ExactRelations} in
 * {@code io.baoxiu.table}). A number of months after a day grows with both, so that orders carry over to it
 * ({@link io.baoxiu.analysis.relation.Span}). What follows from one value alone cuts that value's axis where its own is
 * cut, so that atoms lead to atoms ({@link io.baoxiu.analysis.relation.Images}). What is in a list is what the rows of
 * its table say. A witness is chosen value by value, each the least that all consequences leave room for
 * ({@link io.baoxiu.analysis.relation.Choice}).
 *
 * <h2>Sound, complete, bounded</h2>
 *
 * Sound: a premise or a relation that is true of every decision (held against random decisions in the tests) takes away
 * only what cannot be, so nothing is missed. Complete: a claim about values names atoms that satisfy all of them
 * together; what rule sets conclude beyond the premises is not known. Both are held against every combination one by
 * one on small tables, and against an SMT solver with arithmetic of its own. Work is counted in
 * {@link io.baoxiu.analysis.diagram.Budget}, ten seconds and 500 MB a table; beyond it nothing is claimed. A relation
 * of two axes takes nodes for the atoms of both, one of three for each pair of atoms at worst.
 *
 * <h2>Literature</h2>
 *
 * Decision diagrams with one node for equal functions, combined node by node: R. Bryant, Graph-based algorithms for
 * Boolean function manipulation, IEEE Transactions on Computers 35 (1986). With labels of any kind at the ends: M.
 * Fujita, P. McGeer and J. Yang, Multi-terminal binary decision diagrams, Formal Methods in System Design 10 (1997);
 * here a node sends intervals of atoms on instead of two values. Doing away with one axis after the other: R. Dechter,
 * Bucket elimination, Artificial Intelligence 113 (1999). A difference is told as a disjoint cover of the paths that
 * lead to another label.
 *
 */
@NullMarked
package io.baoxiu.analysis;

import org.jspecify.annotations.NullMarked;
