package io.baoxiu.runtime.embedded;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * Lets only one process use an embedded database: a lock on a file beside it, released when the process ends for whatever reason. A lock on
 * the database file itself would be lost when the first connection closes.
 */
public record Claim(FileChannel channel) implements AutoCloseable {

    /** @throws DataInUse when another process uses it */
    public static Claim of(EmbeddedFile database) throws IOException {
        Path place = database.beside(".lock");
        EmbeddedFile.create(place);
        FileChannel channel = FileChannel.open(place, StandardOpenOption.WRITE);
        if (lock(channel) == null) {
            channel.close();
            throw new DataInUse(database);
        }
        return new Claim(channel);
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException inThisProcess) {
            return null;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
