/**
 * What the levels of a diagram stand for: the values of a term on a {@link io.baoxiu.analysis.domain.Scale}, cut into the
 * atoms that no test tells apart ({@link io.baoxiu.analysis.domain.Partition}), several terms side by side as a
 * {@link io.baoxiu.analysis.domain.Space}. From tests to atoms, and from atoms back to a test that a cell can say
 * ({@link io.baoxiu.analysis.domain.AtomTests}); both are exact, so nothing is lost between a table and its diagram.
 */
@NullMarked
package io.baoxiu.analysis.domain;

import org.jspecify.annotations.NullMarked;
