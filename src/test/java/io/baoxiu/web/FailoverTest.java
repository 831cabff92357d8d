package io.baoxiu.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.baoxiu.SetClock;
import io.baoxiu.Store;
import io.baoxiu.release.Replica;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;

/** Two servers with the same releases, of which one takes the other's place while that keeps its connections. */
class FailoverTest {

    @TempDir
    private Path data;

    @Test
    void isFollowedAsSoonAsThereIsAPrimary() throws Exception {
        fill();
        try (var old = server("old");
                var other = server("other")) {
            writing(other, false);
            String url = "jdbc:postgresql://localhost:" + old.getPort() + ",localhost:" + other.getPort()
                    + "/postgres?user=postgres";
            try (var service = ServiceProcess.start(url)) {
                var asked = new Asked(service);
                assertThat(asked.decision()).isEqualTo(200);

                writing(old, false);
                asked.isDown();
                writing(other, true);

                asked.isUpAgain();
                assertThat(decisions(other)).isGreaterThanOrEqualTo(4);
            }
        }
    }

    @Test
    void isOverWhenTheOnlyServerWritesAgain() throws Exception {
        fill();
        try (var only = server("old");
                var service = ServiceProcess.start(only.getJdbcUrl("postgres", "postgres"))) {
            var asked = new Asked(service);
            assertThat(asked.decision()).isEqualTo(200);

            writing(only, false);
            asked.isDown();
            writing(only, true);

            asked.isUpAgain();
        }
    }

    private void fill() throws IOException {
        try (var first = server("old")) {
            Flyway.configure()
                    .dataSource(first.getPostgresDatabase())
                    .locations("classpath:db/migration/postgresql")
                    .load()
                    .migrate();
            var clock = new SetClock("2026-03-02T01:30:00.123Z");
            new Replica(Store.connect(first.getJdbcUrl("postgres", "postgres")), clock).close();
        }
        Path copy = data.resolve("other");
        FileSystemUtils.copyRecursively(data.resolve("old"), copy);
        Files.setPosixFilePermissions(copy, PosixFilePermissions.fromString("rwx------"));
    }

    private EmbeddedPostgres server(String folder) throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(data.resolve(folder))
                .setCleanDataDirectory(false)
                .start();
    }

    private static void writing(EmbeddedPostgres server, boolean may) {
        var sql = JdbcClient.create(server.getPostgresDatabase());
        sql.sql("alter system set default_transaction_read_only = " + (may ? "off" : "on"))
                .update();
        sql.sql("select pg_reload_conf()").query(Boolean.class).single();
    }

    private static long decisions(EmbeddedPostgres server) {
        return JdbcClient.create(server.getPostgresDatabase())
                .sql("select count(*) from decision")
                .query(Long.class)
                .single();
    }
}
