package io.baoxiu.workbench.overview;

import io.baoxiu.decision.reading.json.FaultyFields;
import io.baoxiu.journal.count.Counts;
import io.baoxiu.journal.due.DueOrders;
import io.baoxiu.release.CompiledRelease;
import io.baoxiu.release.Releases;
import io.baoxiu.table.print.PrintedWorkbook;
import io.baoxiu.vocabulary.time.ReportedAt;
import io.baoxiu.workbench.form.Filter;
import io.baoxiu.workbench.frame.PageAddress;
import io.baoxiu.workbench.frame.Viewer;
import io.baoxiu.workbench.tables.RowUses;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** What was decided in a period, compared with the one before: as a page, and as a workbook for reports. */
@Controller
class OverviewController {

    static final String PATH = "/overview";
    private static final String REPORT = PATH + "/report.xlsx";
    private static final int UNUSED_SHOWN = 8;

    private final Counts counts;
    private final DueOrders due;
    private final RowUses uses;
    private final Releases releases;
    private final Clock clock;

    OverviewController(Counts counts, DueOrders due, RowUses uses, Releases releases, Clock clock) {
        this.counts = counts;
        this.due = due;
        this.uses = uses;
        this.releases = releases;
        this.clock = clock.withZone(ReportedAt.ZONE);
    }

    /** A link to another period. */
    record Way(String name, String address, boolean current) {}

    /** @param typed without a period, this month */
    @GetMapping(PATH)
    String overview(@RequestParam Map<String, String> typed, Viewer viewer, Model model) {
        var here = new PageAddress(PATH, typed);
        LocalDate today = LocalDate.now(clock);
        Spans spans = Spans.of(Period.of(Period.Kind.MONTH, today), today);
        Map<String, String> faults = Map.of();
        CompiledRelease release = releases.inForceToday();
        Overview overview = null;
        try {
            spans = Spans.of(here.parameters(), today);
            overview = drawn(spans, release, viewer);
        } catch (FaultyFields faulty) {
            faults = Filter.faults(faulty.faults(), viewer.language());
        }
        String text = here.query().getOrDefault(Spans.PERIOD, spans.period().toString());
        Filter.show(List.of(new Filter(Spans.PERIOD, "", List.of(), text, faults.get(Spans.PERIOD))), faults, model);
        model.addAttribute("kinds", kinds(spans));
        model.addAttribute("earlier", address(PATH, spans.period().before()));
        model.addAttribute("later", later(spans, today));
        model.addAttribute("report", address(REPORT, spans.period()));
        model.addAttribute("said", spans.period().said(viewer.isZh()));
        model.addAttribute("saidBefore", spans.period().before().said(viewer.isZh()));
        model.addAttribute("spans", spans);
        model.addAttribute("overview", overview);
        if (overview != null) {
            show(overview, release, viewer, model);
        }
        return "overview";
    }

    /** The complete overview, with every row and every value. */
    @GetMapping(REPORT)
    void report(@RequestParam Map<String, String> typed, Viewer viewer, HttpServletResponse response)
            throws IOException {
        Spans spans = asked(new PageAddress(REPORT, typed));
        var sheets = new OverviewSheets(drawn(spans, releases.inForceToday(), viewer), viewer);
        response.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"overview-" + spans.period() + ".xlsx\"");
        PrintedWorkbook.write(sheets.all(), response.getOutputStream());
    }

    private Spans asked(PageAddress address) {
        try {
            return Spans.of(address.parameters(), LocalDate.now(clock));
        } catch (FaultyFields faulty) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, faulty.getMessage(), faulty);
        }
    }

    private Overview drawn(Spans spans, CompiledRelease release, Viewer viewer) {
        LocalDate today = LocalDate.now(clock);
        DueWeek week = DueWeek.of(
                due.counts(today),
                today,
                release.rules().calendar(),
                release.rules().vocabulary(),
                viewer.language());
        return Overview.of(spans, week, counts, uses, release, viewer.language());
    }

    private static void show(Overview overview, CompiledRelease release, Viewer viewer, Model model) {
        model.addAttribute("figures", new OverviewFigures(overview, viewer.isZh()).all());
        PeriodBreakdown summed = overview.summed();
        model.addAttribute("summed", summed);
        model.addAttribute(
                "breakdowns",
                overview.breakdowns().stream().filter(one -> one != summed).toList());
        model.addAttribute(
                "classes", summed.lines().stream().collect(Collectors.toMap(PeriodLine::value, PeriodLine::label)));
        model.addAttribute("steps", StepLine.of(overview.costs(), viewer.isZh()));
        model.addAttribute("drawing", CostDrawing.of(overview.costs(), viewer.isZh()));
        model.addAttribute("tables", release.tables().all().size());
        model.addAttribute(
                "rows",
                release.tables().all().stream()
                        .mapToInt(table -> table.rows().size())
                        .sum());
        model.addAttribute(
                "unused",
                overview.unused().stream()
                        .limit(UNUSED_SHOWN)
                        .map(unused -> UnusedLine.of(unused, viewer.language()))
                        .toList());
    }

    private static List<Way> kinds(Spans spans) {
        return Stream.of(Period.Kind.values())
                .map(kind -> new Way(
                        kind.name(),
                        address(PATH, Period.of(kind, spans.last())),
                        kind == spans.period().kind()))
                .toList();
    }

    private static @Nullable String later(Spans spans, LocalDate today) {
        Period after = spans.period().after();
        return after.first().isAfter(today) ? null : address(PATH, after);
    }

    private static String address(String path, Period period) {
        return new PageAddress(path, Map.of(Spans.PERIOD, period.toString())).toString();
    }
}
