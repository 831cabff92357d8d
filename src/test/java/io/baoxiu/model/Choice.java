package io.baoxiu.model;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Seeded choices. */
final class Choice {

    private final SplittableRandom random;

    Choice(long seed) {
        random = new SplittableRandom(seed);
    }

    int between(int first, int last) {
        return random.nextInt(first, last + 1);
    }

    /** True in so many of a hundred cases. */
    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    <T> T of(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    @SafeVarargs
    final <T> T of(T... values) {
        return values[random.nextInt(values.length)];
    }

    /** Known in so many of a hundred cases. */
    <T> @Nullable T perhaps(int percent, Supplier<@Nullable T> value) {
        return chance(percent) ? value.get() : null;
    }
}
