/**
 * Checks one table over all its columns: gaps, overlaps, unused rows and cells, and authorities that fall as amounts rise. Each check is a
 * query on the diagram of the table and that of its feasible inputs: it finds atoms that satisfy both, or there are none.
 * {@link io.baoxiu.analysis.check.WorkbookCheck} runs them all.
 */
@NullMarked
package io.baoxiu.analysis.check;

import org.jspecify.annotations.NullMarked;
