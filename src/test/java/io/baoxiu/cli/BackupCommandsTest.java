package io.baoxiu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import io.baoxiu.SetClock;
import io.baoxiu.Store;
import io.baoxiu.Workbooks;
import io.baoxiu.release.Replica;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A backup of a store with two releases; what may be wrong with it when it is to be put back. */
class BackupCommandsTest {

    private final StringWriter printed = new StringWriter();
    private String url = "";
    private Path backup = Path.of("");

    @TempDir
    private Path folder;

    @BeforeEach
    void take() {
        backup = folder.resolve("backup.db");
        try (HikariDataSource database = Store.EMBEDDED.open();
                Replica replica = new Replica(database, new SetClock("2026-03-02T01:30:00.123Z"))) {
            url = database.getJdbcUrl();
            replica.publish(Workbooks.secondTierUpTo(20_000));
            assertThat(run("backup", backup)).isZero();
        }
        assertThat(printed.toString()).startsWith("`" + backup + "`: 3 entries, none changed; head ");
        printed.getBuffer().setLength(0);
    }

    @Test
    void writesOverNoFile() {
        assertThat(run("backup", backup)).isEqualTo(2);
        assertThat(printed).hasToString("baoxiu: there is a file `" + backup + "` already\n");
    }

    @Test
    void putsNoneBackWhoseReleasesWereChanged() {
        JdbcClient.create(new DriverManagerDataSource("jdbc:sqlite:" + backup))
                .sql("update release set author = 'eve' where id = 'r2'")
                .update();

        assertThat(run("restore", backup)).isEqualTo(1);
        assertThat(printed).hasToString("`" + backup + "`: `r2` is not what the audit trail says: author\n");
    }

    @Test
    void putsNoneBackThatIsDamaged() throws IOException {
        byte[] bytes = Files.readAllBytes(backup);
        for (int place = bytes.length - 40 * 4096; place < bytes.length; place += 4096) {
            bytes[place] = 77;
        }
        Files.write(backup, bytes);

        assertThat(run("restore", backup)).isEqualTo(1);
        assertThat(printed.toString()).startsWith("`" + backup + "` is damaged: ");
    }

    @Test
    void putsNoneBackThatIsNotThereOrNoDatabase() throws IOException {
        Path none = folder.resolve("none.db");
        Path text = Files.writeString(folder.resolve("text.db"), "this is no database, whatever its name says");

        assertThat(run("restore", none)).isEqualTo(2);
        assertThat(run("restore", text)).isEqualTo(2);
        assertThat(printed.toString())
                .startsWith("baoxiu: there is no file `" + none + "`\nbaoxiu: cannot read the database: ");
    }

    @Test
    void putsOneBackWhereNoneWas() {
        Path elsewhere = folder.resolve("other").resolve("baoxiu.db");
        url = "jdbc:sqlite:" + elsewhere;

        assertThat(run("restore", backup)).isZero();
        assertThat(JdbcClient.create(new DriverManagerDataSource(url))
                        .sql("select id from release order by id")
                        .query(String.class)
                        .list())
                .containsExactly("r1", "r2");
    }

    @Test
    void leavesAServersToItsOwnTools() {
        url = "jdbc:postgresql://localhost/baoxiu";

        assertThat(run("backup", folder.resolve("other.db"))).isEqualTo(2);
        assertThat(printed.toString()).startsWith("baoxiu: a PostgreSQL is backed up and restored by its own tools");
    }

    private int run(String command, Path file) {
        var out = new PrintWriter(printed, true);
        return CommandLineTool.run(out, out, command, file.toString(), "--url", url);
    }
}
