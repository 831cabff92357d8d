package io.baoxiu.workbench.change;

import io.baoxiu.decision.budget.Readings;
import io.baoxiu.release.Releases;
import io.baoxiu.release.draft.Draft;
import io.baoxiu.release.draft.Drafts;
import io.baoxiu.release.draft.OpenTable;
import io.baoxiu.release.draft.UnknownTable;
import io.baoxiu.workbench.frame.Viewer;
import io.baoxiu.workbench.tables.TableGroups;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The pages on which tables are changed. Opening one keeps nothing. */
@Controller
class ChangePages {

    private final Releases releases;
    private final Drafts drafts;
    private final Readings readings;

    ChangePages(Releases releases, Drafts drafts, Readings readings) {
        this.releases = releases;
        this.drafts = drafts;
        this.readings = readings;
    }

    @GetMapping("/change")
    String all(HttpServletRequest request, Viewer viewer, Model model) {
        Draft draft = drafts.of(viewer.caller().name());
        List<DraftTab> tabs = readings.beside(request, () -> tabs(draft, viewer));
        model.addAttribute("groups", TableGroups.of(releases.inForceToday(), viewer.language()));
        model.addAttribute("tabs", tabs);
        model.addAttribute("version", draft.version());
        return "change-all";
    }

    @GetMapping("/change/{table}")
    String one(@PathVariable String table, HttpServletRequest request, Viewer viewer, Model model) {
        return readings.beside(request, () -> one(table, viewer, model));
    }

    private String one(String table, Viewer viewer, Model model) {
        OpenTable open = open(viewer.caller().name(), table);
        DraftTab tab = DraftTab.of(open, viewer);
        List<DraftTab> tabs = new ArrayList<>(tabs(open.draft(), viewer));
        if (!open.held()) {
            tabs.add(tab);
        }
        model.addAttribute("table", tab);
        model.addAttribute("tabs", tabs);
        model.addAttribute("base", open.table().base());
        return "change";
    }

    private OpenTable open(String person, String table) {
        try {
            return drafts.open(person, table);
        } catch (UnknownTable none) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, none.getMessage(), none);
        }
    }

    private List<DraftTab> tabs(Draft draft, Viewer viewer) {
        return drafts.all(draft).stream().map(open -> DraftTab.of(open, viewer)).toList();
    }
}
