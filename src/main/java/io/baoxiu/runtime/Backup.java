package io.baoxiu.runtime;

import io.baoxiu.runtime.embedded.Claim;
import io.baoxiu.runtime.embedded.DataInUse;
import io.baoxiu.runtime.embedded.EmbeddedFile;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * An embedded database as a single file, and such a file put in its place. Copying files instead would lose what is
 * in the write-ahead log; a log that stayed beside a file put back would undo it.
 */
public final class Backup {

    /** As SQLite numbers it. */
    private static final int CORRUPT = 11;

    private Backup() {}

    /** Also while a service uses it: all that was committed before, and nothing by half. */
    public static void take(EmbeddedFile database, Path to) throws IOException {
        require(database.path());
        if (Files.exists(to)) {
            throw new FileAlreadyExistsException(to.toString());
        }
        copy(database, to);
    }

    /** The first thing in which the pages of a database do not hold together, in SQLite's words; empty when they do. */
    public static List<String> faults(EmbeddedFile database) throws IOException {
        require(database.path());
        try {
            return sql(database).sql("pragma quick_check(1)").query(String.class).list().stream()
                    .filter(line -> !line.equals("ok"))
                    .toList();
        } catch (UncategorizedSQLException failed) {
            if (failed.getCause() instanceof SQLException sql && sql.getErrorCode() == CORRUPT) {
                return List.of(String.valueOf(sql.getMessage()));
            }
            throw failed;
        }
    }

    /**
     * Puts a backup in the place of a database that no service uses.
     *
     * @param aside where what was there is kept
     * @throws DataInUse when one does
     */
    public static void putBack(EmbeddedFile backup, EmbeddedFile database, EmbeddedFile aside) throws IOException {
        database.create();
        Claim claim = Claim.of(database);
        try {
            Path next = database.beside(".restoring");
            Files.deleteIfExists(next);
            copy(backup, next);
            keep(database, aside);
            Files.deleteIfExists(database.beside("-wal"));
            Files.deleteIfExists(database.beside("-shm"));
            Files.move(next, database.path(), StandardCopyOption.ATOMIC_MOVE);
            force(database.path());
            database.replaced();
        } finally {
            claim.close();
        }
    }

    /** With its log: before anything is removed, all of it is here. */
    private static void keep(EmbeddedFile database, EmbeddedFile aside) throws IOException {
        for (String ending : List.of("", "-wal")) {
            Path file = database.beside(ending);
            if (Files.exists(file)) {
                Files.copy(file, aside.beside(ending));
                force(aside.beside(ending));
            }
        }
    }

    private static void copy(EmbeddedFile database, Path to) throws IOException {
        EmbeddedFile.create(to);
        sql(database).sql("vacuum into ?").param(to.toString()).update();
        force(to);
    }

    private static JdbcClient sql(EmbeddedFile database) {
        return JdbcClient.create(Connections.single(database.url(), null, null));
    }

    private static void force(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    private static void require(Path file) throws NoSuchFileException {
        if (!Files.exists(file)) {
            throw new NoSuchFileException(file.toString());
        }
    }
}
