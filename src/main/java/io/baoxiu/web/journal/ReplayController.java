package io.baoxiu.web.journal;

import io.baoxiu.decision.Caller;
import io.baoxiu.decision.lookup.JournalQuery;
import io.baoxiu.decision.lookup.Reach;
import io.baoxiu.decision.reading.RequestSchema;
import io.baoxiu.decision.replay.ReplayReport;
import io.baoxiu.decision.replay.Replays;
import io.baoxiu.journal.Entry;
import io.baoxiu.journal.Selection;
import io.baoxiu.journal.append.Journal;
import io.baoxiu.release.Releases;
import io.baoxiu.rules.answer.RuleSet;
import io.baoxiu.web.request.AcceptHeader;
import io.baoxiu.web.request.Fields;
import io.baoxiu.web.request.Takes;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** Replays the journal's decisions under a release, before it is approved. */
@RestController
class ReplayController {

    private static final byte[] EVERYTHING = "{}".getBytes(StandardCharsets.UTF_8);

    private final Releases releases;
    private final Journal journal;
    private final Replays replays;
    private final JsonMapper json;

    ReplayController(Releases releases, Journal journal, Replays replays, JsonMapper json) {
        this.releases = releases;
        this.journal = journal;
        this.replays = replays;
        this.json = json;
    }

    /** The report as JSON, after blanks; for callers who accept a stream, after its progress. Disconnecting ends the replay. */
    @Operation(operationId = "replayUnderRelease", summary = "The journal's decisions again under this release")
    @Takes(Fields.REPLAYED)
    @PostMapping(path = "/v1/releases/{id}/replay", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Nullable
    ReplayReport replay(
            @PathVariable String id,
            @RequestBody(required = false) byte @Nullable [] body,
            Caller caller,
            @RequestHeader HttpHeaders headers,
            HttpServletResponse response)
            throws IOException {
        RequestSchema.Filled form = Fields.REPLAYED.schema().read(body == null || body.length == 0 ? EVERYTHING : body);
        Selection selection = Selection.between(JournalQuery.from(form), JournalQuery.to(form));
        RuleSet rules = releases.compiled(id).rules();
        Long limit = form.whole("limit");
        Stream<Entry> entries = journal.all(selection).limit(limit == null ? Long.MAX_VALUE : limit);
        boolean references = Reach.readsAll(caller);
        for (ProgressStream.Form wanted : ProgressStream.Form.values()) {
            if (AcceptHeader.names(wanted.type(), headers)) {
                var stream = new ProgressStream(wanted, response, json);
                stream.report(replays.under(rules, entries, references, stream));
                return null;
            }
        }
        return replays.under(rules, entries, references, progress -> ProgressStream.blank(response));
    }
}
