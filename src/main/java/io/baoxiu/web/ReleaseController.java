package io.baoxiu.web;

import static io.baoxiu.decision.reading.SmallForm.optional;
import static io.baoxiu.decision.reading.SmallForm.required;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.baoxiu.decision.Caller;
import io.baoxiu.decision.reading.Fault;
import io.baoxiu.decision.reading.FaultyFields;
import io.baoxiu.decision.reading.SmallForm;
import io.baoxiu.release.Publishing;
import io.baoxiu.release.Release;
import io.baoxiu.release.Releases;
import io.baoxiu.vocabulary.Field;
import io.baoxiu.vocabulary.Language;
import io.baoxiu.vocabulary.ValueType;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/** Tables are proposed, approved or rejected, and put in force again. */
@RestController
class ReleaseController {

    private static final Field NOTE = required("note", ValueType.TEXT);
    private static final Field FROM = optional("effectiveFrom", ValueType.DAY);
    private static final SmallForm REJECTION = new SmallForm(required("reason", ValueType.TEXT));
    private static final SmallForm REINSTATEMENT = new SmallForm(NOTE);

    private final Releases releases;
    private final Publishing publishing;
    private final OneAtATime oneAtATime;
    private final Clock clock;

    ReleaseController(Releases releases, Publishing publishing, OneAtATime oneAtATime, Clock clock) {
        this.releases = releases;
        this.publishing = publishing;
        this.oneAtATime = oneAtATime;
        this.clock = clock;
    }

    record All(List<Release> releases) {}

    record Proposed(@JsonUnwrapped Release release, List<ToldFinding> warnings) {}

    record Reinstated(@JsonUnwrapped Release release, Collection<Release> scheduled) {}

    @GetMapping("/v1/releases")
    All all() {
        return new All(releases.all());
    }

    @GetMapping("/v1/releases/{id}")
    Release one(@PathVariable String id) {
        return releases.get(id);
    }

    @PostMapping(path = "/v1/releases", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<Proposed> propose(MultipartHttpServletRequest request, Caller caller, Language language)
            throws IOException {
        Upload upload = Upload.of(request, NOTE, FROM);
        LocalDate from = notPast(upload.fields().day("effectiveFrom"));
        String note = Objects.requireNonNull(upload.fields().text("note"));
        Publishing.Proposed proposed =
                oneAtATime.of(caller, () -> publishing.propose(caller.name(), note, from, upload.workbooks()));
        return ResponseEntity.status(HttpStatus.CREATED)
                .location(URI.create("/v1/releases/" + proposed.release().id()))
                .body(new Proposed(proposed.release(), ToldFinding.all(proposed.warnings(), language)));
    }

    @PostMapping("/v1/releases/{id}/approval")
    Release approve(@PathVariable String id, Caller caller) {
        return oneAtATime.of(caller, () -> publishing.approve(id, caller.name()));
    }

    @PostMapping("/v1/releases/{id}/rejection")
    Release reject(@PathVariable String id, @RequestBody(required = false) byte @Nullable [] body, Caller caller) {
        String reason = Objects.requireNonNull(REJECTION.read(orEmpty(body)).text("reason"));
        return publishing.reject(id, caller.name(), reason);
    }

    @PostMapping("/v1/releases/{id}/reinstatement")
    ResponseEntity<Reinstated> reinstate(
            @PathVariable String id, @RequestBody(required = false) byte @Nullable [] body, Caller caller) {
        String note = Objects.requireNonNull(REINSTATEMENT.read(orEmpty(body)).text("note"));
        Publishing.Reinstated reinstated = oneAtATime.of(caller, () -> publishing.reinstate(id, caller.name(), note));
        return ResponseEntity.status(HttpStatus.CREATED)
                .location(URI.create("/v1/releases/" + reinstated.release().id()))
                .body(new Reinstated(reinstated.release(), reinstated.scheduled()));
    }

    private @Nullable LocalDate notPast(@Nullable LocalDate from) {
        if (from != null && from.isBefore(LocalDate.now(clock))) {
            throw new FaultyFields(List.of(
                    Upload.fault("effectiveFrom", Fault.Code.OUT_OF_RANGE, "不得早于今天", "must be today or later")));
        }
        return from;
    }

    private static byte[] orEmpty(byte @Nullable [] body) {
        return body == null ? new byte[0] : body;
    }
}
