package io.baoxiu.web.journal;

import io.baoxiu.decision.Caller;
import io.baoxiu.decision.lookup.JournalAccess;
import io.baoxiu.decision.lookup.JournalPage;
import io.baoxiu.decision.lookup.JournalQuery;
import io.baoxiu.decision.replay.Comparison;
import io.baoxiu.journal.CsvExport;
import io.baoxiu.journal.Entry;
import io.baoxiu.vocabulary.Language;
import io.baoxiu.web.request.AcceptHeader;
import io.baoxiu.web.request.Parameters;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Writer;
import java.util.Iterator;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** Decisions of the journal for those who may see them, and deciding them again. */
@RestController
class JournalController {

    private static final String ID = "{id:[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}}";

    private final JournalAccess journal;
    private final JsonMapper json;

    JournalController(JournalAccess journal, JsonMapper json) {
        this.journal = journal;
        this.json = json;
    }

    @Operation(operationId = "getDecision", summary = "An entry of the journal")
    @GetMapping("/v1/decisions/" + ID)
    Entry one(@PathVariable UUID id, Caller caller, @RequestHeader HttpHeaders headers, Language language) {
        return spoken(journal.one(id, caller), headers, language);
    }

    /** The entry as answered; if the caller names a language, with its reasons in that language. */
    private static Entry spoken(Entry entry, HttpHeaders headers, Language language) {
        return headers.containsHeader(HttpHeaders.ACCEPT_LANGUAGE) ? entry.in(language) : entry;
    }

    /** One page as JSON; for callers who accept NDJSON, the whole selection, one line each. */
    @Operation(operationId = "listDecisions", summary = "Entries of the journal, newest first")
    @GetMapping("/v1/decisions")
    @Nullable
    JournalPage some(
            @RequestHeader HttpHeaders headers,
            Parameters parameters,
            Caller caller,
            Language language,
            HttpServletResponse response)
            throws IOException {
        response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        JournalQuery query = journal.query(parameters.values(), caller);
        if (AcceptHeader.names(MediaType.APPLICATION_NDJSON, headers)) {
            lines(journal.all(query).map(entry -> spoken(entry, headers, language)), response);
            return null;
        }
        return journal.page(query).with(entry -> spoken(entry, headers, language));
    }

    private void lines(Stream<Entry> entries, HttpServletResponse response) throws IOException {
        response.setContentType(MediaType.APPLICATION_NDJSON_VALUE);
        response.setCharacterEncoding("UTF-8");
        Writer out = response.getWriter();
        for (Iterator<Entry> each = entries.iterator(); each.hasNext(); ) {
            out.write(json.writeValueAsString(each.next()));
            out.write('\n');
        }
        out.flush();
    }

    @Operation(operationId = "exportDecisions", summary = "The same selection for a spreadsheet")
    @GetMapping("/v1/decisions.csv")
    void csv(Parameters parameters, Caller caller, Language language, HttpServletResponse response) throws IOException {
        JournalQuery query = journal.query(parameters.values(), caller);
        response.setContentType("text/csv");
        response.setCharacterEncoding("UTF-8");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"decisions.csv\"");
        response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        Writer out = response.getWriter();
        CsvExport.write(journal.all(query), language, out);
        out.flush();
    }

    @Operation(operationId = "replayDecision", summary = "Decide again under the same release")
    @PostMapping("/v1/decisions/" + ID + "/replay")
    Comparison again(@PathVariable UUID id, Caller caller) {
        return journal.again(id, caller);
    }
}
