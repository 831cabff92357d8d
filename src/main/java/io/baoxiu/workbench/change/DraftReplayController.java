package io.baoxiu.workbench.change;

import io.baoxiu.decision.budget.Readings;
import io.baoxiu.release.Releases;
import io.baoxiu.release.draft.Draft;
import io.baoxiu.release.draft.DraftedTables;
import io.baoxiu.release.draft.Drafts;
import io.baoxiu.workbench.frame.Viewer;
import io.baoxiu.workbench.replay.ReplayPanel;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** A replay of the past year's decisions under a draft. A part of its page. */
@Controller
class DraftReplayController {

    private static final String REPLAYS = "/change/replay";

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
        return panel(viewer, model)
                .begun(() -> replays.start(draft, drafted.get().after().tables()));
    }

    /** The last replay of the draft in its present version. */
    @GetMapping(REPLAYS)
    String latest(Viewer viewer, Model model) {
        return panel(viewer, model)
                .told(replays.latest(drafts.of(viewer.caller().name())));
    }

    @GetMapping(REPLAYS + "/{run}")
    String one(@PathVariable UUID run, Viewer viewer, Model model) {
        return panel(viewer, model).asked(replays.find(run, viewer.caller()));
    }

    @DeleteMapping(REPLAYS + "/{run}")
    String cancel(@PathVariable UUID run, Viewer viewer, Model model) {
        replays.cancel(run, viewer.caller());
        return one(run, viewer, model);
    }

    private ReplayPanel panel(Viewer viewer, Model model) {
        return new ReplayPanel(REPLAYS, () -> releases.inForceToday().rules().vocabulary(), viewer, model);
    }
}
