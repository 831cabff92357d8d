package io.baoxiu.ledger.file;

import io.baoxiu.ledger.Tally;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Writes results to a file, and the faults of lines to another beside it, {@code OUT.faults}. Both are written under temporary names and
 * renamed at the end; until then they are saved repeatedly, so that work interrupted for any reason can be resumed.
 */
public final class FiledResults implements Results {

    private static final Duration USUAL = Duration.ofSeconds(2);

    private final Path target;
    private final String work;
    private final long between;
    private final Tally tally;
    private final GrowingFile out;
    private final GrowingFile faults;
    private long read;
    private long settledAt = System.nanoTime();

    /** The interrupted work is a different one: another file, other rules, another language. */
    public static final class OtherWork extends IOException {

        private static final long serialVersionUID = 1L;

        OtherWork(Path target) {
            super("`" + target
                    + "` was started from another file or under other rules: run without --resume to start over");
        }
    }

    private FiledResults(Path target, boolean zipped, String work, Duration between, Checkpoint from)
            throws IOException {
        this.target = target;
        this.work = work;
        this.between = between.toNanos();
        tally = Tally.of(from.tally());
        read = from.read();
        out = new GrowingFile(target, zipped, from.out());
        faults = new GrowingFile(faults(target), false, from.faults());
    }

    public static Path faults(Path target) {
        return GrowingFile.beside(target, ".faults");
    }

    /**
     * @param resumed whether to continue interrupted work
     * @param head written at the beginning
     * @throws OtherWork where other work was interrupted there
     */
    public static FiledResults open(Path target, boolean resumed, String work, byte[] head) throws IOException {
        boolean zipped = FileKind.isZipped(target.toString());
        return resumed ? goOn(target, zipped, work, head) : begin(target, zipped, work, head, USUAL);
    }

    static FiledResults begin(Path target, boolean zipped, String work, byte[] head, Duration between)
            throws IOException {
        Checkpoint.forget(target);
        var from = new Checkpoint(work, 0, 0, 0, new Tally().noted());
        var results = new FiledResults(target, zipped, work, between, from);
        results.out.write(head);
        return results;
    }

    /**
     * Continues where the same work was interrupted, or begins.
     *
     * @throws OtherWork where other work was interrupted there
     */
    static FiledResults goOn(Path target, boolean zipped, String work, byte[] head) throws IOException {
        Optional<Checkpoint> noted = Checkpoint.noted(target);
        if (noted.isEmpty()) {
            return begin(target, zipped, work, head, USUAL);
        }
        if (!noted.get().work().equals(work)) {
            throw new OtherWork(target);
        }
        return new FiledResults(target, zipped, work, USUAL, noted.get());
    }

    /** Writes the faults of a ledger that is written at once; an older file of faults is removed. */
    public static void writeFaults(Path target, List<LineOutcome.Faulty> faulty) throws IOException {
        if (faulty.isEmpty()) {
            Files.deleteIfExists(faults(target));
        } else {
            Files.writeString(faults(target), faulty.stream().map(FaultLine::of).collect(Collectors.joining()));
        }
    }

    @Override
    public long read() {
        return read;
    }

    @Override
    public void tell(LineOutcome outcome) throws IOException {
        if (outcome instanceof LineOutcome.Decided decided) {
            out.write(decided.told());
            tally.decided(decided.counted());
        } else if (outcome instanceof LineOutcome.Faulty faulty) {
            out.write(faulty.told().getBytes(StandardCharsets.UTF_8));
            faults.write(FaultLine.of(faulty).getBytes(StandardCharsets.UTF_8));
            tally.faulty();
        } else if (outcome instanceof LineOutcome.Other other) {
            out.write(other.told().getBytes(StandardCharsets.UTF_8));
        }
        read = outcome.line();
        if (System.nanoTime() - settledAt >= between) {
            settle();
        }
    }

    private void settle() throws IOException {
        new Checkpoint(work, read, out.settle(), faults.settle(), tally.noted()).note(target);
        settledAt = System.nanoTime();
    }

    @Override
    public void finish() throws IOException {
        if (tally.faulties() > 0) {
            faults.finish();
        } else {
            faults.discard();
            Files.deleteIfExists(faults(target));
        }
        out.finish();
        Checkpoint.forget(target);
    }

    @Override
    public Tally tally() {
        return tally;
    }

    /** Without {@link #finish}, the saved results stay. */
    @Override
    public void close() throws IOException {
        out.close();
        faults.close();
    }
}
