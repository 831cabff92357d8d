/**
 * Tables become diagrams: rows as cubes ({@link io.baoxiu.analysis.compile.RowCubes}), drawn column by column under their hit
 * policy ({@link io.baoxiu.analysis.compile.TableCompiler}), with numbers for what they conclude; and what a table can be
 * asked at all ({@link io.baoxiu.analysis.compile.FeasibleInputs}). A diagram has at most as many nodes a level as there are
 * different sets of rows that can still hold.
 */
@NullMarked
package io.baoxiu.analysis.compile;

import org.jspecify.annotations.NullMarked;
