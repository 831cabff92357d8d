package io.baoxiu.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.baoxiu.Fresh;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;

/** An older state copied, as a shell does it, into the open file of an embedded database. */
class OverwrittenTest {

    private final Path folder = Fresh.folder();
    private final Path database = folder.resolve("data/baoxiu.db");
    private final Path backup = folder.resolve("backup.db");
    private final String url = "jdbc:sqlite:" + database;

    @Test
    void nothingIsToldUntilABackupIsPutBackAsItShould() throws Exception {
        try (var service = ServiceProcess.start(url)) {
            var asked = new Asked(service);
            assertThat(run("backup")).startsWith("0 ");
            assertThat(asked.decision()).isEqualTo(200);

            Files.write(database, Files.readAllBytes(backup), StandardOpenOption.TRUNCATE_EXISTING);

            assertThat(asked.decision()).isEqualTo(503);
            asked.isDown();
            assertThat(service.log()).contains("was written to by another program while it was open");
            service.stop();
        }
        assertThat(database).hasSameBinaryContentAs(backup);
        try (var again = ServiceProcess.launch(url)) {
            assertThat(again.ended()).isNotZero();
            assertThat(again.log())
                    .contains(
                            "`" + database + "` was written to by another program while a service had it open.",
                            "Put back a backup with `baoxiu restore`");
        }

        assertThat(run("restore")).startsWith("0 ");

        try (var service = ServiceProcess.start(url)) {
            new Asked(service).isUpAgain();
        }
    }

    @Test
    void nothingIsToldOnceItIsEmptied() throws Exception {
        try (var service = ServiceProcess.start(url)) {
            var asked = new Asked(service);
            assertThat(run("backup")).startsWith("0 ");
            assertThat(asked.decision()).isEqualTo(200);

            Files.newByteChannel(database, StandardOpenOption.WRITE).truncate(0).close();

            assertThat(asked.decision()).isEqualTo(503);
            asked.isDown();
            assertThat(service.log()).contains("was written to by another program while it was open");
            service.stop();
        }
        assertThat(database).isEmptyFile();
        assertThat(run("restore")).startsWith("0 ");
        assertThat(ServiceProcess.command("audit", "--url", url)).startsWith("0 1 entries, none changed");
    }

    private String run(String command) throws IOException, InterruptedException {
        return ServiceProcess.command(command, backup.toString(), "--url", url);
    }
}
