package io.baoxiu.workbench.change.check;

import io.baoxiu.decision.budget.Readings;
import io.baoxiu.release.draft.Draft;
import io.baoxiu.release.draft.DraftChecks;
import io.baoxiu.release.draft.DraftChecks.Checked;
import io.baoxiu.release.draft.Drafts;
import io.baoxiu.vocabulary.time.ReportedAt;
import io.baoxiu.workbench.change.sheet.CheckJson;
import io.baoxiu.workbench.change.sheet.CheckJson.FindingJson;
import io.baoxiu.workbench.change.sheet.CheckJson.Severity;
import io.baoxiu.workbench.change.sheet.EditsReader;
import io.baoxiu.workbench.change.sheet.MeanwhileJson;
import io.baoxiu.workbench.change.sheet.SettingsJson;
import io.baoxiu.workbench.frame.Viewer;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Checks a draft while somebody types. A new request stops the person's previous check. */
@RestController
class CheckController {

    private final Drafts drafts;
    private final DraftChecks checks;
    private final Readings readings;
    private final Clock clock;

    CheckController(Drafts drafts, DraftChecks checks, Readings readings, Clock clock) {
        this.drafts = drafts;
        this.checks = checks;
        this.readings = readings;
        this.clock = clock.withZone(ReportedAt.ZONE);
    }

    @PostMapping("/change/{table}/check")
    CheckJson check(@PathVariable String table, @RequestBody JsonNode body, HttpServletRequest request, Viewer viewer) {
        long version = EditsReader.version(body, Set.of("version"));
        return readings.newest(viewer.caller(), request, () -> checked(table, version, viewer));
    }

    private CheckJson checked(String table, long version, Viewer viewer) {
        long since = System.nanoTime();
        Draft draft = drafts.of(viewer.caller().name(), version);
        Checked checked = checks.check(draft, table);
        CheckWords words = new CheckWords(checked, viewer);
        CaseWords cases = new CaseWords(checked, viewer);
        List<FindingJson> findings = words.findings();
        return new CheckJson(
                version,
                LocalTime.now(clock).truncatedTo(ChronoUnit.SECONDS).toString(),
                TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - since),
                findings.stream()
                        .filter(finding -> finding.severity() == Severity.ERROR)
                        .count(),
                findings.stream()
                        .filter(finding -> finding.severity() == Severity.WARNING && !finding.standing())
                        .count(),
                findings,
                words.readings(),
                cases.cases(),
                cases.untouched(),
                MeanwhileJson.of(List.of(checked.open()), viewer),
                SettingsJson.of(checked.open(), viewer));
    }
}
