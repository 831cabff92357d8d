package io.baoxiu.web.release;

import static io.baoxiu.decision.reading.RequestSchema.optional;

import io.baoxiu.decision.reading.RequestSchema;
import io.baoxiu.release.Releases;
import io.baoxiu.release.record.Release;
import io.baoxiu.release.standing.Standing;
import io.baoxiu.vocabulary.ValueType;
import io.baoxiu.web.request.Parameters;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** The releases, as they stand now, with their workbooks. */
@RestController
class ReleaseController {

    private static final RequestSchema FORM =
            new RequestSchema(optional("status", ValueType.codes(Release.Status.class)));

    private static final MediaType ZIP = MediaType.parseMediaType("application/zip");

    private final Releases releases;
    private final JsonMapper json;

    ReleaseController(Releases releases, JsonMapper json) {
        this.releases = releases;
        this.json = json;
    }

    record All(List<ReleaseJson> releases) {}

    @GetMapping("/v1/releases")
    All all(Parameters parameters) {
        String status = parameters.read(FORM).text("status");
        Standing standing = releases.standing();
        List<Release> meant = standing.newestFirst().stream()
                .filter(release -> status == null || release.status().name().equals(status))
                .toList();
        return new All(ReleaseJson.all(meant, standing));
    }

    @GetMapping("/v1/releases/{id:[^.]+}")
    ReleaseJson one(@PathVariable String id) {
        Standing standing = releases.standing();
        return ReleaseJson.of(standing.get(id), standing);
    }

    /** All of its workbooks, with a manifest of what it is. */
    @GetMapping("/v1/releases/{id:[^.]+}.zip")
    ResponseEntity<byte[]> archive(@PathVariable String id) {
        var archive = new ReleaseArchive(releases.get(id), releases.workbooks(id));
        return ResponseEntity.ok()
                .contentType(ZIP)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + id + ".zip\"")
                .body(archive.bytes(json));
    }

    /** As it was sent, or in other words; of proposals too, so that they can be looked at before they are approved. */
    @GetMapping("/v1/releases/{id}/tables/{name:[^.]+}.xlsx")
    ResponseEntity<byte[]> workbook(@PathVariable String id, @PathVariable String name, Parameters parameters) {
        return TableController.workbook(
                releases.workbooks(id),
                name,
                parameters,
                () -> releases.compiled(id).tables());
    }
}
