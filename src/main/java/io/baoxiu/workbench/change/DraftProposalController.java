package io.baoxiu.workbench.change;

import static io.baoxiu.decision.reading.RequestSchema.optional;
import static io.baoxiu.decision.reading.RequestSchema.required;

import io.baoxiu.decision.budget.Readings;
import io.baoxiu.decision.reading.RequestSchema;
import io.baoxiu.release.Releases;
import io.baoxiu.release.draft.DraftProposals;
import io.baoxiu.release.publish.Proposals;
import io.baoxiu.release.record.Release;
import io.baoxiu.vocabulary.ValueType;
import io.baoxiu.workbench.frame.Viewer;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Proposes a draft, with a note and optionally a day; the draft is then gone. */
@RestController
class DraftProposalController {

    private static final RequestSchema FORM = new RequestSchema(
                    required("version", ValueType.whole(0, Long.MAX_VALUE)),
                    required("note", new ValueType.Text(1, Release.LONGEST_REMARK)),
                    optional("day", ValueType.DAY))
            .withWording("note");
    private static final RequestSchema DAY = new RequestSchema(optional("day", ValueType.DAY));

    private final DraftProposals proposals;
    private final DraftReplays replays;
    private final Readings readings;
    private final Releases releases;
    private final Clock clock;

    DraftProposalController(
            DraftProposals proposals, DraftReplays replays, Readings readings, Releases releases, Clock clock) {
        this.proposals = proposals;
        this.replays = replays;
        this.readings = readings;
        this.releases = releases;
        this.clock = clock;
    }

    /**
     * @param location the address of its page
     * @param warnings found in its tables
     * @param scheduled the releases that take effect later and do not contain the change
     */
    record ProposedJson(String release, String location, List<String> warnings, List<ScheduledJson> scheduled) {}

    record ScheduledJson(String release, LocalDate from) {}

    /** @param scheduled the releases that take effect later and would not contain the proposal */
    record LaterJson(List<ScheduledJson> scheduled) {}

    /** For checking before it is proposed for a day, or for today. */
    @GetMapping("/change/scheduled")
    LaterJson scheduled(HttpServletRequest request) {
        LocalDate today = LocalDate.now(clock);
        LocalDate day = DAY.read(request.getParameterMap()).dayFrom(today, "day");
        return new LaterJson(scheduled(releases.standing().scheduledAfter(day == null ? today : day)));
    }

    @PostMapping("/change/proposal")
    ProposedJson propose(@RequestBody byte[] body, HttpServletRequest request, Viewer viewer) {
        RequestSchema.Filled form = FORM.read(body);
        LocalDate day = form.dayFrom(LocalDate.now(clock), "day");
        Proposals.Proposed proposed = readings.newest(
                viewer.caller(),
                request,
                () -> proposals.propose(
                        viewer.caller().name(),
                        Objects.requireNonNull(form.whole("version")),
                        Objects.requireNonNull(form.text("note")),
                        day));
        replays.end(viewer.caller());
        String id = proposed.release().id();
        return new ProposedJson(
                id,
                "/releases/" + id,
                proposed.warnings().stream()
                        .map(finding -> finding.message().in(viewer.language()))
                        .toList(),
                scheduled(proposed.scheduled()));
    }

    private static List<ScheduledJson> scheduled(Collection<Release> releases) {
        return releases.stream()
                .map(release -> new ScheduledJson(release.id(), release.effectiveFrom()))
                .toList();
    }
}
