package io.baoxiu.cli.console;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file, or standard input under the name {@code -}. */
public record Input(Path place) {

    public static final Path STANDARD = Path.of("-");
    private static final Path FIRST_OPENED = Path.of("/proc/self/fd/0");

    public InputStream open() throws IOException {
        if (!place.equals(STANDARD)) {
            return Files.newInputStream(place);
        }
        if (isClosed()) {
            throw new IOException("standard input is closed");
        }
        return System.in;
    }

    /** If standard input is closed, the first file that the runtime opens (one of its own) takes its descriptor. */
    private static boolean isClosed() {
        try {
            Path file = Files.readSymbolicLink(FIRST_OPENED);
            return file.startsWith(System.getProperty("java.home"))
                    || file.toString().matches(".*\\.(jsa|jar)");
        } catch (IOException unknown) {
            return false;
        }
    }

    public byte[] read() throws IOException {
        try (InputStream in = open()) {
            return in.readAllBytes();
        }
    }
}
