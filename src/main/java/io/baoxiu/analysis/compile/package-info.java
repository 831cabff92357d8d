/**
 * Compiles tables to diagrams: rows as cubes ({@link io.baoxiu.analysis.compile.RowCubes}), built column by column under their hit policy
 * ({@link io.baoxiu.analysis.compile.TableCompiler}), with numbers for their conclusions; and the feasible inputs of a table
 * ({@link io.baoxiu.analysis.compile.FeasibleInputs}). A diagram has at most as many nodes per level as there are distinct sets of rows
 * that can still hold.
 */
@NullMarked
package io.baoxiu.analysis.compile;

import org.jspecify.annotations.NullMarked;
