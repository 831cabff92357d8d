package io.baoxiu.runtime;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** What must hold of a connection for an answer to be durable, whatever the address. */
public final class Connections {

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
        Optional<EmbeddedFile> file = EmbeddedFile.at(properties.determineUrl());
        HikariDataSource pool = file.isPresent() ? new EmbeddedPool(file.get()) : server();
        pool.setJdbcUrl(properties.determineUrl());
        pool.setDriverClassName(properties.determineDriverClassName());
        pool.setUsername(properties.determineUsername());
        pool.setPassword(properties.determinePassword());
        pool.setExceptionOverride(new Discarding(pool));
        return pool;
    }

    /** For a command, which needs one at a time. */
    public static DataSource single(String url, @Nullable String user, @Nullable String password) {
        var database = new DriverManagerDataSource(url);
        database.setUsername(user);
        database.setPassword(password);
        return database;
    }

    private static HikariDataSource server() {
        var pool = new HikariDataSource();
        SERVER_SETTINGS.forEach(pool::addDataSourceProperty);
        return pool;
    }
}
