package io.baoxiu.workbench.releases;

import io.baoxiu.decision.replay.ReplayRun;
import io.baoxiu.decision.replay.ReplayRuns;
import io.baoxiu.release.Releases;
import io.baoxiu.release.record.Release;
import io.baoxiu.release.remark.Remarks;
import io.baoxiu.release.standing.Standing;
import io.baoxiu.vocabulary.Language;
import io.baoxiu.vocabulary.Vocabulary;
import io.baoxiu.workbench.frame.Viewer;
import io.baoxiu.workbench.releases.compare.Bases;
import io.baoxiu.workbench.releases.compare.ChangedTable;
import io.baoxiu.workbench.releases.compare.ChangedTables;
import io.baoxiu.workbench.releases.compare.RemarkPlace;
import io.baoxiu.workbench.releases.compare.Spoken;
import io.baoxiu.workbench.replay.MoveWords;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The page of one release, with the values typed on it and their faults. */
@Component
class ReleasePages {

    private final Releases releases;
    private final Bases bases;
    private final ChangedTables changed;
    private final Remarks remarks;
    private final ReplayRuns runs;
    private final Clock clock;

    ReleasePages(Releases releases, Bases bases, ChangedTables changed, Remarks remarks, ReplayRuns runs, Clock clock) {
        this.releases = releases;
        this.bases = bases;
        this.changed = changed;
        this.remarks = remarks;
        this.runs = runs;
        this.clock = clock;
    }

    /**
     * What a person did on the page, and the result.
     *
     * @param dialog the open dialog; empty for none
     * @param done the action just done; empty for none
     * @param typed by field name
     * @param faults likewise
     * @param trouble why nothing was done; absent if there was no obstacle
     */
    record Doing(
            String dialog,
            String done,
            Map<String, String> typed,
            Map<String, String> faults,
            @Nullable String trouble) {}

    /** The id, if the release exists. */
    String known(String id) {
        return bases.release(id).id();
    }

    String show(String id, Doing doing, Viewer viewer, Model model) {
        Release release = bases.release(id);
        Standing standing = releases.standing();
        Language language = viewer.language();
        ReleaseState state = ReleaseState.of(release, standing, clock.getZone());
        Set<String> names = changed.names(release);
        List<ChangedTable> tables = changed.of(release, names, language);
        model.addAttribute("release", release);
        model.addAttribute("state", state);
        model.addAttribute("proposedOn", Prospect.said(release.createdAt().toLocalDate(), standing, language));
        model.addAttribute("inForceFrom", Prospect.said(release.effectiveFrom(), standing, language));
        model.addAttribute("tables", tables);
        model.addAttribute("vocabulary", names.contains(Vocabulary.NAME));
        model.addAttribute("choices", Choices.of(release, state, standing, viewer.caller()));
        model.addAttribute(
                "beneath",
                state == ReleaseState.STALE ? standing.beneath(release).id() : null);
        model.addAttribute("renewals", renewals(release, standing));
        model.addAttribute(
                "onTop", standing.onTopOf(release).stream().map(Release::id).toList());
        model.addAttribute("prospect", Prospect.of(release, standing, replay(release, viewer), language));
        model.addAttribute("remarks", Spoken.of(remarks.of(id), tables, standing.today(), language));
        model.addAttribute("places", RemarkPlace.of(tables, doing.typed().get("place")));
        model.addAttribute("line", TimeLine.of(standing, clock.getZone()));
        model.addAttribute("doing", doing);
        return "release";
    }

    /** The releases that repeat its changes on another base. */
    private static List<String> renewals(Release release, Standing standing) {
        return standing.newestFirst().stream()
                .filter(other -> release.id().equals(other.origin().renews()))
                .filter(other -> other.isProposed() || other.isPublished())
                .map(Release::id)
                .toList();
    }

    private Prospect.@Nullable Replayed replay(Release release, Viewer viewer) {
        return runs.latest(new ReplayRun.Subject.OfRelease(release.id()))
                .flatMap(run -> run.state() instanceof ReplayRun.State.Done done
                        ? Optional.of(done.report())
                        : Optional.empty())
                .map(report -> new Prospect.Replayed(
                        MoveWords.all(report, bases.compiled(release).rules().vocabulary(), viewer),
                        report.changed() == 0))
                .orElse(null);
    }
}
