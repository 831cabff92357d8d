package io.baoxiu.runtime.embedded;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * Whether an open database and its log still have the content that the service wrote. With a write-ahead log, SQLite writes to the database
 * only at checkpoints; as the service makes all of them itself, any other change of the file comes from outside: a copy over it, a
 * truncation, a restored older state. The log must have the length and generation that its index states.
 *
 * <p>The files are read through channels that stay open: closing one would release all locks of the process on that
 * file.
 */
final class OwnContent implements Closeable {

    /** Four times as many frames as SQLite itself gathers: a page that decisions change again and again is written to the database once. */
    private static final int CHECKPOINT_AT = 4_000;

    private final Path database;
    private final FileChannel log;
    private final FileChannel index;
    private Written written;
    private LogIndex tried = LogIndex.NONE;

    /** @param size in bytes */
    private record Written(FileTime at, long size) {
        static Written of(Path file) throws IOException {
            var now = Files.readAttributes(file, BasicFileAttributes.class);
            return new Written(now.lastModifiedTime(), now.size());
        }
    }

    /** To be created once the database is open, with its log. */
    OwnContent(EmbeddedFile file) throws IOException {
        database = file.path();
        log = FileChannel.open(file.beside("-wal"));
        index = FileChannel.open(file.beside("-shm"));
        written = Written.of(database);
    }

    boolean isThere() throws IOException {
        return Written.of(database).equals(written) && isLogWhole();
    }

    /** Reads repeatedly: a new generation of the log may begin between two reads, but not every time. */
    private boolean isLogWhole() throws IOException {
        LogIndex before = LogIndex.of(index);
        while (!before.isOf(log)) {
            LogIndex now = LogIndex.of(index);
            if (now.equals(before)) {
                return false;
            }
            before = now;
        }
        return true;
    }

    /** Whether enough frames have gathered since the last checkpoint that was made or tried. */
    boolean isCheckpointDue() throws IOException {
        LogIndex now = LogIndex.of(index);
        boolean due = now.frames() - now.settled() >= CHECKPOINT_AT && !now.equals(tried);
        tried = due ? now : tried;
        return due;
    }

    /** Writes the log into the database, as far as no reader needs an older state. */
    void checkpoint(Connection connection) throws SQLException, IOException {
        try (var statement = connection.createStatement()) {
            statement.execute("pragma wal_checkpoint(passive)");
        } finally {
            written = Written.of(database);
        }
    }

    @Override
    public void close() throws IOException {
        log.close();
        index.close();
    }
}
