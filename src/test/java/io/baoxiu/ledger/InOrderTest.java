package io.baoxiu.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InOrderTest {

    @Test
    void tellsWhatWasWorkedOnInTheOrderOfTheWork() throws IOException {
        List<Integer> told = new ArrayList<>();
        try (var work = new InOrder<Integer, Integer>(3, one -> one * 2, told::add)) {
            for (int one = 0; one < 10_000; one++) {
                work.add(one, 1);
            }
            work.tellAll();
        }

        assertThat(told)
                .isEqualTo(IntStream.range(0, 10_000).mapToObj(one -> one * 2).toList());
    }

    @Test
    void beginsNoMoreThanItMayHaveInMemory() throws IOException {
        var begun = new AtomicInteger();
        var told = new AtomicInteger();
        try (var work = new InOrder<Integer, Integer>(
                1,
                one -> {
                    begun.incrementAndGet();
                    return one;
                },
                one -> told.incrementAndGet())) {
            for (int one = 0; one < 5_000; one++) {
                work.add(one, 1);
                assertThat(one - told.get()).isLessThan(6 * 64);
            }
            work.tellAll();
        }
        assertThat(begun).hasValue(5_000);
    }

    @Test
    void endsWhereTheWorkFails() {
        assertThatThrownBy(() -> {
                    try (var work = new InOrder<Integer, Integer>(2, one -> one / (one - 100), one -> {})) {
                        for (int one = 0; one < 200; one++) {
                            work.add(one, 1);
                        }
                        work.tellAll();
                    }
                })
                .isInstanceOf(ArithmeticException.class);
    }
}
