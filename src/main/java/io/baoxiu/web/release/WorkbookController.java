package io.baoxiu.web.release;

import io.baoxiu.analysis.check.WorkbookCheck;
import io.baoxiu.decision.Caller;
import io.baoxiu.decision.budget.Readings;
import io.baoxiu.decision.reading.RequestSchema;
import io.baoxiu.release.Releases;
import io.baoxiu.rules.engine.ShippedEngineering;
import io.baoxiu.table.Edits;
import io.baoxiu.table.Finding;
import io.baoxiu.table.cell.Labeller;
import io.baoxiu.table.file.WorkbookFile;
import io.baoxiu.table.workbook.annotate.Annotator;
import io.baoxiu.vocabulary.Language;
import io.baoxiu.web.request.AcceptHeader;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/** Checks workbooks, and the removal of tables, together with the other tables in force; keeps nothing. */
@RestController
class WorkbookController {

    private final WorkbookCheck check = new WorkbookCheck(ShippedEngineering.INSTANCE);
    private final Releases releases;
    private final Readings readings;

    WorkbookController(Releases releases, Readings readings) {
        this.releases = releases;
        this.readings = readings;
    }

    record Findings(List<FindingJson> findings) {}

    /** The findings as JSON; or written into the workbook, if there is only one and the caller accepts a workbook. */
    @ApiResponse(content = @Content(schema = @Schema(implementation = Findings.class)))
    @Operation(operationId = "checkWorkbooks", summary = "Check workbooks; nothing is kept")
    @PostMapping(path = "/v1/workbooks/check", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<Object> check(
            MultipartHttpServletRequest request, @RequestHeader HttpHeaders headers, Caller caller, Language language) {
        return readings.of(caller, request, () -> told(request, headers, language));
    }

    private ResponseEntity<Object> told(MultipartHttpServletRequest request, HttpHeaders headers, Language language)
            throws IOException {
        Edits edits = Upload.of(request, new RequestSchema()).edits();
        List<WorkbookFile> workbooks = edits.sent();
        WorkbookCheck.Result result = check.check(edits, releases.inForceToday().tables());
        List<Finding> findings = result.findings();
        Optional<byte[]> annotated = workbooks.size() == 1
                        && edits.removed().isEmpty()
                        && AcceptHeader.names(AcceptHeader.WORKBOOK, headers)
                ? Annotator.annotate(
                        workbooks.get(0), findings, language, new Labeller(language, result.vocabulary())::suggestion)
                : Optional.empty();
        return annotated.isPresent()
                ? ResponseEntity.ok().contentType(AcceptHeader.WORKBOOK).body(annotated.get())
                : ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_JSON)
                        .body(new Findings(FindingJson.all(findings, language)));
    }
}
