package io.baoxiu.model;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Amounts below, at and above every limit, in all the ways of writing them. */
final class RandomMoney {

    private static final List<BigDecimal> LIMITS = List.of(
            BigDecimal.ZERO,
            BigDecimal.valueOf(500),
            BigDecimal.valueOf(1_000),
            BigDecimal.valueOf(10_000),
            BigDecimal.valueOf(20_000),
            new BigDecimal("1E+12"));
    private static final BigDecimal CENT = new BigDecimal("0.01");
    private static final BigDecimal MOST = new BigDecimal("1000000000000");

    private final Choice choice;

    RandomMoney(Choice choice) {
        this.choice = choice;
    }

    BigDecimal any() {
        BigDecimal amount = choice.chance(70)
                ? choice.of(LIMITS).add(CENT.multiply(BigDecimal.valueOf(choice.between(-1, 1))))
                : BigDecimal.valueOf(choice.between(0, 3_000_000), 2);
        return written(amount.max(BigDecimal.ZERO).min(MOST));
    }

    /** What makes the other up to a limit, about; nothing in most cases. */
    BigDecimal related(@Nullable BigDecimal other) {
        if (choice.chance(60)) {
            return choice.of(BigDecimal.ZERO, new BigDecimal("0.00"));
        }
        BigDecimal rest = any().subtract(other == null ? BigDecimal.ZERO : other);
        return rest.signum() < 0 ? any() : rest;
    }

    private BigDecimal written(BigDecimal amount) {
        return choice.chance(50) ? amount.setScale(2) : amount.stripTrailingZeros();
    }
}
