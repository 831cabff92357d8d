package io.baoxiu.workbench.change;

import io.baoxiu.decision.budget.Readings;
import io.baoxiu.release.draft.DraftedTables;
import io.baoxiu.release.draft.Drafts;
import io.baoxiu.workbench.difference.DifferenceWords;
import io.baoxiu.workbench.difference.VersionComparison;
import io.baoxiu.workbench.difference.VersionComparisons;
import io.baoxiu.workbench.frame.Viewer;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What a draft would conclude or say differently if it were published. A part of its page. */
@Controller
class DraftDifferenceController {

    private final Drafts drafts;
    private final DraftedTables tables;
    private final VersionComparisons comparisons;
    private final Readings readings;

    DraftDifferenceController(Drafts drafts, DraftedTables tables, VersionComparisons comparisons, Readings readings) {
        this.drafts = drafts;
        this.tables = tables;
        this.comparisons = comparisons;
        this.readings = readings;
    }

    @GetMapping("/change/difference")
    String difference(HttpServletRequest request, Viewer viewer, Model model) {
        return readings.beside(request, () -> compared(viewer, model));
    }

    private String compared(Viewer viewer, Model model) {
        Optional<DraftedTables.Drafted> drafted =
                tables.of(drafts.of(viewer.caller().name()));
        if (drafted.isEmpty()) {
            return "change-unread :: difference";
        }
        Optional<VersionComparison> compared =
                comparisons.of(drafted.get().before().edition(), drafted.get().after());
        if (compared.isEmpty()) {
            return "difference :: busy";
        }
        model.addAttribute("difference", DifferenceWords.of(compared.get(), null, viewer));
        return "difference :: told";
    }
}
