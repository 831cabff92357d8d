package io.baoxiu.release.publish;

import io.baoxiu.release.Compiler;
import io.baoxiu.release.Releases;
import io.baoxiu.release.record.AuditEntry;
import io.baoxiu.release.record.Origin;
import io.baoxiu.release.record.Release;
import io.baoxiu.table.file.WorkbookFile;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * The actions of publishers. Each is one transaction; tables are checked before the lock is taken, as that takes too long.
 */
@Component
public final class Publishing {

    private final Acts acts;
    private final Compiler compiler;
    private final Releases releases;

    public Publishing(Acts acts, Compiler compiler, Releases releases) {
        this.acts = acts;
        this.compiler = compiler;
        this.releases = releases;
    }

    /** @param onTop the releases that were made from it and so contain its changes */
    public record Withdrawn(Release release, Collection<Release> onTop) {}

    /** @param scheduled the releases that will replace it on a later day */
    public record Reinstated(Release release, Collection<Release> scheduled) {}

    /**
     * Publishes a proposal, in force from its day, or from today if that has passed.
     *
     * @throws NotTheirs when the person wrote it, or the release that it renews
     * @throws ReleaseConflict when it is no longer a proposal, or would not follow its base
     */
    public Release approve(String id, String person) {
        Release proposal = Preconditions.approvable(id, person, acts.standing());
        compiler.check(acts.workbooks(proposal));
        Release release = acts.perform(standing -> {
            Release current = Preconditions.approvable(id, person, standing);
            Release published = current.published(person, standing.dayOf(current), acts.now(), standing.nextPlace());
            acts.settle(published, person, AuditEntry.Action.APPROVED, "");
            standing.supersededBy(published)
                    .forEach(old -> acts.settle(
                            old.superseded(), person, AuditEntry.Action.SUPERSEDED, "by " + published.id()));
            return published;
        });
        Acts.log(release, AuditEntry.Action.APPROVED, person, release.note());
        releases.refresh();
        return release;
    }

    /** @throws ReleaseConflict when it is no longer a proposal */
    public Release reject(String id, String person, String reason) {
        Release release = acts.perform(standing -> {
            Release rejected = Preconditions.rejectable(id, standing).rejected(reason);
            acts.settle(rejected, person, AuditEntry.Action.REJECTED, reason);
            return rejected;
        });
        Acts.log(release, AuditEntry.Action.REJECTED, person, reason);
        return release;
    }

    /**
     * Withdraws a release, so that it never comes into force.
     *
     * @throws NotTheirs when the person is neither its author nor a publisher
     * @throws ReleaseConflict when its day has come, or it was already decided on
     */
    public Withdrawn withdraw(String id, Actor actor, String reason) {
        Withdrawn result = acts.perform(standing -> {
            Release release = Preconditions.withdrawable(id, actor, standing);
            Release withdrawn = release.withdrawn(reason);
            acts.settle(withdrawn, actor.name(), AuditEntry.Action.WITHDRAWN, reason);
            return new Withdrawn(withdrawn, standing.onTopOf(release));
        });
        Acts.log(result.release(), AuditEntry.Action.WITHDRAWN, actor.name(), reason);
        releases.refresh();
        return result;
    }

    /**
     * Publishes the tables of a release that was once in force as a new one, in force today.
     *
     * @throws NotTheirs when the person wrote them
     * @throws ReleaseConflict when it never was in force
     */
    public Reinstated reinstate(String id, String person, String note) {
        Release former = Preconditions.reinstatable(id, person, acts.standing(), acts.zone());
        List<WorkbookFile> workbooks = acts.workbooks(former);
        compiler.check(workbooks);
        Reinstated reinstated = acts.perform(standing -> {
            Preconditions.reinstatable(id, person, standing, acts.zone());
            Release base = standing.inForce(standing.today());
            Release again = Release.proposed(
                            acts.nextId(),
                            person,
                            note,
                            standing.today(),
                            acts.now(),
                            Origin.reinstatement(former, base),
                            former.contentHash())
                    .published(person, standing.today(), acts.now(), standing.nextPlace());
            acts.add(again, workbooks);
            acts.settle(again, person, AuditEntry.Action.REINSTATED, note);
            return new Reinstated(again, standing.scheduledAfter(again));
        });
        Acts.log(reinstated.release(), AuditEntry.Action.REINSTATED, person, note);
        releases.refresh();
        return reinstated;
    }
}
