package io.baoxiu.web.release;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.baoxiu.decision.Caller;
import io.baoxiu.decision.budget.Readings;
import io.baoxiu.release.publish.Proposals;
import io.baoxiu.vocabulary.Language;
import io.baoxiu.web.request.Fields;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/** Proposes changed tables, and proposes them again on another base. */
@RestController
class ProposalController {

    private final Proposals proposals;
    private final Readings readings;
    private final Clock clock;

    ProposalController(Proposals proposals, Readings readings, Clock clock) {
        this.proposals = proposals;
        this.readings = readings;
        this.clock = clock;
    }

    /** @param scheduled the releases that take effect later and do not contain the change */
    record Proposed(@JsonUnwrapped ReleaseJson release, List<FindingJson> warnings, List<ReleaseJson> scheduled) {}

    @Operation(operationId = "proposeRelease", summary = "Propose a release (analyst)")
    @PostMapping(path = "/v1/releases", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<Proposed> propose(MultipartHttpServletRequest request, Caller caller, Language language) {
        return created(readings.of(caller, request, () -> proposed(request, caller)), language);
    }

    private Proposals.Proposed proposed(MultipartHttpServletRequest request, Caller caller) throws IOException {
        Upload upload = Upload.of(request, Fields.PROPOSAL.schema());
        LocalDate from = upload.fields().dayFrom(LocalDate.now(clock), "effectiveFrom");
        String note = Objects.requireNonNull(upload.fields().text("note"));
        return proposals.propose(caller.name(), note, from, upload.edits());
    }

    @Operation(operationId = "renewRelease", summary = "Propose the same changes on the base of now (analyst)")
    @PostMapping("/v1/releases/{id}/renewal")
    ResponseEntity<Proposed> renew(
            @PathVariable String id, HttpServletRequest request, Caller caller, Language language) {
        return created(readings.of(caller, request, () -> proposals.renew(id, caller.name())), language);
    }

    private static ResponseEntity<Proposed> created(Proposals.Proposed proposed, Language language) {
        return ResponseEntity.created(
                        URI.create("/v1/releases/" + proposed.release().id()))
                .body(new Proposed(
                        ReleaseJson.of(proposed.release(), proposed.standing()),
                        FindingJson.all(proposed.warnings(), language),
                        ReleaseJson.all(proposed.scheduled(), proposed.standing())));
    }
}
