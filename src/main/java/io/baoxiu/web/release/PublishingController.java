package io.baoxiu.web.release;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.baoxiu.decision.Caller;
import io.baoxiu.decision.budget.Readings;
import io.baoxiu.release.Releases;
import io.baoxiu.release.publish.Actor;
import io.baoxiu.release.publish.Publishing;
import io.baoxiu.release.record.Release;
import io.baoxiu.release.standing.Standing;
import io.baoxiu.web.request.Fields;
import io.baoxiu.web.request.Takes;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Approves or rejects releases, takes them back before their day, and puts earlier ones in force again. */
@RestController
class PublishingController {

    private final Releases releases;
    private final Publishing publishing;
    private final Readings readings;

    PublishingController(Releases releases, Publishing publishing, Readings readings) {
        this.releases = releases;
        this.publishing = publishing;
        this.readings = readings;
    }

    /** @param onTop the releases that were made from it and contain its changes */
    record Withdrawn(@JsonUnwrapped ReleaseJson release, List<ReleaseJson> onTop) {}

    /** @param scheduled the releases that take effect later */
    record Reinstated(@JsonUnwrapped ReleaseJson release, List<ReleaseJson> scheduled) {}

    @Operation(operationId = "approveRelease", summary = "Publish a proposal (publisher, not its author)")
    @PostMapping("/v1/releases/{id}/approval")
    ReleaseJson approve(@PathVariable String id, HttpServletRequest request, Caller caller) {
        return told(readings.of(caller, request, () -> publishing.approve(id, caller.name())));
    }

    @Operation(operationId = "rejectRelease", summary = "Reject a proposal (publisher)")
    @Takes(Fields.REASON)
    @PostMapping(path = "/v1/releases/{id}/rejection", consumes = MediaType.APPLICATION_JSON_VALUE)
    ReleaseJson reject(@PathVariable String id, @RequestBody(required = false) byte @Nullable [] body, Caller caller) {
        return told(publishing.reject(id, caller.name(), StatedReasons.reason(body)));
    }

    @Operation(operationId = "withdrawRelease", summary = "Keep a release from coming in force (author, publisher)")
    @Takes(Fields.REASON)
    @PostMapping(path = "/v1/releases/{id}/withdrawal", consumes = MediaType.APPLICATION_JSON_VALUE)
    Withdrawn withdraw(@PathVariable String id, @RequestBody(required = false) byte @Nullable [] body, Caller caller) {
        var actor = new Actor(caller.name(), caller.is(Caller.Role.PUBLISHER));
        Publishing.Withdrawn withdrawn = publishing.withdraw(id, actor, StatedReasons.reason(body));
        Standing standing = releases.standing();
        return new Withdrawn(
                ReleaseJson.of(withdrawn.release(), standing), ReleaseJson.all(withdrawn.onTop(), standing));
    }

    @Operation(operationId = "reinstateRelease", summary = "Put an earlier release in force again (publisher)")
    @Takes(Fields.NOTE)
    @PostMapping(path = "/v1/releases/{id}/reinstatement", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Reinstated> reinstate(
            @PathVariable String id,
            @RequestBody(required = false) byte @Nullable [] body,
            HttpServletRequest request,
            Caller caller) {
        String note = StatedReasons.note(body);
        Publishing.Reinstated reinstated =
                readings.of(caller, request, () -> publishing.reinstate(id, caller.name(), note));
        Standing standing = releases.standing();
        return ResponseEntity.created(
                        URI.create("/v1/releases/" + reinstated.release().id()))
                .body(new Reinstated(
                        ReleaseJson.of(reinstated.release(), standing),
                        ReleaseJson.all(reinstated.scheduled(), standing)));
    }

    private ReleaseJson told(Release release) {
        return ReleaseJson.of(release, releases.standing());
    }
}
