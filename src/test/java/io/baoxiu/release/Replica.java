package io.baoxiu.release;

import com.zaxxer.hikari.HikariDataSource;
import io.baoxiu.runtime.ShortTransactions;
import io.baoxiu.table.WorkbookFile;
import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The releases of one running service, for tests. */
public final class Replica implements AutoCloseable {

    /** Shared, so that the shipped tables are compiled once for all tests. */
    private static final Compiler COMPILER = new Compiler();

    final JdbcClient sql;
    final AuditTrail audit;
    final Shipped shipped;
    private final HikariDataSource database;
    private final Releases releases;
    private final Publishing publishing;
    private final ReleaseWatch watch;

    public Replica(HikariDataSource database, Clock clock) {
        this.database = database;
        var transactions = new TransactionTemplate(new ShortTransactions(database));
        sql = JdbcClient.create(database);
        var store = new ReleaseStore(sql, clock, Dialect.of(database));
        audit = new AuditTrail(sql);
        shipped = new Shipped(store, audit, COMPILER, transactions, clock);
        releases = new Releases(store, COMPILER, shipped, clock);
        publishing = new Publishing(store, audit, COMPILER, releases, transactions, clock);
        watch = new ReleaseWatch(releases, database, Dialect.of(database));
    }

    public Releases releases() {
        return releases;
    }

    public Publishing publishing() {
        return publishing;
    }

    public void watch() {
        watch.start();
    }

    /** Proposed by one person and approved by another, in force from today. */
    public Release publish(WorkbookFile changed) {
        Release proposal =
                publishing.propose("ann", "a change", null, List.of(changed)).release();
        return publishing.approve(proposal.id(), "bo");
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
