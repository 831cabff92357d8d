package io.baoxiu.workbench.releases;

import io.baoxiu.decision.Caller.Role;
import io.baoxiu.decision.replay.ReplayBusy;
import io.baoxiu.decision.replay.ReplayRun;
import io.baoxiu.decision.replay.ReplayRuns;
import io.baoxiu.release.record.Release;
import io.baoxiu.vocabulary.ReportedAt;
import io.baoxiu.workbench.frame.Viewer;
import io.baoxiu.workbench.replay.ReplayWords;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/** The past year's decisions again under a release, in place on its page. */
@Controller
class ReleaseReplayController {

    private static final String FRAGMENT = "replay :: told";

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
        try {
            ReplayRun run = runs.start(
                    viewer.caller().name(),
                    new ReplayRun.Asked(new ReplayRun.Subject.OfRelease(id), today.minusYears(1), today),
                    () -> bases.compiled(release).rules());
            return told(release, Optional.of(run), viewer, model);
        } catch (ReplayBusy busy) {
            model.addAttribute("replay", ReplayWords.busy(address(id), viewer));
            return FRAGMENT;
        }
    }

    /** The last one of the release, whoever began it. */
    @GetMapping("/releases/{id}/replay")
    String latest(@PathVariable String id, Viewer viewer, Model model) {
        return told(bases.release(id), runs.latest(new ReplayRun.Subject.OfRelease(id)), viewer, model);
    }

    @GetMapping("/releases/{id}/replay/{run}")
    String one(@PathVariable String id, @PathVariable UUID run, Viewer viewer, Model model) {
        Release release = bases.release(id);
        Optional<ReplayRun> known =
                runs.find(run).filter(one -> one.asked().subject().equals(new ReplayRun.Subject.OfRelease(id)));
        if (known.isEmpty()) {
            model.addAttribute("replay", ReplayWords.forgotten(address(id), viewer));
            return FRAGMENT;
        }
        return told(release, known, viewer, model);
    }

    @DeleteMapping("/releases/{id}/replay/{run}")
    String cancel(@PathVariable String id, @PathVariable UUID run, Viewer viewer, Model model) {
        runs.cancel(run, viewer.caller().name());
        return one(id, run, viewer, model);
    }

    private String told(Release release, Optional<ReplayRun> run, Viewer viewer, Model model) {
        String address = address(release.id());
        model.addAttribute(
                "replay",
                run.map(one -> ReplayWords.of(
                                one, bases.compiled(release).rules().vocabulary(), address, viewer))
                        .orElseGet(() -> ReplayWords.none(address, viewer)));
        return FRAGMENT;
    }

    private static String address(String id) {
        return "/releases/" + id + "/replay";
    }
}
