package io.baoxiu.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.baoxiu.Store;
import java.io.IOException;
import java.net.URI;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The ways in which all the connections to a server go bad at once, other than a failover. */
class LostConnectionsTest {

    private static JdbcClient server;
    private static Wire wire;
    private static ServiceProcess service;

    private final Asked asked = new Asked(service);

    @BeforeAll
    static void start() throws IOException {
        String url = Store.POSTGRESQL.newUrl();
        int port = URI.create(url.substring("jdbc:".length())).getPort();
        server = JdbcClient.create(new DriverManagerDataSource(url));
        wire = new Wire(port);
        service = ServiceProcess.start(url.replace(":" + port + "/", ":" + wire.port() + "/"));
    }

    @AfterAll
    static void stop() {
        service.close();
        wire.close();
    }

    @Test
    void anOperatorEndsThemAll() {
        assertThat(asked.decision()).isEqualTo(200);

        server.sql("select pg_terminate_backend(pid) from pg_stat_activity"
                        + " where datname = current_database() and pid <> pg_backend_pid()")
                .query(Boolean.class)
                .list();

        asked.isUpAgain();
    }

    @Test
    void theServerFallsSilent() {
        assertThat(asked.decision()).isEqualTo(200);

        wire.silence();
        asked.isDown();
        wire.resume();

        asked.isUpAgain();
    }
}
