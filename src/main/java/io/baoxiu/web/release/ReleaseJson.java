package io.baoxiu.web.release;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.baoxiu.release.record.Release;
import io.baoxiu.release.standing.Standing;
import java.util.Collection;
import java.util.List;

/**
 * A release in its current state.
 *
 * @param stale whether it is a proposal or scheduled, and would not directly follow the release that it was made from
 */
record ReleaseJson(@JsonUnwrapped Release release, boolean stale) {

    static ReleaseJson of(Release release, Standing standing) {
        return new ReleaseJson(release, standing.isStale(release));
    }

    static List<ReleaseJson> all(Collection<Release> releases, Standing standing) {
        return releases.stream().map(release -> of(release, standing)).toList();
    }
}
