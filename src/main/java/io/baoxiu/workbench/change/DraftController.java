package io.baoxiu.workbench.change;

import io.baoxiu.decision.budget.Readings;
import io.baoxiu.decision.reading.RequestSchema;
import io.baoxiu.release.draft.Draft;
import io.baoxiu.release.draft.DraftRenewals;
import io.baoxiu.release.draft.Drafts;
import io.baoxiu.vocabulary.ValueType;
import io.baoxiu.workbench.frame.Viewer;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Actions on a draft as a whole. Each request names the version of the draft. */
@RestController
class DraftController {

    private static final RequestSchema VERSION =
            new RequestSchema(RequestSchema.required("version", ValueType.whole(0, Long.MAX_VALUE)));

    private final Drafts drafts;
    private final DraftRenewals renewals;
    private final DraftReplays replays;
    private final Readings readings;

    DraftController(Drafts drafts, DraftRenewals renewals, DraftReplays replays, Readings readings) {
        this.drafts = drafts;
        this.renewals = renewals;
        this.replays = replays;
        this.readings = readings;
    }

    /** Removes one workbook from the draft. */
    @PostMapping("/change/{table}/drop")
    SavedJson drop(@PathVariable String table, @RequestBody byte[] body, Viewer viewer) {
        return SavedJson.of(drafts.drop(viewer.caller().name(), version(body), table));
    }

    @PostMapping("/change/drop")
    SavedJson drop(@RequestBody byte[] body, Viewer viewer) {
        Draft gone = drafts.drop(viewer.caller().name(), version(body));
        replays.end(viewer.caller());
        return SavedJson.of(gone);
    }

    /** Rebases the draft on the release in force. */
    @PostMapping("/change/renewal")
    SavedJson renew(@RequestBody byte[] body, HttpServletRequest request, Viewer viewer) {
        long version = version(body);
        return readings.beside(
                request, () -> SavedJson.of(renewals.renew(viewer.caller().name(), version)));
    }

    private static long version(byte[] body) {
        return Objects.requireNonNull(VERSION.read(body).whole("version"));
    }
}
