package io.baoxiu.release.publish;

import io.baoxiu.release.CompiledRelease;
import io.baoxiu.release.Compiler;
import io.baoxiu.release.Releases;
import io.baoxiu.release.WorkbooksRefused;
import io.baoxiu.release.record.AuditEntry;
import io.baoxiu.release.record.Origin;
import io.baoxiu.release.record.Release;
import io.baoxiu.release.standing.Standing;
import io.baoxiu.table.Edits;
import io.baoxiu.table.Finding;
import io.baoxiu.table.file.ContentHash;
import io.baoxiu.table.file.WorkbookFile;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Proposes changed workbooks as a release, based on the one that would be in force on its day without it. Tables are checked before the
 * lock is taken, as that takes too long; a release published meanwhile makes the proposal stale.
 */
@Component
public final class Proposals {

    private final Acts acts;
    private final Compiler compiler;
    private final Releases releases;

    public Proposals(Acts acts, Compiler compiler, Releases releases) {
        this.acts = acts;
        this.compiler = compiler;
        this.releases = releases;
    }

    /**
     * @param warnings found in its tables
     * @param scheduled the releases that take effect later and do not contain the change
     */
    public record Proposed(Release release, Standing standing, List<Finding> warnings, Collection<Release> scheduled) {}

    /** A proposal and its base. */
    private record Draft(String author, String note, LocalDate day, Origin origin, Edits edits, Release base) {}

    /**
     * Proposes changes; all other tables are those of the base.
     *
     * @param from its first day in force; if absent, the day it is approved
     * @throws WorkbooksRefused when there is an error in the tables: nothing is kept
     * @throws ReleaseConflict when they change nothing
     */
    public Proposed propose(String author, String note, @Nullable LocalDate from, Edits edits) {
        Standing standing = acts.standing();
        LocalDate day = from == null ? standing.today() : from;
        Release base = standing.inForce(day);
        List<WorkbookFile> changed = new WorkbookSet(acts.workbooks(base)).newOf(edits.sent());
        return proposed(
                new Draft(author, note, day, Origin.on(base), new Edits(changed, edits.removed()), base),
                AuditEntry.Action.PROPOSED,
                now -> {});
    }

    /**
     * Proposes the changes of a proposal or scheduled release again, on its present base.
     *
     * @throws WorkbooksRefused when there is an error in the tables: nothing is kept
     * @throws ReleaseConflict when it is neither any more, or its new base changed one of the same workbooks
     */
    public Proposed renew(String id, String author) {
        Standing standing = acts.standing();
        Release old = Preconditions.renewable(id, standing);
        Release base = standing.beneath(old);
        var before = new WorkbookSet(
                acts.workbooks(standing.get(String.valueOf(old.origin().base()))));
        Edits edits = before.editsTo(acts.workbooks(old));
        Set<String> changedToo = before.differing(edits, new WorkbookSet(acts.workbooks(base)));
        if (!changedToo.isEmpty()) {
            throw ReleaseConflict.changedToo(base, changedToo);
        }
        return proposed(
                new Draft(author, old.note(), standing.dayOf(old), Origin.renewal(old, base), edits, base),
                AuditEntry.Action.RENEWED,
                now -> Preconditions.renewable(id, now));
    }

    /** @param stillFits throws if the present state no longer allows the proposal */
    private Proposed proposed(Draft draft, AuditEntry.Action action, Consumer<Standing> stillFits) {
        if (draft.edits().none()) {
            throw ReleaseConflict.unchanged(draft.base());
        }
        CompiledRelease base = releases.compiled(draft.base().id());
        List<WorkbookFile> workbooks = new WorkbookSet(base.workbooks()).with(draft.edits());
        Compiler.Checked checked = compiler.check(draft.edits(), base.tables(), workbooks);
        Release proposal = acts.perform(standing -> {
            stillFits.accept(standing);
            Release release = Release.proposed(
                    acts.nextId(),
                    draft.author(),
                    draft.note(),
                    draft.day(),
                    acts.now(),
                    draft.origin(),
                    ContentHash.of(workbooks));
            acts.add(release, workbooks);
            acts.record(release, draft.author(), action, draft.note());
            return release;
        });
        Acts.log(proposal, action, draft.author(), draft.note());
        Standing standing = acts.standing();
        return new Proposed(proposal, standing, checked.warnings(), standing.scheduledAfter(proposal));
    }
}
