package io.baoxiu.journal.count;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** Numbers of decisions and sums of money, by the number of the shared text that says what is counted. */
final class Amounts {

    private final Map<Integer, Amount> byKey = new HashMap<>();

    /**
     * The number of decisions, and the total of their amounts.
     *
     * @param sum exact, in yuan; {@code null} if none of them has an amount
     */
    record Amount(long number, @Nullable BigDecimal sum) {

        private Amount plus(Amount other) {
            if (other.sum == null) {
                return new Amount(number + other.number, sum);
            }
            return new Amount(number + other.number, sum == null ? other.sum : sum.add(other.sum));
        }

        BigDecimal sumOrZero() {
            return sum == null ? BigDecimal.ZERO : sum;
        }
    }

    /** Adds one decision. */
    void add(int key, @Nullable BigDecimal sum) {
        add(key, new Amount(1, sum));
    }

    private void add(int key, Amount amount) {
        byKey.merge(key, amount, Amount::plus);
    }

    /** @throws IllegalArgumentException when the bytes are damaged; nothing is added then */
    void add(byte[] packed, IntPredicate keys) {
        PackedAmounts.read(packed, (key, amount) -> {
            if (keys.test(key)) {
                add(key, amount);
            }
        });
    }

    boolean isEmpty() {
        return byKey.isEmpty();
    }

    Map<Integer, Amount> byKey() {
        return Collections.unmodifiableMap(byKey);
    }

    byte[] packed() {
        return PackedAmounts.pack(new TreeMap<>(byKey));
    }
}
