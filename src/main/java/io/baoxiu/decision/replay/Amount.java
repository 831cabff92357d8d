package io.baoxiu.decision.replay;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number of decisions, and the total that they approve.
 *
 * @param yuan absent if none of them states a sum
 */
public record Amount(long decisions, @Nullable BigDecimal yuan) {

    public static final Amount NONE = new Amount(0, null);

    public BigDecimal yuanOrZero() {
        return yuan == null ? BigDecimal.ZERO : yuan;
    }

    Amount plus(Amount other) {
        return new Amount(
                decisions + other.decisions,
                yuan == null ? other.yuan : other.yuan == null ? yuan : yuan.add(other.yuan));
    }
}
