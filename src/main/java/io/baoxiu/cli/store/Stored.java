package io.baoxiu.cli.store;

import com.zaxxer.hikari.HikariDataSource;
import io.baoxiu.release.record.AuditCheck;
import io.baoxiu.release.record.AuditEntry;
import io.baoxiu.release.record.AuditTrail;
import io.baoxiu.release.record.Verdict;
import io.baoxiu.runtime.Connections;
import io.baoxiu.runtime.embedded.EmbeddedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of every command that reads or writes the service's database. */
final class Stored {

    @Option(
            names = "--url",
            defaultValue = "${env:SPRING_DATASOURCE_URL:-jdbc:sqlite:data/baoxiu.db}",
            description = "the database; default: SPRING_DATASOURCE_URL, else the embedded one in ./data")
    @SuppressWarnings("NullAway.Init")
    private String url;

    @Option(
            names = "--user",
            defaultValue = "${env:SPRING_DATASOURCE_USERNAME}",
            description = "absent: SPRING_DATASOURCE_USERNAME")
    private @Nullable String user;

    @Option(
            names = "--password",
            defaultValue = "${env:SPRING_DATASOURCE_PASSWORD}",
            interactive = true,
            arity = "0..1",
            description = "prompted for when no value follows; default: SPRING_DATASOURCE_PASSWORD")
    private @Nullable String password;

    /** The embedded database's file; absent for a server. */
    Optional<EmbeddedFile> file() {
        return EmbeddedFile.at(url);
    }

    List<AuditEntry> trail() throws NoSuchFileException {
        requireThere();
        return AuditTrail.at(url, user, password).all();
    }

    Verdict audit() throws NoSuchFileException {
        requireThere();
        return AuditCheck.at(url, user, password).verifyThoroughly();
    }

    static Verdict audit(EmbeddedFile file) throws NoSuchFileException {
        requireThere(file);
        return AuditCheck.at(file.url(), null, null).verifyThoroughly();
    }

    /** For reading while a service may have the database open. */
    DataSource single() {
        return Connections.single(url, user, password);
    }

    /** A database that does not exist is created: people are added before the service is first started. */
    HikariDataSource own() throws IOException {
        return Connections.own(url, user, password);
    }

    void requireThere() throws NoSuchFileException {
        Optional<EmbeddedFile> file = file();
        if (file.isPresent()) {
            requireThere(file.get());
        }
    }

    /** SQLite would create a missing file. */
    private static void requireThere(EmbeddedFile file) throws NoSuchFileException {
        if (!Files.exists(file.path())) {
            throw new NoSuchFileException(file.path().toString());
        }
    }
}
