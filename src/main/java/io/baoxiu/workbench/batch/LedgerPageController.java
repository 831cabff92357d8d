package io.baoxiu.workbench.batch;

import io.baoxiu.ledger.file.Template;
import io.baoxiu.release.Releases;
import io.baoxiu.workbench.frame.Viewer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Optional;
import java.util.UUID;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The page of ledgers: for uploading one, with the progress and the result of the last one. Each person sees only their own. */
@Controller
class LedgerPageController {

    private static final String RUN = "batch :: run";
    private static final MediaType WORKBOOK =
            MediaType.valueOf("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final LedgerRuns runs;
    private final LedgerWork work;
    private final Releases releases;

    LedgerPageController(LedgerRuns runs, LedgerWork work, Releases releases) {
        this.runs = runs;
        this.work = work;
        this.releases = releases;
    }

    @GetMapping("/batch")
    String page(Viewer viewer, Model model) {
        tell(runs.latest(viewer.caller().name()), viewer, model);
        model.addAttribute("most", "%,d".formatted(LedgerWork.MOST_ROWS));
        return "batch";
    }

    @GetMapping("/batch/{run}")
    String run(@PathVariable UUID run, Viewer viewer, Model model) {
        tell(runs.find(run, viewer.caller().name()), viewer, model);
        return RUN;
    }

    @DeleteMapping("/batch/{run}")
    String cancel(@PathVariable UUID run, Viewer viewer, Model model) {
        runs.find(run, viewer.caller().name()).ifPresent(LedgerRun::cancel);
        return run(run, viewer, model);
    }

    private void tell(Optional<LedgerRun> run, Viewer viewer, Model model) {
        model.addAttribute(
                "run",
                run.map(one -> RunWords.of(one, releases.inForceToday().rules().vocabulary(), viewer))
                        .orElse(null));
    }

    /** The same file with the decisions added. */
    @GetMapping("/batch/{run}.xlsx")
    ResponseEntity<Resource> decided(@PathVariable UUID run, Viewer viewer) {
        LedgerRun done = runs.find(run, viewer.caller().name())
                .filter(one -> one.state() instanceof LedgerRun.State.Done)
                .filter(one -> Files.exists(one.out()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return workbook(done.asked().name(), new FileSystemResource(done.out()));
    }

    @GetMapping("/batch/template.xlsx")
    ResponseEntity<byte[]> template(Viewer viewer) {
        return workbook(viewer.isZh() ? "台账.xlsx" : "ledger.xlsx", Template.of(work.question(), viewer.language()));
    }

    private static <T> ResponseEntity<T> workbook(String name, T body) {
        return ResponseEntity.ok()
                .contentType(WORKBOOK)
                .header("Cache-Control", "no-store")
                .headers(headers -> headers.setContentDisposition(ContentDisposition.attachment()
                        .filename(name, StandardCharsets.UTF_8)
                        .build()))
                .body(body);
    }
}
