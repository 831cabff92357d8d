package io.baoxiu.workbench.batch;

import static org.assertj.core.api.Assertions.assertThat;

import io.baoxiu.decision.Caller;
import io.baoxiu.ledger.Tally;
import io.baoxiu.vocabulary.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerRunTest {

    private static final LedgerRun.Report REPORT = new LedgerRun.Report("r1", new Tally(), 0, List.of(), List.of());

    @TempDir
    private Path folder;

    @Test
    void tellsHowFarItHasComeAndWhatCameOfIt() throws IOException {
        LedgerRun run = run();
        assertThat(run.isRunning()).isTrue();

        run.run(one -> {
            one.tell(7, 9);
            assertThat(one.state()).isEqualTo(new LedgerRun.State.Running(7, 9));
            return REPORT;
        });

        assertThat(run.state()).isEqualTo(new LedgerRun.State.Done(REPORT));
        assertThat(run.in()).doesNotExist();
    }

    @Test
    void endsWhenItsPersonWantsItNoMore() throws IOException {
        LedgerRun run = run();
        run.run(one -> {
            one.tell(7, 9);
            one.cancel();
            one.tell(8, 9);
            throw new AssertionError("went on");
        });

        assertThat(run.state()).isEqualTo(new LedgerRun.State.Cancelled(8));
    }

    @Test
    void isNotBegunWhenItIsCancelledBefore() throws IOException {
        LedgerRun run = run();
        run.cancel();
        run.run(one -> {
            throw new AssertionError("begun");
        });

        assertThat(run.state()).isEqualTo(new LedgerRun.State.Cancelled(0));
    }

    /** Also where it is too late to end it. */
    @Test
    void leavesNothingOfWhatIsForgotten() throws IOException {
        LedgerRun run = run();
        run.run(one -> {
            one.forget();
            Files.createFile(one.out());
            return REPORT;
        });

        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void saysThatItBrokeOff() throws IOException {
        LedgerRun run = run();
        run.run(one -> {
            one.tell(3, 9);
            throw new IOException("no room");
        });

        assertThat(run.state()).isEqualTo(new LedgerRun.State.Failed(3));
    }

    private LedgerRun run() throws IOException {
        Path in = Files.createFile(folder.resolve("in"));
        return new LedgerRun(
                new LedgerRun.Asked(new Caller("caller", Set.of()), "x.xlsx", false, Language.EN),
                in,
                folder.resolve("out"));
    }
}
