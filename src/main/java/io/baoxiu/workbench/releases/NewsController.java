package io.baoxiu.workbench.releases;

import io.baoxiu.decision.Caller.Role;
import io.baoxiu.release.ShippedNews;
import io.baoxiu.release.WorkbooksRefused;
import io.baoxiu.release.publish.Proposals;
import io.baoxiu.release.publish.ReleaseConflict;
import io.baoxiu.table.Edits;
import io.baoxiu.table.Message;
import io.baoxiu.table.file.WorkbookFile;
import io.baoxiu.workbench.frame.Viewer;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Proposes tables that this version of the software contains, like any other. */
@Controller
class NewsController {

    private static final Message NOTHING_NEW =
            new Message("软件没有带来还未采用的表", "the software has no tables that have not been adopted yet");

    private final ReleasesController pages;
    private final ShippedNews news;
    private final Proposals proposals;
    private final Clock clock;

    NewsController(ReleasesController pages, ShippedNews news, Proposals proposals, Clock clock) {
        this.pages = pages;
        this.news = news;
        this.proposals = proposals;
        this.clock = clock;
    }

    /** @param names of the tables; those that are not new are ignored */
    @PostMapping("/releases")
    String propose(
            @RequestParam(name = "table", required = false) @Nullable List<String> names,
            @RequestParam Map<String, String> typed,
            Viewer viewer,
            Model model,
            HttpServletResponse response) {
        if (!viewer.caller().is(Role.ANALYST)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        var form = new TypedForm(typed, viewer);
        String note = form.text("note");
        LocalDate day = form.day("effectiveFrom", LocalDate.now(clock));
        List<WorkbookFile> unheard = news.unheard();
        List<WorkbookFile> chosen = unheard.stream()
                .filter(workbook -> names != null && names.contains(workbook.name()))
                .toList();
        if (chosen.isEmpty()) {
            form.fault("table", "至少选一张表。", "Choose at least one table.");
        }
        if (!form.isRight()) {
            return again(HttpStatus.BAD_REQUEST, unheard.isEmpty() ? NOTHING_NEW : null, form, viewer, model, response);
        }
        try {
            return "redirect:/releases/"
                    + proposals
                            .propose(viewer.caller().name(), note, day, Edits.of(chosen))
                            .release()
                            .id();
        } catch (ReleaseConflict conflict) {
            return again(HttpStatus.CONFLICT, conflict.detail(), form, viewer, model, response);
        } catch (WorkbooksRefused refused) {
            Message first = refused.findings().get(0).message();
            return again(HttpStatus.UNPROCESSABLE_CONTENT, first, form, viewer, model, response);
        }
    }

    private String again(
            HttpStatus status,
            @Nullable Message trouble,
            TypedForm form,
            Viewer viewer,
            Model model,
            HttpServletResponse response) {
        response.setStatus(status.value());
        return pages.show(
                form.typed(),
                form.faults(),
                trouble == null ? null : TypedForm.sentence(trouble, viewer),
                viewer,
                model);
    }
}
