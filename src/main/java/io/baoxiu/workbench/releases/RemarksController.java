package io.baoxiu.workbench.releases;

import io.baoxiu.release.remark.Remarks;
import io.baoxiu.workbench.frame.Viewer;
import io.baoxiu.workbench.releases.Attempts.Attempt;
import io.baoxiu.workbench.releases.compare.Bases;
import io.baoxiu.workbench.releases.compare.ChangedTable;
import io.baoxiu.workbench.releases.compare.ChangedTables;
import io.baoxiu.workbench.releases.compare.RemarkPlace;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Remarks of colleagues on a proposal, on its page. */
@Controller
class RemarksController {

    static final String REMARKS = "remarks";

    private static final String TEXT = "text";
    private static final String PLACE = "place";

    private final Attempts attempts;
    private final Bases bases;
    private final ChangedTables changed;
    private final Remarks remarks;

    RemarksController(Attempts attempts, Bases bases, ChangedTables changed, Remarks remarks) {
        this.attempts = attempts;
        this.bases = bases;
        this.changed = changed;
        this.remarks = remarks;
    }

    /** Everyone who sees a proposal may add a remark. */
    @PostMapping("/releases/{id}/" + REMARKS)
    String remark(
            @PathVariable String id,
            @RequestParam Map<String, String> typed,
            Viewer viewer,
            Model model,
            HttpServletResponse response) {
        var form = new TypedForm(typed, viewer);
        var act = new Attempt(bases.release(id).id(), REMARKS, form, viewer, model, response);
        String text = form.text(TEXT);
        RemarkPlace place = place(act);
        return attempts.done(act, () -> {
            remarks.add(
                    id, act.person(), place == null ? null : place.table(), place == null ? null : place.row(), text);
            return id;
        });
    }

    private @Nullable RemarkPlace place(Attempt act) {
        String value = act.form().typed().getOrDefault(PLACE, "");
        if (value.isEmpty()) {
            return null;
        }
        var release = bases.release(act.id());
        List<ChangedTable> tables =
                changed.of(release, changed.names(release), act.viewer().language());
        return RemarkPlace.find(RemarkPlace.of(tables, value), value).orElseGet(() -> {
            act.form().fault(PLACE, "这个提议没有改动这一行。", "The proposal does not change this row.");
            return null;
        });
    }
}
