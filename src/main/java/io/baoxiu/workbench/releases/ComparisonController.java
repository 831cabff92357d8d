package io.baoxiu.workbench.releases;

import io.baoxiu.decision.Caller.Role;
import io.baoxiu.release.CompiledRelease;
import io.baoxiu.release.record.Release;
import io.baoxiu.workbench.Viewer;
import io.baoxiu.workbench.difference.Comparisons;
import io.baoxiu.workbench.difference.DifferenceWords;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** What a release concludes and says otherwise than the one that it was made from, in place on its page. */
@Controller
class ComparisonController {

    private final Bases bases;
    private final Comparisons comparisons;

    ComparisonController(Bases bases, Comparisons comparisons) {
        this.bases = bases;
        this.comparisons = comparisons;
    }

    @GetMapping("/releases/{id}/difference")
    String difference(@PathVariable String id, Viewer viewer, Model model) {
        Release release = bases.release(id);
        CompiledRelease base =
                bases.beneath(release).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute(
                "difference",
                DifferenceWords.of(
                        comparisons.of(base.edition(), bases.compiled(release).edition()),
                        tried(release, viewer),
                        viewer));
        return "difference :: told";
    }

    private static @Nullable String tried(Release release, Viewer viewer) {
        boolean tries = viewer.caller().is(Role.ANALYST) || viewer.caller().is(Role.PUBLISHER);
        return tries ? release.id() : null;
    }
}
