package io.baoxiu.workbench.releases;

import io.baoxiu.decision.Caller.Role;
import io.baoxiu.decision.replay.ReplayRun;
import io.baoxiu.decision.replay.ReplayRuns;
import io.baoxiu.release.record.Release;
import io.baoxiu.vocabulary.time.ReportedAt;
import io.baoxiu.workbench.frame.Viewer;
import io.baoxiu.workbench.releases.compare.Bases;
import io.baoxiu.workbench.replay.ReplayPanel;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/** A replay of the past year's decisions under a release, as a part of its page. */
@Controller
class ReleaseReplayController {

    private final Bases bases;
    private final ReplayRuns runs;
    private final Clock clock;

    ReleaseReplayController(Bases bases, ReplayRuns runs, Clock clock) {
        this.bases = bases;
        this.runs = runs;
        this.clock = clock.withZone(ReportedAt.ZONE);
    }

    @PostMapping("/releases/{id}/replay")
    String begin(@PathVariable String id, Viewer viewer, Model model) {
        if (!viewer.caller().is(Role.ANALYST) && !viewer.caller().is(Role.PUBLISHER)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        Release release = bases.release(id);
        LocalDate today = LocalDate.now(clock);
        return panel(release, viewer, model)
                .begun(() -> runs.start(
                        viewer.caller().name(),
                        new ReplayRun.Asked(subject(id), today.minusYears(1), today),
                        () -> bases.compiled(release).rules()));
    }

    /** The last replay of the release, whoever started it. */
    @GetMapping("/releases/{id}/replay")
    String latest(@PathVariable String id, Viewer viewer, Model model) {
        return panel(bases.release(id), viewer, model).told(runs.latest(subject(id)));
    }

    @GetMapping("/releases/{id}/replay/{run}")
    String one(@PathVariable String id, @PathVariable UUID run, Viewer viewer, Model model) {
        return panel(bases.release(id), viewer, model)
                .asked(runs.find(run).filter(one -> one.asked().subject().equals(subject(id))));
    }

    @DeleteMapping("/releases/{id}/replay/{run}")
    String cancel(@PathVariable String id, @PathVariable UUID run, Viewer viewer, Model model) {
        runs.cancel(run, viewer.caller().name());
        return one(id, run, viewer, model);
    }

    private static ReplayRun.Subject subject(String id) {
        return new ReplayRun.Subject.OfRelease(id);
    }

    private ReplayPanel panel(Release release, Viewer viewer, Model model) {
        return new ReplayPanel(
                "/releases/" + release.id() + "/replay",
                () -> bases.compiled(release).rules().vocabulary(),
                viewer,
                model);
    }
}
