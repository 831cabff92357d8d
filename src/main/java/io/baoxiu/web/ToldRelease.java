package io.baoxiu.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.baoxiu.release.Release;
import io.baoxiu.release.Standing;
import java.util.Collection;
import java.util.List;

/**
 * A release as it stands now.
 *
 * @param stale whether it is a proposal, or scheduled, and would no longer follow the release that it was made from
 */
record ToldRelease(@JsonUnwrapped Release release, boolean stale) {

    static ToldRelease of(Release release, Standing standing) {
        return new ToldRelease(release, standing.isStale(release));
    }

    static List<ToldRelease> all(Collection<Release> releases, Standing standing) {
        return releases.stream().map(release -> of(release, standing)).toList();
    }
}
