package io.baoxiu.workbench.releases;

import io.baoxiu.release.record.Release;
import io.baoxiu.release.standing.Standing;
import java.time.ZoneId;
import java.util.Locale;

/** The state of a release today, as people see it. */
enum ReleaseState {
    PROPOSED,

    /** A proposal or scheduled release whose base was superseded by another published release. */
    STALE,
    SCHEDULED,
    IN_FORCE,

    /** It was in force once. */
    FORMER,

    /** Published, and replaced before its day. */
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

    /** The key of its text. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether it never was and never will be in force. */
    boolean isOver() {
        return this == NEVER || this == REJECTED || this == WITHDRAWN || this == SUPERSEDED;
    }
}
