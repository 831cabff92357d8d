package io.baoxiu.runtime;

import com.zaxxer.hikari.HikariDataSource;
import io.baoxiu.runtime.embedded.EmbeddedFile;
import io.baoxiu.runtime.embedded.EmbeddedPool;
import io.baoxiu.runtime.startup.UnusableDatabase;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Opens connections with the settings that durable answers need, whatever the address. */
public final class Connections {

    private Connections() {}

    /** A pool of connections; one on which something failed is not used again. */
    public static HikariDataSource pool(DataSourceProperties properties) throws IOException {
        Optional<EmbeddedFile> file = EmbeddedFile.at(properties.determineUrl());
        HikariDataSource pool = file.isPresent() ? new EmbeddedPool(file.get()) : ServerPool.of(properties);
        pool.setJdbcUrl(properties.determineUrl());
        pool.setDriverClassName(properties.determineDriverClassName());
        pool.setUsername(properties.determineUsername());
        pool.setPassword(properties.determinePassword());
        pool.setExceptionOverride(new Discarding(pool));
        return pool;
    }

    /** For a command, which needs one connection at a time. */
    public static DataSource single(String url, @Nullable String user, @Nullable String password) {
        var database = new DriverManagerDataSource(url);
        database.setUsername(user);
        database.setPassword(password);
        return database;
    }

    /**
     * For a command that changes the service's data: an embedded database is locked for this process, and missing tables are created.
     *
     * @throws UnusableDatabase when a service has it open, or when another version of the software created its tables
     */
    public static HikariDataSource own(String url, @Nullable String user, @Nullable String password)
            throws IOException {
        var properties = new DataSourceProperties();
        properties.setUrl(url);
        properties.setUsername(user);
        properties.setPassword(password);
        HikariDataSource pool = pool(properties);
        try {
            if (pool instanceof EmbeddedPool embedded) {
                embedded.claim();
            }
            Flyway.configure()
                    .dataSource(pool)
                    .locations("classpath:db/migration/" + (pool instanceof EmbeddedPool ? "sqlite" : "postgresql"))
                    .load()
                    .migrate();
            return pool;
        } catch (FlywayValidateException former) {
            pool.close();
            throw UnusableDatabase.ofAnotherVersion("the database has the tables of another version of the software");
        } catch (IOException | RuntimeException failed) {
            pool.close();
            throw failed;
        }
    }

    /** Whether a pooler is in front of PostgreSQL, so that settings and {@code LISTEN} of a connection may be lost. */
    public static boolean isPooled(Connection connection) throws SQLException {
        return Server.isPooled(connection);
    }
}
