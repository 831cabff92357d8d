package io.baoxiu.vocabulary;

import static io.baoxiu.vocabulary.Field.optional;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
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

    private static final ValueType.Whole TRADES = ValueType.whole(1, 100);
    private static final ValueType.Whole EXTENSION = ValueType.whole(0, 365);

    static final List<Field> FIELDS = List.of(
            optional("repair.estimatedCost", ValueType.MONEY),
            optional("repair.actualCost", ValueType.MONEY),
            optional("repair.relatedCost", ValueType.MONEY, BigDecimal.ZERO.setScale(2)),
            optional("repair.trades", TRADES),
            optional("repair.complex", ValueType.FLAG, false),
            optional("repair.ownerConsent", ValueType.FLAG, false),
            optional("repair.extensionWorkingDays", EXTENSION, 0L),
            optional("repair.teamCapable", ValueType.FLAG, true),
            optional("repair.lastRepairedOn", ValueType.DAY),
            optional("repair.dispatchedOn", ValueType.DAY),
            optional("repair.completedOn", ValueType.DAY));

    public static final Repair UNKNOWN =
            new Repair(null, null, BigDecimal.ZERO, null, false, false, 0, true, null, null, null);

    public Repair {
        Money.check(estimatedCost, "estimatedCost");
        Money.check(actualCost, "actualCost");
        Money.check(relatedCost, "relatedCost");
        Invalid.between(extensionWorkingDays, EXTENSION.minimum(), EXTENSION.maximum(), "extensionWorkingDays");
        Invalid.require(
                dispatchedOn == null || completedOn == null || !completedOn.isBefore(dispatchedOn),
                "completedOn",
                "must not be before `dispatchedOn`");
    }
}
