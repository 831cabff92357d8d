/**
 * What values are to each other, and what can bear on them: orders and sums with all that follows from them
 * ({@link io.baoxiu.analysis.relation.Consequences}), values that follow from others
 * ({@link io.baoxiu.analysis.relation.Images}), the backward slice of some terms, and values that keep to all of it
 * ({@link io.baoxiu.analysis.relation.Witnesses}). The description of {@code analysis} says why that is exact.
 */
@NullMarked
package io.baoxiu.analysis.relation;

import org.jspecify.annotations.NullMarked;
