package io.baoxiu.workbench.change;

import io.baoxiu.decision.budget.Readings;
import io.baoxiu.decision.replay.ReplayBusy;
import io.baoxiu.decision.replay.ReplayRun;
import io.baoxiu.release.Releases;
import io.baoxiu.release.draft.Draft;
import io.baoxiu.release.draft.DraftedTables;
import io.baoxiu.release.draft.Drafts;
import io.baoxiu.workbench.frame.Viewer;
import io.baoxiu.workbench.replay.ReplayWords;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The past year's decisions again under a draft. In place on its page. */
@Controller
class DraftReplayController {

    private static final String REPLAYS = "/change/replay";
    private static final String REPLAY = "replay :: told";

    private final Drafts drafts;
    private final DraftedTables tables;
    private final DraftReplays replays;
    private final Releases releases;
    private final Readings readings;

    DraftReplayController(
            Drafts drafts, DraftedTables tables, DraftReplays replays, Releases releases, Readings readings) {
        this.drafts = drafts;
        this.tables = tables;
        this.replays = replays;
        this.releases = releases;
        this.readings = readings;
    }

    @PostMapping(REPLAYS)
    String begin(HttpServletRequest request, Viewer viewer, Model model) {
        Draft draft = drafts.of(viewer.caller().name());
        Optional<DraftedTables.Drafted> drafted = readings.beside(request, () -> tables.of(draft));
        if (drafted.isEmpty()) {
            return "change-unread :: replay";
        }
        try {
            return told(Optional.of(replays.start(draft, drafted.get().after().tables())), viewer, model);
        } catch (ReplayBusy busy) {
            model.addAttribute("replay", ReplayWords.busy(REPLAYS, viewer));
            return REPLAY;
        }
    }

    /** The last one of the draft as it is now. */
    @GetMapping(REPLAYS)
    String latest(Viewer viewer, Model model) {
        return told(replays.latest(drafts.of(viewer.caller().name())), viewer, model);
    }

    @GetMapping(REPLAYS + "/{run}")
    String one(@PathVariable UUID run, Viewer viewer, Model model) {
        Optional<ReplayRun> known = replays.find(run, viewer.caller());
        if (known.isEmpty()) {
            model.addAttribute("replay", ReplayWords.forgotten(REPLAYS, viewer));
            return REPLAY;
        }
        return told(known, viewer, model);
    }

    @DeleteMapping(REPLAYS + "/{run}")
    String cancel(@PathVariable UUID run, Viewer viewer, Model model) {
        replays.cancel(run, viewer.caller());
        return one(run, viewer, model);
    }

    private String told(Optional<ReplayRun> run, Viewer viewer, Model model) {
        model.addAttribute(
                "replay",
                run.map(one -> ReplayWords.of(
                                one, releases.inForceToday().rules().vocabulary(), REPLAYS, viewer))
                        .orElseGet(() -> ReplayWords.none(REPLAYS, viewer)));
        return REPLAY;
    }
}
