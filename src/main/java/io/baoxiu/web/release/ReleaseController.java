package io.baoxiu.web.release;

import io.baoxiu.release.Releases;
import io.baoxiu.release.record.Release;
import io.baoxiu.release.standing.Standing;
import io.baoxiu.web.request.Fields;
import io.baoxiu.web.request.Parameters;
import io.baoxiu.web.request.Takes;
import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** The releases in their current state, with their workbooks. */
@RestController
class ReleaseController {

    private static final MediaType ZIP = MediaType.parseMediaType("application/zip");

    private final Releases releases;
    private final JsonMapper json;

    ReleaseController(Releases releases, JsonMapper json) {
        this.releases = releases;
        this.json = json;
    }

    record All(List<ReleaseJson> releases) {}

    @Operation(operationId = "listReleases", summary = "The releases, newest first")
    @Takes(Fields.STATUS)
    @GetMapping("/v1/releases")
    All all(Parameters parameters) {
        String status = parameters.read(Fields.STATUS.schema()).text("status");
        Standing standing = releases.standing();
        List<Release> meant = standing.newestFirst().stream()
                .filter(release -> status == null || release.status().name().equals(status))
                .toList();
        return new All(ReleaseJson.all(meant, standing));
    }

    @Operation(operationId = "getRelease", summary = "A release")
    @GetMapping("/v1/releases/{id:[^.]+}")
    ReleaseJson one(@PathVariable String id) {
        Standing standing = releases.standing();
        return ReleaseJson.of(standing.get(id), standing);
    }

    /** All workbooks of a release, with a manifest. */
    @Operation(summary = "The workbooks of a release, with a manifest")
    @GetMapping("/v1/releases/{id:[^.]+}.zip")
    ResponseEntity<byte[]> archive(@PathVariable String id) {
        var archive = new ReleaseArchive(releases.get(id), releases.workbooks(id));
        return ResponseEntity.ok()
                .contentType(ZIP)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + id + ".zip\"")
                .body(archive.bytes(json));
    }

    /** A workbook as sent, or with other labels; also of proposals, so that they can be viewed before approval. */
    @Operation(operationId = "downloadReleasedTable", summary = "A workbook of a release, byte for byte")
    @Takes(Fields.LABELS)
    @GetMapping("/v1/releases/{id}/tables/{name:[^.]+}.xlsx")
    ResponseEntity<byte[]> workbook(@PathVariable String id, @PathVariable String name, Parameters parameters) {
        return TableController.workbook(
                releases.workbooks(id),
                name,
                parameters,
                () -> releases.compiled(id).tables());
    }
}
