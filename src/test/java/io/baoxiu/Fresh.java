package io.baoxiu;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Folders for what tests leave behind, each a new one, among what the build makes. */
public final class Fresh {

    private static final Path ALL = Path.of("target", "test-data");

    private Fresh() {}

    public static Path folder() {
        try {
            return Files.createTempDirectory(Files.createDirectories(ALL), "").toAbsolutePath();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
