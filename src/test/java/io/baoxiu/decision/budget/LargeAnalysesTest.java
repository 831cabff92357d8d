package io.baoxiu.decision.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class LargeAnalysesTest {

    private static final Duration LONG = Duration.ofMinutes(5);

    private final LargeAnalyses large = new LargeAnalyses(1, LONG);
    private final List<String> entered = new CopyOnWriteArrayList<>();

    @Test
    void goOnInTheirOrder() throws Exception {
        large.enter("first", () -> {});
        CompletableFuture<Void> second = waiting("second");
        CompletableFuture<Void> third = waiting("third");

        assertThat(entered).isEmpty();
        large.leave("first");

        second.get(30, TimeUnit.SECONDS);
        assertThat(entered).containsExactly("second");
        large.leave("second");
        third.get(30, TimeUnit.SECONDS);
        assertThat(entered).containsExactly("second", "third");
    }

    @Test
    void oneThatGivesUpHoldsNobodyUp() throws Exception {
        large.enter("first", () -> {});
        assertThatThrownBy(() -> large.enter("second", () -> {
                    throw new Superseded();
                }))
                .isInstanceOf(Superseded.class);
        CompletableFuture<Void> third = waiting("third");

        large.leave("first");

        third.get(30, TimeUnit.SECONDS);
        assertThat(entered).containsExactly("third");
    }

    @Test
    void oneThatHasWaitedLongGoesOnBesideTheOthers() {
        var patient = new LargeAnalyses(1, Duration.ZERO);
        patient.enter("first", () -> {});

        assertThat(beside(() -> patient.enter("second", () -> {}))).succeedsWithin(Duration.ofSeconds(30));
    }

    @Test
    void waitOutsideOfTheirOwnTimeUntilARequestEnds() throws Exception {
        var readings = new Readings(new ReadingSettings(null, LONG), new OneAtATime());
        for (int each = 0; each < Math.max(1, Runtime.getRuntime().availableProcessors() / 2) - 1; each++) {
            account(readings).beginLarge();
        }
        var first = account(readings);
        first.beginLarge();
        first.beginLarge();
        first.endLarge();
        var waited = new CompletableFuture<Long>();
        var other = new Thread(() -> {
            try (var second = account(readings)) {
                second.beginLarge();
                second.endLarge();
                waited.complete(second.waited());
            }
        });
        other.start();
        await().until(() -> other.getState() == Thread.State.TIMED_WAITING);

        first.close();

        assertThat(waited.get(30, TimeUnit.SECONDS)).isPositive();
    }

    private static ReadingAccount account(Readings readings) {
        return new ReadingAccount(readings, new MockHttpServletRequest(), new OneAtATime.Turn(), LONG);
    }

    /** Returns once it waits. */
    private CompletableFuture<Void> waiting(String who) {
        var waits = new CountDownLatch(1);
        CompletableFuture<Void> all = beside(() -> {
            large.enter(who, waits::countDown);
            entered.add(who);
        });
        await().until(() -> waits.getCount() == 0);
        return all;
    }

    /** In a thread of its own: the common pool may have only one. */
    private static CompletableFuture<Void> beside(Runnable work) {
        return CompletableFuture.runAsync(work, task -> new Thread(task).start());
    }
}
