package io.baoxiu.release.publish;

import static io.baoxiu.release.ReleasesUnavailable.read;

import io.baoxiu.release.record.AuditEntry;
import io.baoxiu.release.record.AuditTrail;
import io.baoxiu.release.record.Release;
import io.baoxiu.release.record.ReleaseStore;
import io.baoxiu.release.record.Visible;
import io.baoxiu.release.standing.Standing;
import io.baoxiu.table.file.WorkbookFile;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Performs actions on releases one at a time: each is a transaction under a lock that all replicas share. It reads the
 * state of all releases while it holds the lock, and adds an entry to the audit trail.
 */
@Component
public class Acts {

    private static final Logger LOG = LoggerFactory.getLogger(Acts.class);

    /** Whenever one attempt is rejected, another transaction has succeeded. */
    private static final int MOST_TRIES = 50;

    private final ReleaseStore store;
    private final AuditTrail audit;
    private final TransactionOperations transactions;
    private final Clock clock;

    public Acts(ReleaseStore store, AuditTrail audit, TransactionOperations transactions, Clock clock) {
        this.store = store;
        this.audit = audit;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** The present state; an action reads it again under the lock. */
    Standing standing() {
        return read(this::look);
    }

    List<WorkbookFile> workbooks(Release release) {
        return read(() -> store.workbooks(release.id()));
    }

    /** With strict isolation, the database rejects a transaction that waited for the lock: it is repeated with the new state. */
    <T> T perform(Function<Standing, T> act) {
        return read(() -> {
            for (int tries = 1; ; tries++) {
                try {
                    return locked(act);
                } catch (ConcurrencyFailureException sentBack) {
                    if (tries == MOST_TRIES) {
                        throw sentBack;
                    }
                }
            }
        });
    }

    private <T> T locked(Function<Standing, T> act) {
        return Objects.requireNonNull(transactions.execute(status -> {
            store.lock();
            return act.apply(look());
        }));
    }

    private Standing look() {
        return new Standing(store.all(), LocalDate.now(clock));
    }

    String nextId() {
        return store.nextId();
    }

    void add(Release release, List<WorkbookFile> workbooks) {
        store.add(release, workbooks);
    }

    /** Stores a release's new status, with the person and the reason. */
    void settle(Release release, String person, AuditEntry.Action action, String remark) {
        store.settle(release);
        record(release, person, action, remark);
    }

    void record(Release release, String person, AuditEntry.Action action, String remark) {
        audit.append(clock.instant(), person, action, release, remark);
    }

    /** Logs an action; to be called once it is durable. */
    static void log(Release release, AuditEntry.Action action, String person, String remark) {
        String done = action.name().toLowerCase(Locale.ROOT);
        LOG.info(
                "{} {} by {}, from {}: {}",
                release.id(),
                done,
                Visible.text(person),
                release.effectiveFrom(),
                Visible.text(remark));
    }

    OffsetDateTime now() {
        return OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MILLIS);
    }

    ZoneId zone() {
        return clock.getZone();
    }
}
