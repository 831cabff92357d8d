package io.baoxiu.runtime.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Whether the open files are still those at their paths. If a file was removed or replaced, everything written to it is lost when the
 * process ends, although every commit succeeds.
 */
final class OpenFiles {

    private final EmbeddedFile database;
    private final Map<Path, Object> opened = new ConcurrentHashMap<>();

    /** To be created once the database is open and nobody else can close it. */
    OpenFiles(EmbeddedFile database) {
        this.database = database;
    }

    boolean areInPlace() {
        return database.all().stream().allMatch(this::isInPlace);
    }

    /** The same for the database file only. */
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
