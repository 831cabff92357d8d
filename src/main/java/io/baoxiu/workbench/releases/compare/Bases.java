package io.baoxiu.workbench.releases.compare;

import io.baoxiu.release.CompiledRelease;
import io.baoxiu.release.Releases;
import io.baoxiu.release.record.Release;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Releases and their bases. */
@Component
public class Bases {

    private final Releases releases;

    Bases(Releases releases) {
        this.releases = releases;
    }

    /** @throws ResponseStatusException when there is no such release */
    public Release release(String id) {
        return releases.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    public CompiledRelease compiled(Release release) {
        return releases.compiled(release.id());
    }

    /** The base; empty for the tables that came with the software. */
    Optional<CompiledRelease> beneath(Release release) {
        return Optional.ofNullable(release.origin().base()).map(releases::compiled);
    }
}
