package io.baoxiu.web;

import io.baoxiu.release.Releases;
import io.baoxiu.release.record.Release;
import io.baoxiu.release.standing.NoReleaseInForce;
import java.util.Map;
import org.springframework.boot.actuate.info.Info;
import org.springframework.boot.actuate.info.InfoContributor;
import org.springframework.stereotype.Component;

/** Shows operators which release decides today. */
@Component
class InForce implements InfoContributor {

    private final Releases releases;

    InForce(Releases releases) {
        this.releases = releases;
    }

    @Override
    public void contribute(Info.Builder info) {
        try {
            Release release = releases.inForceToday().release();
            info.withDetail(
                    "release",
                    Map.of(
                            "id", release.id(),
                            "effectiveFrom", release.effectiveFrom().toString(),
                            "contentHash", release.contentHash()));
        } catch (NoReleaseInForce none) {
            info.withDetail("release", "none");
        }
    }
}
