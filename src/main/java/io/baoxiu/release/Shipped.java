package io.baoxiu.release;

import io.baoxiu.release.record.AuditEntry;
import io.baoxiu.release.record.AuditTrail;
import io.baoxiu.release.record.Origin;
import io.baoxiu.release.record.Release;
import io.baoxiu.release.record.ReleaseStore;
import io.baoxiu.table.file.ContentHash;
import io.baoxiu.table.file.WorkbookFile;
import io.baoxiu.table.file.WorkbookFiles;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** The tables that come with the software. They fill an empty store and leave any other store unchanged. */
@Component
class Shipped {

    static final LocalDate IN_FORCE_FROM = LocalDate.of(2000, 1, 1);

    private static final Logger LOG = LoggerFactory.getLogger(Shipped.class);
    private static final String SOFTWARE = "baoxiu";

    private final ReleaseStore store;
    private final AuditTrail audit;
    private final Compiler compiler;
    private final TransactionOperations transactions;
    private final Clock clock;

    Shipped(ReleaseStore store, AuditTrail audit, Compiler compiler, TransactionOperations transactions, Clock clock) {
        this.store = store;
        this.audit = audit;
        this.compiler = compiler;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** @throws WorkbooksRefused when they have errors */
    void fillEmptyStore() {
        if (store.count() == 0) {
            List<WorkbookFile> workbooks = WorkbookFiles.shipped();
            compiler.check(workbooks);
            transactions.executeWithoutResult(status -> fill(workbooks));
        }
    }

    void tellWhereTheyDiffer() {
        if (differ()) {
            LOG.warn(
                    "the tables that come with this version differ from those of the first release `{}`", first().id());
        }
    }

    /** Whether this version of the software has tables that differ from the first ones in the store. */
    boolean differ() {
        return !ContentHash.of(WorkbookFiles.shipped()).equals(first().contentHash());
    }

    private Release first() {
        List<Release> all = store.all();
        return all.get(all.size() - 1);
    }

    private void fill(List<WorkbookFile> workbooks) {
        store.lock();
        if (store.count() > 0) {
            return;
        }
        OffsetDateTime now = OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MILLIS);
        String note = "shipped with the software";
        Release release = Release.proposed(
                        store.nextId(), SOFTWARE, note, IN_FORCE_FROM, now, Origin.SHIPPED, ContentHash.of(workbooks))
                .published(null, IN_FORCE_FROM, now, 1);
        store.add(release, workbooks);
        store.settle(release);
        audit.append(now.toInstant(), SOFTWARE, AuditEntry.Action.SHIPPED, release, note);
    }
}
