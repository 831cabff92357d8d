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
 * How far the work on a file had come when it was last settled.
 *
 * @param work what it was: the file, and what it was decided by
 * @param read how many lines had been read whose results are settled
 * @param out the length of what they gave
 * @param faults the length of what was wrong with them
 */
record Checkpoint(String work, long read, long out, long faults, Tally.Noted tally) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static Path of(Path target) {
        return GrowingFile.beside(target, ".resume");
    }

    /** Empty where none was noted. */
    static Optional<Checkpoint> noted(Path target) throws IOException {
        try {
            return Files.exists(of(target))
                    ? Optional.of(JSON.readValue(Files.readAllBytes(of(target)), Checkpoint.class))
                    : Optional.empty();
        } catch (JacksonException torn) {
            return Optional.empty();
        }
    }

    /** In the place of the one before, so that there is always a whole one. */
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
