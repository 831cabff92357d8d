/**
 * What would change a decision: one fact moves, all others stay. Exact: nothing nearer is missed, and nothing is claimed
 * that deciding again would not confirm.
 *
 * <p>A fact without an order takes each value that it may, and every one is decided. A fact with an order has too many for
 * that: a sum has 10<sup>14</sup> values. But decisions leave their {@link io.baoxiu.rules.Course course}, and of two
 * values it can be said whether every decision between them took the same one ({@link
 * io.baoxiu.rules.Course#isStraightTo}, which says why that is right). So {@link Stretches} halves what is not straight,
 * until all that is left is straight or has nothing between its ends. That ends, since neighbours have nothing between them,
 * and is exact, since no more is ever taken for granted than what the courses vouch for; what they cannot vouch for is
 * decided value by value. Bounds in the fact's own columns are tried first; they save halvings, and prove nothing.
 *
 * <p>What it costs: at each point where the course turns as many decisions as the number of values has binary digits,
 * 17 for days, 47 for sums. Only the turns that can change the answer are taken ({@code RuleSet.course}): a decision that
 * nothing depends on costs nothing and turns nowhere. Two values that both move with one fact and are compared with each
 * other, as an analyst's table on {@code warranty.ownerUntil} can make them, may have to be tried day by day.
 *
 * <p>The values that could be stated beside the others lie between two ends: each contradiction is of two facts, and holds
 * from some value on, or up to it, which is the other's or the next ({@link Statable}).
 */
@NullMarked
package io.baoxiu.decision.alternative;

import org.jspecify.annotations.NullMarked;
