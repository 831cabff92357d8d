package io.baoxiu.decision.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ProcessorTurnsTest {

    private static final Duration LONG = Duration.ofMinutes(1);

    @Test
    void leaveAProcessorFree() {
        var turns = new ProcessorTurns(3, Duration.ZERO, LONG);
        var computing = new AtomicInteger();
        var most = new AtomicInteger();
        List<CompletableFuture<Void>> works = IntStream.range(0, 5)
                .mapToObj(number -> CompletableFuture.runAsync(() -> {
                    for (int step = 0; step < 2_000; step++) {
                        try (var place = turns.place()) {
                            place.computes();
                            most.accumulateAndGet(computing.incrementAndGet(), Math::max);
                            computing.decrementAndGet();
                        }
                    }
                }))
                .toList();
        works.forEach(CompletableFuture::join);

        assertThat(most.get()).isBetween(1, 2);
    }

    @Test
    void comeToEachThatComputes() {
        var turns = new ProcessorTurns(1, Duration.ZERO, LONG);
        var steps = new AtomicInteger();
        List<CompletableFuture<Void>> works = IntStream.range(0, 3)
                .mapToObj(number -> CompletableFuture.runAsync(() -> {
                    try (var place = turns.place()) {
                        for (int step = 0; step < 1_000; step++) {
                            place.computes();
                            steps.incrementAndGet();
                        }
                    }
                }))
                .toList();
        works.forEach(CompletableFuture::join);

        assertThat(steps.get()).isEqualTo(3_000);
    }

    @Test
    void oneThatDoesNotComeByHoldsNobodyUpForGood() {
        var turns = new ProcessorTurns(1, LONG, Duration.ofMillis(1));
        try (var idle = turns.place();
                var other = turns.place()) {
            idle.computes();
            other.computes();
            other.computes();
        }
        try (var last = turns.place()) {
            last.computes();
        }
    }
}
