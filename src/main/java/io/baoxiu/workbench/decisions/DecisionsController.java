package io.baoxiu.workbench.decisions;

import io.baoxiu.decision.lookup.JournalAccess;
import io.baoxiu.decision.lookup.JournalFields;
import io.baoxiu.decision.lookup.JournalPage;
import io.baoxiu.decision.lookup.Reach;
import io.baoxiu.decision.reading.json.FaultyFields;
import io.baoxiu.journal.Selection;
import io.baoxiu.journal.count.Counts;
import io.baoxiu.vocabulary.time.ReportedAt;
import io.baoxiu.words.KeptWords;
import io.baoxiu.workbench.form.Filter;
import io.baoxiu.workbench.frame.PageAddress;
import io.baoxiu.workbench.frame.Viewer;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** Searches the journal's decisions: one's own, or everybody's if the role may read them. */
@Controller
class DecisionsController {

    private static final String PATH = "/decisions";
    private static final String AFTER = "after";
    private static final String ME = "me";

    private final JournalAccess journal;
    private final Counts counts;
    private final Clock clock;

    DecisionsController(JournalAccess journal, Counts counts, Clock clock) {
        this.journal = journal;
        this.counts = counts;
        this.clock = clock.withZone(ReportedAt.ZONE);
    }

    @GetMapping(PATH)
    String decisions(
            @RequestParam Map<String, String> typed,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String inPlace,
            Viewer viewer,
            Model model) {
        boolean own = JournalFilters.ownOnly(viewer.caller());
        var here = new PageAddress(PATH, typed);
        PageAddress asked = own ? here.with(Selection.CALLER, ME) : here;
        JournalFields fields = journal.fields();
        var words = new KeptWords(fields.vocabulary(), viewer.language());
        Map<String, String> faults = Map.of();
        JournalPage page = new JournalPage(List.of(), null);
        try {
            page = journal.page(journal.query(asked.parameters(), viewer.caller()));
        } catch (FaultyFields faulty) {
            faults = Filter.faults(faulty.faults(), viewer.language());
        }
        List<Filter> filters = new JournalFilters(fields, words, viewer.caller()).of(typed, faults);
        Filter.show(filters, faults, model);
        model.addAttribute("own", own);
        model.addAttribute("references", own || Reach.readsAll(viewer.caller()));
        model.addAttribute("words", words);
        model.addAttribute(
                "decisions",
                page.decisions().stream()
                        .map(entry -> DecisionLine.of(entry, words, viewer.caller()))
                        .toList());
        model.addAttribute("filtered", !here.without(AFTER).query().isEmpty());
        model.addAttribute("newest", typed.containsKey(AFTER) ? here.without(AFTER) : null);
        model.addAttribute(
                "older",
                page.next() == null ? null : here.with(AFTER, page.next().toString()));
        model.addAttribute("csv", asked.without(AFTER).without("size").at("/v1/decisions.csv"));
        model.addAttribute("counted", own ? null : counted(here, words));
        model.addAttribute("inPlace", inPlace != null);
        return inPlace == null ? "decisions" : "decisions :: answer";
    }

    private @Nullable CountedClasses counted(PageAddress here, KeptWords words) {
        return CountedClasses.of(here.query().get("from"), here.query().get("to"), counts, words, clock);
    }
}
