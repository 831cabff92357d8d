package io.baoxiu.workbench.difference;

import static org.assertj.core.api.Assertions.assertThat;

import io.baoxiu.analysis.wording.Edition;
import io.baoxiu.table.Tables;
import io.baoxiu.table.file.WorkbookFile;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class VersionComparisonsTest {

    private static final Edition ONE = edition("one");
    private static final Edition TWO = edition("two");
    private static final Edition THREE = edition("three");

    private final AtomicInteger compared = new AtomicInteger();

    private static Edition edition(String content) {
        return new Edition(Tables.NONE, List.of(new WorkbookFile("table", content.getBytes(StandardCharsets.UTF_8))));
    }

    private VersionComparison compare(Edition before, Edition after) {
        compared.incrementAndGet();
        return new VersionComparison(before.tables(), after.tables(), List.of(), null, List.of(), null);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void areMadeOnceAndRemembered() {
        var comparisons = new VersionComparisons(VersionComparisons.PATIENCE, this::compare);

        assertThat(comparisons.of(ONE, TWO)).isPresent().isEqualTo(comparisons.of(ONE, TWO));
        assertThat(compared).hasValue(1);
    }

    @Test
    void areToldFromMemoryWhileAnotherOneRunsAndGivenUpWhereThatIsNotOverInTime() throws Exception {
        var begun = new CountDownLatch(1);
        var end = new CountDownLatch(1);
        var comparisons = new VersionComparisons(Duration.ofMillis(1), (before, after) -> {
            if (after == THREE) {
                begun.countDown();
                await(end);
            }
            return compare(before, after);
        });
        comparisons.of(ONE, TWO);
        var other = CompletableFuture.supplyAsync(() -> comparisons.of(ONE, THREE));
        await(begun);

        assertThat(comparisons.of(ONE, TWO)).isPresent();
        assertThat(comparisons.of(TWO, ONE)).isEmpty();
        end.countDown();
        assertThat(other.get()).isPresent();
        assertThat(comparisons.of(TWO, ONE)).isPresent();
    }
}
