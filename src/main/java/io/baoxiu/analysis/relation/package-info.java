/**
 * Relations between values, and what can affect them: orders and sums with all their consequences
 * ({@link io.baoxiu.analysis.relation.Consequences}), values that are functions of others
 * ({@link io.baoxiu.analysis.relation.Images}), the backward slice of some terms, and values that satisfy all relations
 * ({@link io.baoxiu.analysis.relation.Witnesses}). The description of {@code analysis} explains why this is exact.
 */
@NullMarked
package io.baoxiu.analysis.relation;

import org.jspecify.annotations.NullMarked;
