package io.baoxiu.web.journal;

import io.baoxiu.release.ReleasesUnavailable;
import io.baoxiu.release.record.AuditEntry;
import io.baoxiu.release.record.AuditTrail;
import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who did what with which release. */
@RestController
class AuditController {

    private final AuditTrail audit;

    AuditController(AuditTrail audit) {
        this.audit = audit;
    }

    /** @param entries oldest first, so that each follows the one whose hash it contains */
    record Trail(List<AuditEntry> entries) {}

    @Operation(operationId = "listAudit", summary = "Who did what with which release")
    @GetMapping("/v1/audit")
    Trail trail() {
        return new Trail(ReleasesUnavailable.read(audit::all));
    }
}
