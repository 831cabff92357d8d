package io.baoxiu.workbench.releases;

import io.baoxiu.analysis.check.NewCodes;
import io.baoxiu.analysis.check.StandingFindings;
import io.baoxiu.release.Compiler;
import io.baoxiu.release.Releases;
import io.baoxiu.release.WorkbooksRefused;
import io.baoxiu.release.record.Release;
import io.baoxiu.rules.engine.ShippedEngineering;
import io.baoxiu.table.Finding;
import io.baoxiu.table.Tables;
import io.baoxiu.words.Bilingual;
import io.baoxiu.workbench.frame.Viewer;
import io.baoxiu.workbench.releases.compare.Bases;
import io.baoxiu.workbench.releases.compare.ChangedTables;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The findings in the tables that a release changes, as a part of its page. */
@Controller
class FindingsController {

    private final Bases bases;
    private final ChangedTables changed;
    private final Releases releases;
    private final Compiler compiler;

    FindingsController(Bases bases, ChangedTables changed, Releases releases, Compiler compiler) {
        this.bases = bases;
        this.changed = changed;
        this.releases = releases;
        this.compiler = compiler;
    }

    /** A finding in words. */
    record Found(String place, String message) {}

    @GetMapping("/releases/{id}/findings")
    String findings(@PathVariable String id, Viewer viewer, Model model) {
        Release release = bases.release(id);
        Set<String> names = changed.names(release);
        try {
            compared(release, names, viewer, model);
        } catch (WorkbooksRefused unreadable) {
            model.addAttribute("found", told(unreadable.findings(), Finding::isError, Tables.NONE, viewer));
            model.addAttribute("known", List.of());
        }
        return "release :: findings";
    }

    /** @throws WorkbooksRefused when the present software cannot read it or its base */
    private void compared(Release release, Set<String> names, Viewer viewer, Model model) {
        String base = release.origin().base();
        Compiler.Checked before = base == null ? null : compiler.check(releases.workbooks(base));
        StandingFindings standing = before == null
                ? StandingFindings.NONE
                : StandingFindings.of(before.warnings(), before.rules().tables());
        Compiler.Checked checked = compiler.check(releases.workbooks(release.id()));
        Tables tables = checked.rules().tables();
        List<Finding> all = new ArrayList<>(checked.warnings().stream()
                .filter(finding -> names.contains(finding.workbook()))
                .toList());
        if (before != null) {
            all.addAll(NewCodes.findings(tables, before.rules().vocabulary(), ShippedEngineering.INSTANCE));
        }
        model.addAttribute("found", told(all, finding -> !standing.has(finding, tables), tables, viewer));
        model.addAttribute("known", told(all, finding -> standing.has(finding, tables), tables, viewer));
    }

    private static List<Found> told(List<Finding> all, Predicate<Finding> which, Tables tables, Viewer viewer) {
        return all.stream()
                .filter(which)
                .map(finding ->
                        new Found(place(finding, tables, viewer), TypedForm.sentence(finding.message(), viewer)))
                .toList();
    }

    /** The place with the table's title, if it can be read. */
    private static String place(Finding finding, Tables tables, Viewer viewer) {
        String table = tables.find(finding.workbook())
                .map(read -> Bilingual.in(viewer.language(), read.title()))
                .orElse(finding.workbook());
        return finding.cell() == null ? table : table + " " + finding.cell();
    }
}
