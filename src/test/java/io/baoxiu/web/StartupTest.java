package io.baoxiu.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import io.baoxiu.Baoxiu;
import io.baoxiu.Fresh;
import io.baoxiu.Store;
import io.baoxiu.release.FormerStore;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/** What whoever starts the service reads. */
class StartupTest {

    @Test
    void saysInADozenLinesWhatHasStarted() throws IOException {
        Path database = Fresh.folder().resolve("data").resolve("baoxiu.db");
        Path log = Fresh.folder().resolve("log");
        Process service = start(log, "--spring.datasource.url=jdbc:sqlite:" + database);
        try {
            await().atMost(Duration.ofMinutes(3))
                    .until(() -> Files.readString(log).contains("demo users"));
            assertThat(log)
                    .content()
                    .hasLineCount(5)
                    .contains("Baoxiu 0.", " on Java ", "database: jdbc:sqlite:" + database)
                    .contains("release in force: r1, from 2000-01-01")
                    .containsPattern("answers at http://127\\.0\\.0\\.1:[1-9][0-9]+ \\(open it in a browser\\)")
                    .contains("demo users, for this machine alone: caller, finance");
        } finally {
            service.destroyForcibly();
        }
    }

    @Test
    void saysInOneLineThatTheFolderCannotBeUsed() throws IOException, InterruptedException {
        Path file = Files.createFile(Fresh.folder().resolve("file"));

        assertThat(failing("--spring.datasource.url=jdbc:sqlite:" + file.resolve("baoxiu.db")))
                .singleElement()
                .asString()
                .contains("does not start: `" + file, "Start in a folder that can be written");
    }

    @Test
    void saysInOneLineThatTheTemporaryFolderCannotBeUsed() throws IOException, InterruptedException {
        assertThat(failing("-Djava.io.tmpdir=" + Fresh.folder().resolve("absent")))
                .singleElement()
                .asString()
                .contains("does not start: the temporary folder `", "java -Djava.io.tmpdir=FOLDER");
    }

    @Test
    void saysInOneLineThatTheDatabaseIsNotThere() throws IOException, InterruptedException {
        assertThat(failing("--spring.datasource.url=jdbc:postgresql://127.0.0.1:1/baoxiu?user=u&password=secret"))
                .singleElement()
                .asString()
                .contains("does not start: the database cannot be reached: ", "SPRING_DATASOURCE_USERNAME")
                .doesNotContain("secret");
    }

    @Test
    void saysInOneLineThatTheDatabaseIsAnotherVersions() throws IOException, InterruptedException {
        String url = Store.EMBEDDED.newUrl();
        Flyway.configure()
                .dataSource(url, null, null)
                .locations("filesystem:" + formerTables())
                .load()
                .migrate();

        assertThat(failing("--spring.datasource.url=" + url))
                .singleElement()
                .asString()
                .contains("does not start: the database has the tables of another version", "GET /v1/decisions");
    }

    @Test
    void saysInOneLineThatTheDatabaseIsFromBeforeTheVocabulary() throws IOException, InterruptedException {
        String url;
        try (HikariDataSource database = Store.EMBEDDED.open()) {
            url = database.getJdbcUrl();
            FormerStore.fill(database, Clock.systemUTC());
        }

        assertThat(failing("--spring.datasource.url=" + url))
                .singleElement()
                .asString()
                .contains(
                        "does not start: the database is from before the vocabulary: its release `r1` has no",
                        "GET /v1/decisions",
                        "`baoxiu replay` reads");
    }

    private static Path formerTables() throws IOException {
        Path folder = Fresh.folder();
        Files.writeString(folder.resolve("V1__journal.sql"), "create table decision (id text, answer text);");
        return folder;
    }

    /** What a service prints that does not start. */
    private static List<String> failing(String option) throws IOException, InterruptedException {
        Path log = Fresh.folder().resolve("log");
        Process process = start(log, option);
        assertThat(process.waitFor(3, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).isEqualTo(1);
        return Files.readAllLines(log);
    }

    /** As it is installed: without what configures tests. */
    private static Process start(Path log, String option) throws IOException {
        String path = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(place -> !place.endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                path,
                Baoxiu.class.getName(),
                "--server.port=0"));
        command.add(option.startsWith("-D") ? 1 : command.size(), option);
        return new ProcessBuilder(command)
                .directory(Fresh.folder().toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
    }
}
