package io.baoxiu.ledger.file;

import io.baoxiu.ledger.Tally;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The progress of the work on a file when it was last saved.
 *
 * @param work identifies the work: the file, and the rules it was decided by
 * @param read the number of lines whose results are saved
 * @param out the length of their results
 * @param faults the length of their faults
 */
record Checkpoint(String work, long read, long out, long faults, Tally.Noted tally) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static Path of(Path target) {
        return GrowingFile.beside(target, ".resume");
    }

    /** The saved checkpoint; empty if there is none. */
    static Optional<Checkpoint> noted(Path target) throws IOException {
        try {
            return Files.exists(of(target))
                    ? Optional.of(JSON.readValue(Files.readAllBytes(of(target)), Checkpoint.class))
                    : Optional.empty();
        } catch (JacksonException torn) {
            return Optional.empty();
        }
    }

    /** Replaces the previous one atomically, so that there is always a complete one. */
    void note(Path target) throws IOException {
        Path fresh = GrowingFile.beside(target, ".resume-new");
        Files.write(
                fresh,
                JSON.writeValueAsBytes(this),
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.WRITE,
                StandardOpenOption.DSYNC);
        Files.move(fresh, of(target), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    static void forget(Path target) throws IOException {
        Files.deleteIfExists(of(target));
    }
}
