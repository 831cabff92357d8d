package io.baoxiu.workbench.releases;

import io.baoxiu.release.record.Release;
import io.baoxiu.release.standing.Standing;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Past, present and future releases, newest first, after proposals; separately, those that will never be in force.
 *
 * @param open proposals, and releases that are scheduled, in force or former
 */
record TimeLine(List<Stop> open, List<Stop> over) {

    /**
     * One release.
     *
     * @param until the day on which another replaced it; absent if none has
     * @param days how long it was in force; absent if it still is
     */
    record Stop(
            Release release,
            ReleaseState state,
            @Nullable LocalDate until,
            @Nullable Long days) {}

    static TimeLine of(Standing standing, ZoneId zone) {
        List<Stop> all = standing.newestFirst().stream()
                .map(release -> stop(release, standing, zone))
                .toList();
        List<Stop> published = all.stream()
                .filter(stop -> stop.release().isPublished() && !stop.state().isOver())
                .sorted(Comparator.comparing((Stop stop) -> stop.release().effectiveFrom())
                        .thenComparing(
                                stop -> Objects.requireNonNull(stop.release().publication()))
                        .reversed())
                .toList();
        return new TimeLine(
                Stream.concat(all.stream().filter(stop -> stop.release().isProposed()), published.stream())
                        .toList(),
                all.stream().filter(stop -> stop.state().isOver()).toList());
    }

    private static Stop stop(Release release, Standing standing, ZoneId zone) {
        ReleaseState state = ReleaseState.of(release, standing, zone);
        LocalDate until = state == ReleaseState.FORMER ? until(release, standing, zone) : null;
        return new Stop(
                release, state, until, until == null ? null : ChronoUnit.DAYS.between(release.effectiveFrom(), until));
    }

    /** The day of the next release that was in force; the same day if several were published on it. */
    private static @Nullable LocalDate until(Release release, Standing standing, ZoneId zone) {
        return standing.newestFirst().stream()
                .filter(other -> standing.wasInForce(other, zone))
                .filter(other -> isAfter(other, release))
                .map(Release::effectiveFrom)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private static boolean isAfter(Release other, Release release) {
        int days = other.effectiveFrom().compareTo(release.effectiveFrom());
        return days > 0
                || days == 0
                        && Objects.requireNonNull(other.publication()) > Objects.requireNonNull(release.publication());
    }
}
