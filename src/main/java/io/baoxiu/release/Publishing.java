package io.baoxiu.release;

import static io.baoxiu.release.ReleasesUnavailable.read;

import io.baoxiu.table.Finding;
import io.baoxiu.table.WorkbookFile;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * What people do with releases. Each act is one transaction under a lock that all replicas share, and leaves an entry in
 * the audit trail. Checking tables takes longer than a lock should be held, and comes before it.
 */
@Component
public final class Publishing {

    private final ReleaseStore store;
    private final AuditTrail audit;
    private final Compiler compiler;
    private final Releases releases;
    private final TransactionOperations transactions;
    private final Clock clock;

    Publishing(
            ReleaseStore store,
            AuditTrail audit,
            Compiler compiler,
            Releases releases,
            TransactionOperations transactions,
            Clock clock) {
        this.store = store;
        this.audit = audit;
        this.compiler = compiler;
        this.releases = releases;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** @param warnings found in its tables */
    public record Proposed(Release release, List<Finding> warnings) {}

    /** @param scheduled the releases whose day is still to come, and which will take its place then */
    public record Reinstated(Release release, Collection<Release> scheduled) {}

    /**
     * Proposes workbooks; the tables that are not among them are those of the latest published release.
     *
     * @param from the first day it is to be in force; absent: the day it is approved
     * @throws WorkbooksRefused when there is an error in the tables: nothing is kept
     */
    public Proposed propose(String author, String note, @Nullable LocalDate from, List<WorkbookFile> changed) {
        Release base = read(this::latest);
        CompiledRelease standing = releases.compiled(base.id());
        List<WorkbookFile> workbooks = merged(changed, standing.workbooks());
        Compiler.Checked checked = compiler.check(changed, standing.tables(), workbooks);
        return change(() -> {
            Release release = Release.proposed(
                    store.nextId(),
                    author,
                    note,
                    from == null ? today() : from,
                    now(),
                    base.id(),
                    ContentHash.of(workbooks));
            store.add(release, workbooks);
            audit.append(release.createdAt().toInstant(), author, AuditEntry.Action.PROPOSED, release, note);
            return new Proposed(release, checked.warnings());
        });
    }

    /**
     * Publishes a proposal, in force from its day, or from today if that has passed.
     *
     * @throws OwnProposal when the person is its author
     * @throws ReleaseConflict when it is no proposal any more, or another one was published since it was made
     */
    public Release approve(String id, String person) {
        Release proposal = releases.get(id);
        Conditions.requireApprovable(proposal, person, read(this::latest));
        compiler.check(read(() -> store.workbooks(id)));
        Release release = change(() -> {
            Release current = releases.get(id);
            Conditions.requireApprovable(current, person, latest());
            LocalDate from = current.effectiveFrom().isBefore(today()) ? today() : current.effectiveFrom();
            Release published = current.published(person, from, now(), nextPlace());
            store.settle(published);
            audit.append(instant(published), person, AuditEntry.Action.APPROVED, published, "");
            return published;
        });
        releases.refresh();
        return release;
    }

    /** @throws ReleaseConflict when it is no proposal any more */
    public Release reject(String id, String person, String reason) {
        return change(() -> {
            Release current = releases.get(id);
            Conditions.requireProposed(current);
            Release rejected = current.rejected(reason);
            store.settle(rejected);
            audit.append(clock.instant(), person, AuditEntry.Action.REJECTED, rejected, reason);
            return rejected;
        });
    }

    /**
     * Publishes the tables of a release that was once in force as a new one, in force today.
     *
     * @throws ReleaseConflict when it never was in force
     */
    public Reinstated reinstate(String id, String person, String note) {
        Release former = releases.get(id);
        List<WorkbookFile> workbooks = read(() -> store.workbooks(id));
        requireWasInForce(former);
        compiler.check(workbooks);
        Release release = change(() -> {
            requireWasInForce(former);
            Release again = Release.proposed(
                            store.nextId(), person, note, today(), now(), latest().id(), former.contentHash())
                    .published(person, today(), now(), nextPlace());
            store.add(again, workbooks);
            store.settle(again);
            audit.append(instant(again), person, AuditEntry.Action.REINSTATED, again, note);
            return again;
        });
        releases.refresh();
        return new Reinstated(release, releases.scheduled());
    }

    private void requireWasInForce(Release release) {
        Conditions.requireWasInForce(release, read(this::schedule), today(), clock.getZone());
    }

    private static List<WorkbookFile> merged(List<WorkbookFile> changed, List<WorkbookFile> others) {
        Set<String> names = new HashSet<>();
        changed.forEach(workbook -> names.add(workbook.name()));
        return Stream.concat(changed.stream(), others.stream().filter(other -> !names.contains(other.name())))
                .toList();
    }

    private Schedule schedule() {
        return new Schedule(store.all());
    }

    private Release latest() {
        return schedule().latest().orElseThrow(() -> new NoReleaseInForce(today()));
    }

    private long nextPlace() {
        return Objects.requireNonNull(latest().publication()) + 1;
    }

    private <T> T change(Supplier<T> act) {
        return read(() -> Objects.requireNonNull(transactions.execute(status -> {
            store.lock();
            return act.get();
        })));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MILLIS);
    }

    private static Instant instant(Release release) {
        return Objects.requireNonNull(release.publishedAt()).toInstant();
    }
}
