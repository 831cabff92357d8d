package io.baoxiu.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file, or standard input under the name {@code -}. */
record Input(Path place) {

    private static final Path STANDARD = Path.of("-");

    InputStream open() throws IOException {
        return place.equals(STANDARD) ? System.in : Files.newInputStream(place);
    }

    byte[] read() throws IOException {
        try (InputStream in = open()) {
            return in.readAllBytes();
        }
    }
}
