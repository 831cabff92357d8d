/**
 * The meaning of the levels of a diagram: the values of a term on a {@link io.baoxiu.analysis.domain.Scale}, partitioned into atoms within
 * which no test distinguishes values ({@link io.baoxiu.analysis.domain.Partition}); several terms form a
 * {@link io.baoxiu.analysis.domain.Space}. Tests are converted to atoms, and atoms back to a test that a cell can express
 * ({@link io.baoxiu.analysis.domain.AtomTests}); both are exact, so nothing is lost between a table and its diagram.
 */
@NullMarked
package io.baoxiu.analysis.domain;

import org.jspecify.annotations.NullMarked;
