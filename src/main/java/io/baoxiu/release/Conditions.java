package io.baoxiu.release;

import java.time.LocalDate;
import java.time.ZoneId;

/** What must hold before a release may become something else. */
final class Conditions {

    private Conditions() {}

    /** Another person than its author, it is a proposal still, and nothing was published since it was made. */
    static void requireApprovable(Release release, String person, Release latest) {
        if (release.author().equals(person)) {
            throw new OwnProposal(release);
        }
        requireProposed(release);
        if (!latest.id().equals(release.base())) {
            throw new ReleaseConflict("`" + release.id() + "` was made from `" + release.base() + "`, but `"
                    + latest.id() + "` was published since");
        }
    }

    static void requireProposed(Release release) {
        if (!release.isProposed()) {
            throw new ReleaseConflict("`" + release.id() + "` is no proposal any more: it is " + release.status());
        }
    }

    static void requireWasInForce(Release release, Schedule schedule, LocalDate today, ZoneId zone) {
        if (!schedule.wasInForce(release, today, zone)) {
            throw new ReleaseConflict("`" + release.id() + "` never was in force");
        }
    }
}
