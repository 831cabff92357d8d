package io.baoxiu.runtime.embedded;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * That one process alone uses an embedded database, by a lock on a file beside it, which ends with the process however that
 * ends. A lock on the database itself would be lost with the first connection that closes.
 */
public record Claim(FileChannel channel) implements AutoCloseable {

    /** @throws DataInUse when another one has it */
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
