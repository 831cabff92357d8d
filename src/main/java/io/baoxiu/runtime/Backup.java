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
 * Writes an embedded database into a single file, and restores it from such a file. Copying the database file would
 * lose what is in the write-ahead log; an old log left beside a restored file would undo the restore.
 */
public final class Backup {

    /** The SQLite result code. */
    private static final int CORRUPT = 11;

    private Backup() {}

    /** Works while a service uses the database: the backup has everything committed before, and no partial transaction. */
    public static void take(EmbeddedFile database, Path to) throws IOException {
        require(database.path());
        if (Files.exists(to)) {
            throw new FileAlreadyExistsException(to.toString());
        }
        copy(database, to);
    }

    /** The first inconsistency of the database's pages, in SQLite's words; empty if there is none. */
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
     * Replaces a database that no service uses with a backup.
     *
     * @param aside where the replaced database is kept
     * @throws DataInUse when a service uses it
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

    /** Keeps the database with its log, completely, before anything is removed. */
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
