package io.baoxiu.runtime.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Whether the files that are open are still those at their paths. What is written to a file that was removed or replaced is
 * gone with the process, though every commit succeeds.
 */
final class OpenFiles {

    private final EmbeddedFile database;
    private final Map<Path, Object> opened = new ConcurrentHashMap<>();

    /** Made once the database is open and cannot be closed by others. */
    OpenFiles(EmbeddedFile database) {
        this.database = database;
    }

    boolean areInPlace() {
        return database.all().stream().allMatch(this::isInPlace);
    }

    /** Of the database alone. */
    boolean isDatabaseInPlace() {
        return isInPlace(database.path());
    }

    private boolean isInPlace(Path file) {
        Object there = identity(file);
        Object known = there == null ? opened.get(file) : opened.putIfAbsent(file, there);
        return known == null || known.equals(there);
    }

    /** Absent when there is no file, or on a system that cannot remove an open one. */
    private static @Nullable Object identity(Path file) {
        try {
            return Files.readAttributes(file, BasicFileAttributes.class).fileKey();
        } catch (IOException notThere) {
            return null;
        }
    }
}
