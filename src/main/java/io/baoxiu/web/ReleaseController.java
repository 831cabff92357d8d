package io.baoxiu.web;

import io.baoxiu.release.Releases;
import io.baoxiu.release.Standing;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The releases, as they stand now. */
@RestController
class ReleaseController {

    private final Releases releases;

    ReleaseController(Releases releases) {
        this.releases = releases;
    }

    record All(List<ToldRelease> releases) {}

    @GetMapping("/v1/releases")
    All all() {
        Standing standing = releases.standing();
        return new All(ToldRelease.all(standing.newestFirst(), standing));
    }

    @GetMapping("/v1/releases/{id}")
    ToldRelease one(@PathVariable String id) {
        Standing standing = releases.standing();
        return ToldRelease.of(standing.get(id), standing);
    }
}
