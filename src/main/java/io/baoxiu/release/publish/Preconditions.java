package io.baoxiu.release.publish;

import io.baoxiu.release.record.Release;
import io.baoxiu.release.standing.Standing;
import java.time.ZoneId;

/** The preconditions for changing the status of a release. */
final class Preconditions {

    private Preconditions() {}

    /** The person wrote nothing in it; it is still a proposal; and it would follow its base. */
    static Release approvable(String id, String person, Standing standing) {
        Release release = standing.get(id);
        if (standing.authors(release).contains(person)) {
            throw NotTheirs.toApprove(release);
        }
        requireProposed(release);
        if (standing.isStale(release)) {
            throw ReleaseConflict.stale(release, standing.beneath(release));
        }
        return release;
    }

    static Release rejectable(String id, Standing standing) {
        Release release = standing.get(id);
        requireProposed(release);
        return release;
    }

    /** The author may withdraw a proposal; a publisher may withdraw a release before its day. */
    static Release withdrawable(String id, Actor actor, Standing standing) {
        Release release = standing.get(id);
        boolean own = release.author().equals(actor.name());
        if (!own && !actor.publishes()) {
            throw NotTheirs.toWithdraw(release);
        }
        if (own && release.isProposed()) {
            return release;
        }
        if (!release.isProposed() && !(release.isPublished() && actor.publishes())) {
            throw ReleaseConflict.settled(release);
        }
        if (!release.effectiveFrom().isAfter(standing.today())) {
            throw ReleaseConflict.dayHasCome(release);
        }
        return release;
    }

    static Release renewable(String id, Standing standing) {
        Release release = standing.get(id);
        if (!release.isProposed() && !release.isPublished()) {
            throw ReleaseConflict.settled(release);
        }
        if (release.isPublished() && !release.isScheduled(standing.today())) {
            throw ReleaseConflict.dayHasCome(release);
        }
        return release;
    }

    static Release reinstatable(String id, String person, Standing standing, ZoneId zone) {
        Release release = standing.get(id);
        if (standing.authors(release).contains(person)) {
            throw NotTheirs.toReinstate(release);
        }
        if (!standing.wasInForce(release, zone)) {
            throw ReleaseConflict.neverInForce(release);
        }
        return release;
    }

    private static void requireProposed(Release release) {
        if (!release.isProposed()) {
            throw ReleaseConflict.settled(release);
        }
    }
}
