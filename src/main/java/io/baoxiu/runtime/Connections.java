package io.baoxiu.runtime;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;

/** What must hold of a connection for an answer to be durable, whatever the address. */
public final class Connections {

    private static final String EMBEDDED = "jdbc:sqlite:";

    /** Every commit is forced to the disk before it returns; a transaction takes the one write lock when it begins. */
    private static final Map<String, String> EMBEDDED_SETTINGS = Map.of(
            "journal_mode", "WAL",
            "synchronous", "FULL",
            "busy_timeout", "3000",
            "transaction_mode", "IMMEDIATE",
            "foreign_keys", "true");

    /**
     * In seconds: a server that has gone away must not hold a decision for ever. A server that only reads is none, and
     * which of several hosts is the primary is asked again after two seconds.
     */
    private static final Map<String, String> SERVER_SETTINGS = Map.of(
            "connectTimeout", "2",
            "socketTimeout", "30",
            "tcpKeepAlive", "true",
            "targetServerType", "primary",
            "hostRecheckSeconds", "2");

    private Connections() {}

    /** Connections to be used again and again, but none on which something failed. */
    public static HikariDataSource pool(DataSourceProperties properties) throws IOException {
        String url = properties.determineUrl();
        HikariDataSource pool = properties
                .initializeDataSourceBuilder()
                .type(HikariDataSource.class)
                .build();
        if (url.startsWith(EMBEDDED)) {
            createFolder(url);
        }
        (url.startsWith(EMBEDDED) ? EMBEDDED_SETTINGS : SERVER_SETTINGS).forEach(pool::addDataSourceProperty);
        pool.setExceptionOverride(new Discarding(pool));
        return pool;
    }

    private static void createFolder(String url) throws IOException {
        @Nullable
        Path folder = Path.of(url.substring(EMBEDDED.length()).replaceFirst("\\?.*", ""))
                .getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
    }
}
