package io.baoxiu.workbench.releases.compare;

import io.baoxiu.decision.Caller.Role;
import io.baoxiu.release.CompiledRelease;
import io.baoxiu.release.WorkbooksRefused;
import io.baoxiu.release.record.Release;
import io.baoxiu.table.print.PrintedWorkbook;
import io.baoxiu.workbench.difference.DifferenceSheets;
import io.baoxiu.workbench.difference.DifferenceWords;
import io.baoxiu.workbench.difference.VersionComparisons;
import io.baoxiu.workbench.frame.Viewer;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** Where conclusions and texts of a release differ from its base, as a part of its page. */
@Controller
class ComparisonController {

    private final Bases bases;
    private final VersionComparisons comparisons;

    ComparisonController(Bases bases, VersionComparisons comparisons) {
        this.bases = bases;
        this.comparisons = comparisons;
    }

    @GetMapping("/releases/{id}/difference")
    String difference(@PathVariable String id, Viewer viewer, Model model) {
        try {
            Optional<DifferenceWords> words = words(bases.release(id), viewer);
            if (words.isEmpty()) {
                return "difference :: busy";
            }
            model.addAttribute("difference", words.get());
            model.addAttribute("export", "/releases/" + id + "/difference.xlsx");
            return "difference :: told";
        } catch (WorkbooksRefused unreadable) {
            return "difference :: unread";
        }
    }

    /** The same as a workbook, for sending and archiving. */
    @GetMapping("/releases/{id}/difference.xlsx")
    void workbook(@PathVariable String id, Viewer viewer, HttpServletResponse response) throws IOException {
        Release release = bases.release(id);
        Optional<DifferenceWords> words = exported(release, viewer);
        if (words.isEmpty()) {
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(VersionComparisons.PATIENCE.toSeconds()));
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            return;
        }
        var sheets = new DifferenceSheets(
                words.get(), id + " " + release.note() + " (" + release.origin().base() + ")", viewer);
        response.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                "attachment; filename=\"" + release.origin().base() + "-" + release.id() + ".xlsx\"");
        PrintedWorkbook.write(sheets.all(), response.getOutputStream());
    }

    private Optional<DifferenceWords> exported(Release release, Viewer viewer) {
        try {
            return words(release, viewer);
        } catch (WorkbooksRefused unreadable) {
            throw new ResponseStatusException(HttpStatus.UNPROCESSABLE_CONTENT, unreadable.getMessage(), unreadable);
        }
    }

    /**
     * Empty while other comparisons run, and for a release without a base.
     *
     * @throws WorkbooksRefused when the present software cannot read one of the two
     */
    private Optional<DifferenceWords> words(Release release, Viewer viewer) {
        CompiledRelease base =
                bases.beneath(release).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return comparisons
                .of(base.edition(), bases.compiled(release).edition())
                .map(compared -> DifferenceWords.of(compared, tried(release, viewer), viewer));
    }

    private static @Nullable String tried(Release release, Viewer viewer) {
        boolean tries = viewer.caller().is(Role.ANALYST) || viewer.caller().is(Role.PUBLISHER);
        return tries ? release.id() : null;
    }
}
