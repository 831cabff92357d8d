package io.baoxiu.workbench.releases;

import io.baoxiu.release.record.Release;
import io.baoxiu.release.standing.Standing;
import java.time.ZoneId;
import java.util.Locale;

/** How a release stands today, as people see it. */
enum ReleaseState {
    PROPOSED,

    /** A proposal, or scheduled, and another release was published under it. */
    STALE,
    SCHEDULED,
    IN_FORCE,

    /** It was in force once. */
    FORMER,

    /** Published, and replaced before its day came. */
    NEVER,
    REJECTED,
    WITHDRAWN,
    SUPERSEDED;

    static ReleaseState of(Release release, Standing standing, ZoneId zone) {
        return switch (release.status()) {
            case PROPOSED -> standing.isStale(release) ? STALE : PROPOSED;
            case REJECTED -> REJECTED;
            case WITHDRAWN -> WITHDRAWN;
            case SUPERSEDED -> SUPERSEDED;
            case PUBLISHED -> published(release, standing, zone);
        };
    }

    private static ReleaseState published(Release release, Standing standing, ZoneId zone) {
        if (release.isScheduled(standing.today())) {
            return standing.isStale(release) ? STALE : SCHEDULED;
        } else if (standing.inForce(standing.today()).id().equals(release.id())) {
            return IN_FORCE;
        }
        return standing.wasInForce(release, zone) ? FORMER : NEVER;
    }

    /** For its words. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether it never comes in force any more, and never was. */
    boolean isOver() {
        return this == NEVER || this == REJECTED || this == WITHDRAWN || this == SUPERSEDED;
    }
}
