package io.baoxiu.runtime.embedded;

import com.zaxxer.hikari.HikariDataSource;
import io.baoxiu.runtime.startup.UnusableDatabase;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientException;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Connections to an embedded database, as long as its files are in place. One extra connection always stays open, so that no other is the
 * last to close and removes the write-ahead log.
 */
public final class EmbeddedPool extends HikariDataSource {

    private static final int PATIENCE_MILLIS = 3_000;

    /** Every commit is forced to the disk before it returns; a transaction takes the one write lock when it begins. */
    private static final Map<String, String> SETTINGS = Map.of(
            "journal_mode", "WAL",
            "synchronous", "FULL",
            "busy_timeout", Integer.toString(PATIENCE_MILLIS),
            "transaction_mode", "IMMEDIATE",
            "foreign_keys", "true",
            "journal_size_limit", Integer.toString(16 << 20),
            "wal_autocheckpoint", "0",
            "open_mode", "2");

    private final EmbeddedFile file;
    private final OpenFiles files;

    /** First come, first served. SQLite's own lock goes to whoever tries at the right moment, so some might never get it. */
    private final Semaphore writing = new Semaphore(1, true);

    private @Nullable Connection anchor;
    private @Nullable OwnContent content;
    private @Nullable Claim claim;
    private boolean wereAway;

    public EmbeddedPool(EmbeddedFile file) throws IOException {
        this.file = file;
        files = new OpenFiles(file);
        file.create();
        SETTINGS.forEach(this::addDataSourceProperty);
    }

    /**
     * @throws DataInUse when another service has it
     * @throws UnusableDatabase when another program wrote to it before
     */
    public void claim() throws IOException {
        claim = Claim.of(file);
        file.requireNotOverwritten();
    }

    @Override
    public Connection getConnection() throws SQLException {
        requireInPlace();
        checkpoint();
        return super.getConnection();
    }

    /**
     * Waits until a transaction may begin; {@link #endTransaction} admits the next one.
     *
     * @throws SQLException when earlier transactions take too long
     */
    void awaitTransaction() throws SQLException {
        try {
            if (!writing.tryAcquire(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)) {
                throw new SQLTransientException("other transactions took more than " + PATIENCE_MILLIS + " ms");
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new SQLTransientException("interrupted while other transactions were under way", stopping);
        }
    }

    void endTransaction() {
        writing.release();
    }

    /** @throws SQLException while a file is not in place; connections made meanwhile may be to another file and are discarded */
    synchronized void requireInPlace() throws SQLException {
        requireOwn(content());
        if (!files.areInPlace()) {
            wereAway = true;
            throw gone("was removed or replaced while it was open");
        }
        if (wereAway && getHikariPoolMXBean() != null) {
            getHikariPoolMXBean().softEvictConnections();
        }
        wereAway = false;
    }

    /** A file found in its place is not opened with SQLite, which would remove the log of a database that it finds empty. */
    private void requireOwn(OwnContent written) throws SQLException {
        try {
            if (files.isDatabaseInPlace() && !written.isThere() && files.isDatabaseInPlace()) {
                file.overwritten();
            }
        } catch (IOException unreadable) {
            throw gone("cannot be read: " + unreadable);
        }
        if (file.isOverwritten()) {
            throw gone("was written to by another program while it was open: stop the service, and put back a backup"
                    + " with `baoxiu restore`");
        }
    }

    private OwnContent content() throws SQLException {
        anchor();
        if (content == null) {
            try {
                content = new OwnContent(file);
            } catch (IOException unreadable) {
                throw gone("cannot be read: " + unreadable);
            }
        }
        return content;
    }

    private Connection anchor() throws SQLException {
        if (anchor == null) {
            anchor = open();
        }
        return anchor;
    }

    /** Only this method writes the log into the database, so that any other write is detected. */
    private synchronized void checkpoint() throws SQLException {
        OwnContent written = content();
        try {
            if (written.isCheckpointDue()) {
                requireInPlace();
                written.checkpoint(anchor());
            }
        } catch (IOException unreadable) {
            throw gone("cannot be read: " + unreadable);
        }
    }

    private SQLException gone(String why) {
        return new SQLNonTransientConnectionException("`" + file.path() + "`, or a file beside it, " + why);
    }

    private Connection open() throws SQLException {
        Connection connection = DriverManager.getConnection(getJdbcUrl(), getDataSourceProperties());
        try (var statement = connection.createStatement()) {
            statement.executeQuery("select count(*) from sqlite_master");
        }
        return connection;
    }

    /** If another program wrote to the database, it stays as it is: the last connection is not closed, so SQLite does not apply the log. */
    @Override
    public void close() {
        super.close();
        try {
            if (anchor != null && !file.isOverwritten()) {
                anchor.close();
            }
            if (content != null) {
                content.close();
            }
            if (claim != null) {
                claim.close();
            }
        } catch (SQLException | IOException ending) {
            throw new IllegalStateException("`" + file.path() + "` cannot be closed", ending);
        }
    }
}
