package io.baoxiu;

import com.zaxxer.hikari.HikariDataSource;
import io.baoxiu.runtime.Connections;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The two kinds of database that the service runs on, each test with a new and empty one. */
public enum Store {
    EMBEDDED {
        @Override
        public String newUrl() {
            return "jdbc:sqlite:" + Fresh.folder().resolve("baoxiu.db");
        }
    },
    POSTGRESQL {
        @Override
        public String newUrl() {
            String name = "t" + UUID.randomUUID().toString().replace("-", "");
            JdbcClient.create(Server.RUNNING.getPostgresDatabase())
                    .sql("create database " + name)
                    .update();
            return Server.RUNNING.getJdbcUrl("postgres", name);
        }
    };

    /** The address of a new, empty database. */
    public abstract String newUrl();

    /** A new database with its tables, through a pool set up as the service's own. */
    public HikariDataSource open() {
        return open(newUrl());
    }

    /** The same at an address, which may have its tables already. */
    public HikariDataSource open(String url) {
        Flyway.configure()
                .dataSource(url, null, null)
                .locations("classpath:db/migration/" + (this == EMBEDDED ? "sqlite" : "postgresql"))
                .load()
                .migrate();
        return connect(url);
    }

    /** Another pool on a database that is there. */
    public static HikariDataSource connect(String url) {
        var properties = new DataSourceProperties();
        properties.setUrl(url);
        try {
            HikariDataSource pool = Connections.pool(properties);
            pool.setConnectionTimeout(2_000);
            return pool;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** One server for all tests, started when first wanted. */
    private static final class Server {
        private static final EmbeddedPostgres RUNNING = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder().start();
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }
}
