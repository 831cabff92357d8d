package io.baoxiu.analysis.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import io.baoxiu.table.Allowance;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BudgetTest {

    private final List<String> told = new ArrayList<>();

    private final Allowance allowance = new Allowance() {
        @Override
        public void keep(long bytes) {}

        @Override
        public void giveBack(long bytes) {
            told.add("given back");
        }

        @Override
        public void read() {}

        @Override
        public void glance() {}

        @Override
        public void beginLarge() {
            told.add("begun");
        }

        @Override
        public void endLarge() {
            told.add("ended");
        }
    };

    @Test
    void tellsOfMuchMemoryOnceAndWhenItIsReleased() {
        keep(5_000_000, 1_000_000, 5_000_000);

        assertThat(told).containsExactly("begun", "given back", "ended");
    }

    @Test
    void tellsNothingOfLittleMemory() {
        keep(1_000_000, 1_000_000);

        assertThat(told).containsExactly("given back");
    }

    private void keep(long... numbers) {
        allowance.during(() -> {
            try (var budget = new Budget(() -> 0, Duration.ofSeconds(1).toNanos(), Long.MAX_VALUE)) {
                for (long count : numbers) {
                    budget.keep(count);
                }
            }
            return told;
        });
    }
}
