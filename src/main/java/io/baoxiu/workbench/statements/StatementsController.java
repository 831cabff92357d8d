package io.baoxiu.workbench.statements;

import io.baoxiu.decision.reading.json.FaultyFields;
import io.baoxiu.decision.statement.StatementQuery;
import io.baoxiu.decision.statement.StatementSheets;
import io.baoxiu.decision.statement.StatementWords;
import io.baoxiu.journal.statement.Statement;
import io.baoxiu.journal.statement.Statements;
import io.baoxiu.release.Releases;
import io.baoxiu.vocabulary.time.Moments;
import io.baoxiu.vocabulary.time.ReportedAt;
import io.baoxiu.workbench.form.Filter;
import io.baoxiu.workbench.frame.PageAddress;
import io.baoxiu.workbench.frame.Viewer;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** What a month's repairs cost and who bears the cost, as sheets for printing and serving. */
@Controller
class StatementsController {

    private static final String PATH = "/statements";
    private static final String MONTH = "month";

    private final Statements statements;
    private final Releases releases;
    private final Clock clock;

    StatementsController(Statements statements, Releases releases, Clock clock) {
        this.statements = statements;
        this.releases = releases;
        this.clock = clock.withZone(ReportedAt.ZONE);
    }

    /** @param typed if it has no month, the last complete one is shown */
    @GetMapping(PATH)
    String statements(
            @RequestParam Map<String, String> typed,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String inPlace,
            Viewer viewer,
            Model model) {
        var asked = new PageAddress(PATH, typed);
        String last = YearMonth.now(clock).minusMonths(1).toString();
        String month = asked.query().getOrDefault(MONTH, last);
        Map<String, String> faults = Map.of();
        StatementPage page = null;
        try {
            page = page(month, asked.without(MONTH), viewer);
        } catch (FaultyFields faulty) {
            faults = Filter.faults(faulty.faults(), viewer.language());
        }
        List<Filter> filters = filters(month, asked.query(), faults);
        Filter.show(filters, faults, model);
        model.addAttribute("month", month);
        model.addAttribute("page", page);
        model.addAttribute("inPlace", inPlace != null);
        return inPlace == null ? "statements" : "statements :: answer";
    }

    private StatementPage page(String month, PageAddress filters, Viewer viewer) {
        StatementQuery query = StatementQuery.of(month, filters.parameters(), statements);
        Statement statement = query.drawn(statements);
        var words = new StatementWords(
                viewer.language(), releases.inForceToday().rules().vocabulary());
        PageAddress same = filters.with("upTo", Moments.text(statement.upTo()));
        return StatementPage.of(
                statement,
                new StatementSheets(statement, query, words),
                filters.with(MONTH, month),
                same.at("/v1/statements/" + month + ".xlsx"),
                same.at("/v1/statements/" + month + ".csv"));
    }

    private static List<Filter> filters(String month, Map<String, String> typed, Map<String, String> faults) {
        return Stream.of(MONTH, "project", "contractor")
                .map(name -> new Filter(
                        name,
                        "",
                        List.of(),
                        name.equals(MONTH) ? month : typed.getOrDefault(name, ""),
                        faults.get(name)))
                .toList();
    }
}
