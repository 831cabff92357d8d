package io.baoxiu.release.draft;

import io.baoxiu.release.CompiledRelease;
import io.baoxiu.release.Releases;
import io.baoxiu.release.publish.Proposals;
import io.baoxiu.table.Edits;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns a draft into a proposal, and deletes the draft. */
@Component
public final class DraftProposals {

    private final Drafts drafts;
    private final Proposals proposals;
    private final Releases releases;

    DraftProposals(Drafts drafts, Proposals proposals, Releases releases) {
        this.drafts = drafts;
        this.proposals = proposals;
        this.releases = releases;
    }

    /**
     * @param day its first day in force; if absent, the day it is approved
     * @throws DraftConflict when the draft has another version
     * @throws DraftStale when the release that would be its base changed the same workbooks
     * @throws io.baoxiu.release.WorkbooksRefused when there is an error in the tables: the draft stays
     */
    public Proposals.Proposed propose(String person, long version, String note, @Nullable LocalDate day) {
        Draft draft = drafts.of(person, version);
        List<OpenTable> all = drafts.all(draft);
        requireFresh(all, day == null ? releases.inForceToday() : releases.inForce(day));
        Proposals.Proposed proposed = proposals.propose(
                person, note, day, Edits.of(all.stream().map(OpenTable::file).toList()));
        forget(person, version);
        return proposed;
    }

    private static void requireFresh(List<OpenTable> all, CompiledRelease beneath) {
        List<String> changed = new ArrayList<>();
        for (OpenTable open : all) {
            if (open.stale() || !Drafts.same(open.inForce(), beneath, open.name())) {
                changed.add(open.name());
            }
        }
        if (!changed.isEmpty()) {
            throw new DraftStale(beneath.release().id(), changed);
        }
    }

    /** Deletes the draft, unless it was changed meanwhile in another window. */
    private void forget(String person, long version) {
        try {
            drafts.drop(person, version);
        } catch (DraftConflict typedMeanwhile) {
            return;
        }
    }
}
