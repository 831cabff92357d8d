package io.baoxiu.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The repair, as far as it is known. Costs are yuan; {@code relatedCost} was already approved for the same fault and
 * counts towards the amount, so that splitting an order avoids no approval.
 */
public record Repair(
        @Nullable BigDecimal estimatedCost,
        @Nullable BigDecimal actualCost,
        BigDecimal relatedCost,
        @Nullable Integer trades,
        boolean complex,
        boolean ownerConsent,
        int extensionWorkingDays,
        boolean teamCapable,
        @Nullable LocalDate lastRepairedOn,
        @Nullable LocalDate dispatchedOn,
        @Nullable LocalDate completedOn) {

    public static final Repair UNKNOWN =
            new Repair(null, null, BigDecimal.ZERO, null, false, false, 0, true, null, null, null);
}
