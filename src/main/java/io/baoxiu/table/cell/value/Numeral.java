package io.baoxiu.table.cell.value;

import io.baoxiu.vocabulary.ValueType;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How the numbers of a type are written and kept.
 *
 * @param currency whether the currency may be written with them, and there are cents
 * @param sign the character that may follow them and multiplies them by the unit
 * @param decimals the most decimals; if absent, any number
 * @param normal the normal form; empty if it would be too long
 */
record Numeral(
        ValueType type,
        boolean currency,
        String sign,
        BigDecimal unit,
        @Nullable Integer decimals,
        Function<BigDecimal, Optional<Object>> normal) {

    static final BigDecimal TEN_THOUSAND = new BigDecimal(10_000);
    private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");
    private static final int MOST_DIGITS = 18;

    static Numeral of(ValueType.Whole type) {
        return new Numeral(type, false, "万", TEN_THOUSAND, 0, Numeral::whole);
    }

    static Numeral of(ValueType.Money type) {
        return new Numeral(
                type,
                true,
                "万",
                TEN_THOUSAND,
                ValueType.Money.DECIMALS,
                number -> Optional.of(number.setScale(ValueType.Money.DECIMALS)));
    }

    static Numeral of(ValueType.Decimal type) {
        return new Numeral(type, false, "%", HUNDREDTH, type.decimals(), Optional::of);
    }

    /** The normal form; empty if the number has more decimals than the type allows. */
    Optional<Object> exact(BigDecimal number) {
        BigDecimal bare = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        return decimals == null || bare.scale() <= decimals ? normal.apply(bare) : Optional.empty();
    }

    private static Optional<Object> whole(BigDecimal number) {
        return number.precision() - number.scale() <= MOST_DIGITS
                ? Optional.of(number.longValueExact())
                : Optional.empty();
    }
}
