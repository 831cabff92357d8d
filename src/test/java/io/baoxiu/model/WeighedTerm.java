package io.baoxiu.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One of the terms of which the latest counts.
 *
 * @param ground the rule that gives it
 * @param local the local rule behind it, if there is one
 * @param end where it first ends
 * @param until where it ends when a repair started it again
 */
record WeighedTerm(
        Ground ground,
        @Nullable LocalRule local,
        boolean ofOwner,
        Period period,
        LocalDate start,
        LocalDate end,
        LocalDate until) {

    /** Nothing when it has no day to start from, or no length. */
    static @Nullable WeighedTerm of(
            Ground ground,
            @Nullable LocalRule local,
            boolean ofOwner,
            Period period,
            @Nullable LocalDate start,
            Unit unit,
            @Nullable LocalDate repairedOn) {
        LocalDate end = start == null ? null : period.from(start, unit);
        if (start == null || end == null) {
            return null;
        }
        LocalDate until = end;
        if (local != null && local.restarts() && repairedOn != null && !repairedOn.isAfter(end)) {
            LocalDate again = period.from(repairedOn, unit);
            until = again != null && again.isAfter(end) ? again : end;
        }
        return new WeighedTerm(ground, local, ofOwner, period, start, end, until);
    }

    boolean startsAgain() {
        return until.isAfter(end);
    }
}
