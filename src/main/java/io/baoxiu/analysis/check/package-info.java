/**
 * What is wrong with one table over all its columns: gaps, overlaps, rows and cells without use, and authorities that fall
 * as amounts rise. Each check is a question to the diagram of the table and that of its feasible inputs; it names atoms
 * that satisfy both, or there are none. {@link io.baoxiu.analysis.check.WorkbookCheck} asks them all.
 */
@NullMarked
package io.baoxiu.analysis.check;

import org.jspecify.annotations.NullMarked;
