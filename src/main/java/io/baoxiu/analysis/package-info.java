/**
 * Analyses tables without deciding: gaps, overlaps, shadowed rows, legal floors, and the exact difference of two
 * versions.
 *
 * <h2>Input and output</h2>
 *
 * Input: typed tables, and the engineers' premises ({@link io.baoxiu.table.premise.Premises}). Output: findings at cells, or disjoint
 * regions with their conclusions before and after. Tables that conclude earlier are analysed; rule sets are not: the premises state which
 * conclusions of theirs are possible.
 *
 * <h2>How it works</h2>
 *
 * Each term is an axis, partitioned into the fewest pieces within which no cell distinguishes values
 * ({@link io.baoxiu.analysis.domain.Partition}): its atoms, including unknown. A table, a premise or a relation is a
 * function from one atom per axis to a label, stored as a decision diagram whose nodes branch on intervals of atoms
 * ({@link io.baoxiu.analysis.diagram.IntervalDiagrams}); equal functions are one diagram.
 * {@link io.baoxiu.analysis.compile.FeasibleInputs} builds the possible inputs of a table: everything on which its
 * terms can depend ({@link io.baoxiu.analysis.relation.BackwardSlice}), with all axes but its own eliminated one by one
 * ({@link io.baoxiu.analysis.relation.Elimination}). Every claim is then a query on two diagrams
 * ({@link io.baoxiu.analysis.domain.Search}). The same holds for legal floors: the tables with terms are compiled in
 * one space, with labels in the order of the lengths, and the highest label is the longest term
 * ({@link io.baoxiu.analysis.floor.LongestTerm}).
 *
 * <h2>Relations between values</h2>
 *
 * That one day is not after another, or that an amount is a sum, is not a union of boxes. It need not be: claims are
 * about boxes of atoms, and a box counts if it contains values that satisfy all relations at once. Orders and sums are
 * linear inequalities, and a box contains a solution exactly if the ends of the box violate no sum of some of them
 * (Farkas); each inequality is needed at most once, because the matrix of orders and of such sums is totally
 * unimodular, and for the same reason a fractional solution implies one in whole days and cents. So all sums in which a
 * value cancels out are computed beforehand ({@link io.baoxiu.analysis.relation.Consequences}: {@code a <= b} and
 * {@code b <= c} give {@code a <= c}), and each is compiled separately
 * ({@link io.baoxiu.analysis.relation.BoundCompiler}); together the diagrams are exact. Relations of another form are
 * refused when they are read ({@code ExactRelations} in {@code io.baoxiu.table}). A day plus a number of months
 * increases with both, so orders carry over to it ({@link io.baoxiu.analysis.relation.Span}). A value that follows from
 * one other value cuts that value's axis where its own is cut, so that atoms map to atoms
 * ({@link io.baoxiu.analysis.relation.Images}). The content of a list is determined by the rows of its table. A witness
 * is chosen value by value, each the least that all consequences allow ({@link io.baoxiu.analysis.relation.Choice}).
 *
 * <h2>Sound, complete, bounded</h2>
 *
 * Sound: a premise or a relation that is true of every decision (tests check this with random decisions) excludes only
 * impossible inputs, so nothing is missed. Complete: a claim about values names atoms that satisfy all of them
 * together; conclusions of rule sets are not known beyond the premises. Both are tested against an enumeration of every
 * combination on small tables, and against an SMT solver with separate arithmetic. Work is counted in
 * {@link io.baoxiu.analysis.diagram.Budget}, ten seconds and 500 MB per table; beyond it nothing is claimed. A relation
 * of two axes takes nodes for the atoms of both, one of three for each pair of atoms at worst.
 *
 * <h2>Literature</h2>
 *
 * Decision diagrams with one node for equal functions, combined node by node: R. Bryant, Graph-based algorithms for
 * Boolean function manipulation, IEEE Transactions on Computers 35 (1986). With labels of any kind at the ends: M.
 * Fujita, P. McGeer and J. Yang, Multi-terminal binary decision diagrams, Formal Methods in System Design 10 (1997);
 * here a node branches on intervals of atoms instead of two values. Eliminating one axis after the other: R. Dechter,
 * Bucket elimination, Artificial Intelligence 113 (1999). A difference is given as a disjoint cover of the paths that
 * lead to another label.
 *
 */
@NullMarked
package io.baoxiu.analysis;

import org.jspecify.annotations.NullMarked;
