package io.baoxiu.web.journal;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.baoxiu.decision.Caller;
import io.baoxiu.decision.replay.Comparison;
import io.baoxiu.decision.replay.Replay;
import io.baoxiu.journal.CsvExport;
import io.baoxiu.journal.Entry;
import io.baoxiu.journal.Journal;
import io.baoxiu.release.Releases;
import io.baoxiu.vocabulary.Language;
import io.baoxiu.web.problem.Problem;
import io.baoxiu.web.problem.ProblemType;
import io.baoxiu.web.request.AcceptHeader;
import io.baoxiu.web.request.Parameters;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Writer;
import java.util.Iterator;
import java.util.List;
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

/** What was decided, told to those who may know it, and decided again. */
@RestController
class JournalController {

    private static final String ID = "{id:[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}}";

    private final Journal journal;
    private final Releases releases;
    private final JsonMapper json;

    JournalController(Journal journal, Releases releases, JsonMapper json) {
        this.journal = journal;
        this.releases = releases;
        this.json = json;
    }

    /** @param next what to ask for {@code after} to go on; absent at the end */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Page(List<Entry> decisions, @Nullable UUID next) {}

    @GetMapping("/v1/decisions/" + ID)
    Entry one(@PathVariable UUID id, Caller caller, @RequestHeader HttpHeaders headers, Language language) {
        Entry entry = journal.find(id).orElseThrow(JournalController::none);
        if (!caller.name().equals(entry.caller()) && !Reach.readsAll(caller)) {
            throw new Problem(ProblemType.FORBIDDEN, "这不是您的决策", "the decision is another caller's");
        }
        return spoken(entry, headers, language);
    }

    /** As it was answered; for those who name a language, with its reasons in that one. */
    private static Entry spoken(Entry entry, HttpHeaders headers, Language language) {
        return headers.containsHeader(HttpHeaders.ACCEPT_LANGUAGE) ? entry.in(language) : entry;
    }

    /** A page as JSON; all of the selection, a line each, for those who accept NDJSON. */
    @GetMapping("/v1/decisions")
    @Nullable
    Page some(
            @RequestHeader HttpHeaders headers,
            Parameters parameters,
            Caller caller,
            Language language,
            HttpServletResponse response)
            throws IOException {
        response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        JournalQuery query = query(parameters, caller);
        if (AcceptHeader.names(MediaType.APPLICATION_NDJSON, headers)) {
            lines(entries(query).map(entry -> spoken(entry, headers, language)), response);
            return null;
        }
        List<Entry> found = journal.select(query.selection(), query.size() + 1).stream()
                .map(query::readable)
                .map(entry -> spoken(entry, headers, language))
                .toList();
        boolean more = found.size() > query.size();
        List<Entry> page = found.subList(0, Math.min(found.size(), query.size()));
        return new Page(page, more ? page.get(page.size() - 1).id() : null);
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

    @GetMapping("/v1/decisions.csv")
    void csv(Parameters parameters, Caller caller, Language language, HttpServletResponse response) throws IOException {
        JournalQuery query = query(parameters, caller);
        response.setContentType("text/csv");
        response.setCharacterEncoding("UTF-8");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"decisions.csv\"");
        response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        Writer out = response.getWriter();
        CsvExport.write(entries(query), language, out);
        out.flush();
    }

    private JournalQuery query(Parameters parameters, Caller caller) {
        var fields = new JournalFields(releases.inForceToday().rules().vocabulary(), journal.kept());
        return JournalQuery.of(parameters, caller, fields);
    }

    private Stream<Entry> entries(JournalQuery query) {
        return journal.all(query.selection()).map(query::readable);
    }

    @PostMapping("/v1/decisions/" + ID + "/replay")
    Comparison again(@PathVariable UUID id) {
        Entry entry = journal.find(id).orElseThrow(JournalController::none);
        return new Replay(releases.compiled(entry.release()).rules()).exactly(entry);
    }

    private static Problem none() {
        return new Problem(ProblemType.NOT_FOUND, "没有这个决策", "there is no such decision");
    }
}
