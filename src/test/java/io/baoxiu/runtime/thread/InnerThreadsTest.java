package io.baoxiu.runtime.thread;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;

class InnerThreadsTest {

    private final InnerThreads threads = new InnerThreads();
    private final InnerThreadsHealthIndicator health = new InnerThreadsHealthIndicator(threads);
    private final AtomicInteger begun = new AtomicInteger();
    private final CountDownLatch end = new CountDownLatch(1);

    @Test
    void areMissedWhileOneIsNotThere() {
        threads.start("worker", this::endTheFirstTime);
        await().until(() -> !threads.missing().isEmpty());

        var down = health.health();

        assertThat(down.getStatus()).isEqualTo(Status.DOWN);
        assertThat(down.getDetails()).containsEntry("missing", List.of("worker"));
        await().until(() -> begun.get() == 2);
        assertThat(health.health().getStatus()).isEqualTo(Status.UP);
        end.countDown();
    }

    @Test
    void areNotMissedOnceTheyAreStopped() {
        InnerThread worker = threads.start("worker", begun::incrementAndGet);
        worker.stop(Duration.ofSeconds(10));

        threads.startWhatIsMissing();

        assertThat(threads.missing()).isEmpty();
        assertThat(begun).hasValue(1);
    }

    private void endTheFirstTime() {
        if (begun.incrementAndGet() == 1) {
            throw new OutOfMemoryError("in a test");
        }
        try {
            end.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
