package io.baoxiu.release;

import com.zaxxer.hikari.HikariDataSource;
import io.baoxiu.release.publish.Acts;
import io.baoxiu.release.publish.Proposals;
import io.baoxiu.release.publish.Publishing;
import io.baoxiu.release.record.AuditCheck;
import io.baoxiu.release.record.AuditTrail;
import io.baoxiu.release.record.Dialect;
import io.baoxiu.release.record.Release;
import io.baoxiu.release.record.ReleaseStore;
import io.baoxiu.runtime.embedded.ShortTransactions;
import io.baoxiu.runtime.thread.InnerThreads;
import io.baoxiu.table.Edits;
import io.baoxiu.table.file.WorkbookFile;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The releases of one running service, for tests. */
public final class Replica implements AutoCloseable {

    /** Shared, so that the shipped tables are compiled once for all tests. */
    private static final Compiler COMPILER = new Compiler();

    final JdbcClient sql;
    final AuditTrail audit;
    final AuditCheck check;
    final Shipped shipped;
    private final HikariDataSource database;
    private final Releases releases;
    private final Proposals proposals;
    private final Publishing publishing;
    private final ReleaseWatch watch;

    public Replica(HikariDataSource database, Clock clock) {
        this.database = database;
        var transactions = new TransactionTemplate(new ShortTransactions(database));
        sql = JdbcClient.create(database);
        var store = new ReleaseStore(sql, clock, Dialect.of(database));
        audit = new AuditTrail(sql);
        check = new AuditCheck(audit, store);
        shipped = new Shipped(store, audit, COMPILER, transactions, clock);
        releases = new Releases(store, COMPILER, shipped, check, clock);
        var acts = new Acts(store, audit, transactions, clock);
        proposals = new Proposals(acts, COMPILER, releases);
        publishing = new Publishing(acts, COMPILER, releases);
        watch = new ReleaseWatch(releases, database, Dialect.of(database), new InnerThreads());
    }

    public Releases releases() {
        return releases;
    }

    public Proposals proposals() {
        return proposals;
    }

    public Publishing publishing() {
        return publishing;
    }

    public void watch() {
        watch.start();
    }

    /** Proposed by one person and approved by another, in force from today. */
    public Release publish(WorkbookFile... changed) {
        return publish(null, changed);
    }

    Release publish(@Nullable LocalDate from, WorkbookFile... changed) {
        return publishing.approve(propose(from, changed).id(), "bo");
    }

    public Release propose(@Nullable LocalDate from, WorkbookFile... changed) {
        return proposals
                .propose("ann", "a change", from, Edits.of(List.of(changed)))
                .release();
    }

    String url() {
        return database.getJdbcUrl();
    }

    @Override
    public void close() {
        watch.stop();
        database.close();
    }
}
