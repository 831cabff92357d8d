package io.baoxiu.ledger.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FiledResultsTest {

    private static final byte[] HEAD = "head\n".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    /** A process that is killed closes nothing: what it wrote since it last settled is there, and does not count. */
    @ParameterizedTest
    @ValueSource(strings = {"out.ndjson", "out.ndjson.gz"})
    void goesOnWhereItWasBrokenOff(String name) throws IOException {
        Path target = folder.resolve(name);
        boolean zipped = name.endsWith(".gz");
        Files.writeString(target, "from before");
        var killed = FiledResults.begin(target, zipped, "work", HEAD, Duration.ZERO);
        killed.tell(decided(1));
        killed.tell(new LineOutcome.Faulty(2, List.of("wrong"), "two", ""));
        byte[] torn = Files.readAllBytes(part(target));
        Files.write(part(target), concatenated(torn, "half a li".getBytes(StandardCharsets.UTF_8)));

        var gone = FiledResults.goOn(target, zipped, "work", HEAD);
        assertThat(gone.read()).isEqualTo(2);
        assertThat(target).hasContent("from before");
        gone.tell(decided(3));
        gone.finish();
        gone.close();

        assertThat(text(target, zipped)).isEqualTo("head\none 1\none 3\n");
        assertThat(FiledResults.faults(target)).hasContent("{\"line\":2,\"errors\":[\"wrong\"],\"text\":\"two\"}\n");
        assertThat(gone.tally().decided()).isEqualTo(2);
        assertThat(gone.tally().faulties()).isEqualTo(1);
        assertThat(folder.toFile().list())
                .containsExactlyInAnyOrder(
                        name, FiledResults.faults(target).getFileName().toString());
    }

    @Test
    void doesNotGoOnWithOtherWork() throws IOException {
        Path target = folder.resolve("out.ndjson");
        try (var killed = FiledResults.begin(target, false, "work", HEAD, Duration.ZERO)) {
            killed.tell(decided(1));
        }

        assertThatThrownBy(() -> FiledResults.goOn(target, false, "other work", HEAD))
                .isInstanceOf(FiledResults.OtherWork.class);
    }

    @Test
    void beginsWhereNothingWasBrokenOff() throws IOException {
        Path target = folder.resolve("out.ndjson");
        try (var fresh = FiledResults.goOn(target, false, "work", HEAD)) {
            assertThat(fresh.read()).isZero();
            fresh.tell(decided(1));
            fresh.finish();
        }

        assertThat(target).hasContent("head\none 1\n");
        assertThat(FiledResults.faults(target)).doesNotExist();
    }

    private static LineOutcome decided(long line) {
        return new LineOutcome.Decided(line, ("one " + line + "\n").getBytes(StandardCharsets.UTF_8), List.of());
    }

    private static Path part(Path target) {
        return target.resolveSibling(target.getFileName() + ".part");
    }

    private static byte[] concatenated(byte[] one, byte[] other) {
        byte[] both = java.util.Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }

    private static String text(Path target, boolean zipped) throws IOException {
        try (InputStream in =
                zipped ? new GZIPInputStream(Files.newInputStream(target)) : Files.newInputStream(target)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
