package io.baoxiu.workbench.overview;

import io.baoxiu.decision.reading.FaultyFields;
import io.baoxiu.journal.Counts;
import io.baoxiu.release.CompiledRelease;
import io.baoxiu.release.Releases;
import io.baoxiu.vocabulary.ReportedAt;
import io.baoxiu.workbench.form.Filter;
import io.baoxiu.workbench.frame.PageAddress;
import io.baoxiu.workbench.frame.Viewer;
import io.baoxiu.workbench.tables.RowUses;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What was decided in a period, beside the one before. */
@Controller
class OverviewController {

    static final String PATH = "/overview";
    private static final int UNUSED_SHOWN = 8;

    private final Counts counts;
    private final RowUses uses;
    private final Releases releases;
    private final Clock clock;

    OverviewController(Counts counts, RowUses uses, Releases releases, Clock clock) {
        this.counts = counts;
        this.uses = uses;
        this.releases = releases;
        this.clock = clock.withZone(ReportedAt.ZONE);
    }

    /** A way to another period. */
    record Way(String name, String address, boolean current) {}

    /** @param typed without a period, this month */
    @GetMapping(PATH)
    String overview(@RequestParam Map<String, String> typed, Viewer viewer, Model model) {
        var here = new PageAddress(PATH, typed);
        LocalDate today = LocalDate.now(clock);
        Spans spans = Spans.of(Period.of(Period.Kind.MONTH, today), today);
        Map<String, String> faults = Map.of();
        Overview overview = null;
        try {
            spans = Spans.of(here.parameters(), today);
            overview = Overview.of(spans, counts, uses, releases.inForceToday(), viewer.language());
        } catch (FaultyFields faulty) {
            faults = Filter.faults(faulty.faults(), viewer.language());
        }
        String text = here.query().getOrDefault(Spans.PERIOD, spans.period().toString());
        Filter.show(List.of(new Filter(Spans.PERIOD, "", List.of(), text, faults.get(Spans.PERIOD))), faults, model);
        model.addAttribute("kinds", kinds(spans));
        model.addAttribute("earlier", address(spans.period().before()));
        model.addAttribute("later", spans.runs() ? null : later(spans, today));
        model.addAttribute("said", spans.period().said(viewer.isZh()));
        model.addAttribute("saidBefore", spans.period().before().said(viewer.isZh()));
        model.addAttribute("spans", spans);
        model.addAttribute("overview", overview);
        if (overview != null) {
            show(overview, viewer, model);
        }
        return "overview";
    }

    private void show(Overview overview, Viewer viewer, Model model) {
        CompiledRelease release = releases.inForceToday();
        model.addAttribute("figures", new OverviewFigures(overview, viewer.isZh()).all());
        Breakdown summed = overview.summed();
        model.addAttribute("summed", summed);
        model.addAttribute(
                "breakdowns",
                overview.breakdowns().stream().filter(one -> one != summed).toList());
        model.addAttribute(
                "classes",
                summed.lines().stream().collect(Collectors.toMap(Breakdown.Line::value, Breakdown.Line::label)));
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
                        address(Period.of(kind, spans.last())),
                        kind == spans.period().kind()))
                .toList();
    }

    private static @Nullable String later(Spans spans, LocalDate today) {
        Period after = spans.period().after();
        return after.first().isAfter(today) ? null : address(after);
    }

    private static String address(Period period) {
        return new PageAddress(PATH, Map.of(Spans.PERIOD, period.toString())).toString();
    }
}
