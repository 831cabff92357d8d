/**
 * What would change a decision if one fact is varied and all others stay the same. The result is exact: no nearer value is missed, and
 * deciding again would confirm every claim.
 *
 * <p>For a fact without an order, every possible value is decided. A fact with an order has too many values for that: a sum has
 * 10<sup>14</sup>. But each decision records its {@link io.baoxiu.rules.Course course}, and for two values it can be determined whether
 * every decision between them took the same course ({@link io.baoxiu.rules.Course#isStraightTo}, which says why). So {@link Stretches}
 * halves every stretch that is not straight, until each one is straight or has no value between its ends. This terminates, since neighbours
 * have no value between them. It is exact, since values are skipped only where the courses prove it; all others are decided one by one.
 * Bounds in the fact's own columns are tried first; this only saves halvings.
 *
 * <p>Cost: for each point where the course changes, as many decisions as the number of values has binary digits: 17 for days, 47 for sums.
 * Only changes that can affect the answer count ({@code RuleSet.course}): a step on which nothing depends costs nothing. If two values both
 * depend on the varied fact and are compared with each other, as an analyst's table on {@code warranty.ownerUntil} can do, every day may
 * have to be tried.
 *
 * <p>The values that do not contradict the other facts form one interval: each contradiction involves two facts, and holds from or up to
 * some value, which is that of the other fact or its neighbour ({@link Statable}).
 */
@NullMarked
package io.baoxiu.decision.alternative;

import org.jspecify.annotations.NullMarked;
