package io.baoxiu.runtime;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Connections to an embedded database, as long as its files are in place. One more connection stays open throughout, so that
 * the write-ahead log is never removed by the last one that closes.
 */
final class EmbeddedPool extends HikariDataSource {

    /** Every commit is forced to the disk before it returns; a transaction takes the one write lock when it begins. */
    private static final Map<String, String> SETTINGS = Map.of(
            "journal_mode", "WAL",
            "synchronous", "FULL",
            "busy_timeout", "3000",
            "transaction_mode", "IMMEDIATE",
            "foreign_keys", "true",
            "journal_size_limit", Integer.toString(16 << 20),
            "open_mode", "2");

    private final EmbeddedFile file;
    private final OpenFiles files;
    private @Nullable Connection anchor;
    private @Nullable Claim claim;
    private boolean wereAway;

    EmbeddedPool(EmbeddedFile file) throws IOException {
        this.file = file;
        files = new OpenFiles(file);
        file.create();
        SETTINGS.forEach(this::addDataSourceProperty);
    }

    /** @throws DataInUse when another service has it */
    void claim() throws IOException {
        claim = Claim.of(file);
    }

    @Override
    public Connection getConnection() throws SQLException {
        requireInPlace();
        return super.getConnection();
    }

    /** @throws SQLException while a file is not in place; connections made meanwhile may be to another one, and are given up */
    synchronized void requireInPlace() throws SQLException {
        if (anchor == null) {
            anchor = open();
        }
        if (!files.areInPlace()) {
            wereAway = true;
            throw new SQLNonTransientConnectionException(
                    "`" + file.path() + "`, or a file beside it, was removed or replaced while it was open");
        }
        if (wereAway && getHikariPoolMXBean() != null) {
            getHikariPoolMXBean().softEvictConnections();
        }
        wereAway = false;
    }

    private Connection open() throws SQLException {
        Connection connection = DriverManager.getConnection(getJdbcUrl(), getDataSourceProperties());
        try (var statement = connection.createStatement()) {
            statement.executeQuery("select count(*) from sqlite_master");
        }
        return connection;
    }

    @Override
    public void close() {
        super.close();
        try {
            if (anchor != null) {
                anchor.close();
            }
            if (claim != null) {
                claim.close();
            }
        } catch (SQLException | IOException ending) {
            throw new IllegalStateException("`" + file.path() + "` cannot be closed", ending);
        }
    }
}
