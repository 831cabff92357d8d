package io.baoxiu.vocabulary;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Amounts in yuan: 0 to a million million, at most two decimals, exact. */
final class Money {

    private Money() {}

    static void check(@Nullable BigDecimal amount, String field) {
        Invalid.require(
                amount == null
                        || amount.signum() >= 0
                                && amount.compareTo(ValueType.Money.MAXIMUM) <= 0
                                && amount.stripTrailingZeros().scale() <= ValueType.Money.DECIMALS,
                field,
                "must be yuan, 0 to " + ValueType.Money.MAXIMUM + ", with at most two decimals");
    }
}
