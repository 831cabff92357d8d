package io.baoxiu.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.baoxiu.Fresh;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What may happen to the files of an embedded database under a service that runs. */
class DataFolderTest {

    private static final Path DATA = Fresh.folder().resolve("data");
    private static ServiceProcess service;

    private final Asked asked = new Asked(service);

    @BeforeAll
    static void start() throws IOException {
        service = ServiceProcess.start(url());
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private static String url() {
        return "jdbc:sqlite:" + DATA.resolve("baoxiu.db");
    }

    @ParameterizedTest
    @ValueSource(strings = {"baoxiu.db", "baoxiu.db-wal", "baoxiu.db-shm"})
    void nothingIsToldWhileOneIsAway(String name) throws IOException {
        assertThat(asked.decision()).isEqualTo(200);

        Path away = Files.move(DATA.resolve(name), DATA.resolve("away"));
        asked.isDown();
        Files.move(away, DATA.resolve(name));

        asked.isUpAgain();
    }

    @Test
    void nothingIsToldWhileAnotherStandsInItsPlace() throws IOException {
        Path database = DATA.resolve("baoxiu.db");
        Path away = Files.move(database, DATA.resolve("away"));
        Files.copy(away, database);
        asked.isDown();
        Files.delete(database);
        Files.move(away, database);

        asked.isUpAgain();
    }

    @Test
    void nothingIsToldWhileTheFolderHasAnotherName() throws IOException {
        Path away = Files.move(DATA, DATA.resolveSibling("away"));
        asked.isDown();
        Files.move(away, DATA);

        asked.isUpAgain();
    }

    @Test
    void anotherServiceOnItIsRefusedInWords() throws Exception {
        try (var second = ServiceProcess.launch(url())) {
            assertThat(second.ended()).isNotZero();
            assertThat(second.log())
                    .contains(
                            "another service uses `" + DATA.resolve("baoxiu.db") + "`.",
                            "Stop it, start this one in another folder, or give both a PostgreSQL");
        }
        asked.isUpAgain();
    }

    @Test
    void onlyTheOwnerMayReadIt() throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(DATA)))
                .isEqualTo("rwx------");
        try (var files = Files.list(DATA)) {
            assertThat(files)
                    .hasSize(4)
                    .extracting(file -> Files.getPosixFilePermissions(file))
                    .extracting(PosixFilePermissions::toString)
                    .containsOnly("rw-------");
        }
    }
}
