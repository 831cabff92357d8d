package io.baoxiu.table.cell;

import static io.baoxiu.table.cell.Faults.wrongType;

import io.baoxiu.vocabulary.ValueType;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers as they are written, or as a spreadsheet keeps them, in the form that their type has. */
final class Numbers {

    private static final int LONGEST = 40;
    private static final int SPREADSHEET_DIGITS = 15;
    private static final int CENTS = ValueType.Money.DECIMALS;
    private static final BigDecimal MILLIONTH_OF_A_CENT = new BigDecimal("0.00000001");
    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final Pattern FORM = Pattern.compile("[-+]?[0-9]++(,[0-9]{3})*+(\\.[0-9]++)?");

    private Numbers() {}

    static Typed<Object> written(String plain, ValueType type) {
        boolean percent = type instanceof ValueType.Decimal && plain.endsWith("%");
        String text = percent ? Signs.trimmed(plain.substring(0, plain.length() - 1)) : plain;
        if (text.length() > LONGEST || !FORM.matcher(text).matches()) {
            return misread(plain, type);
        }
        BigDecimal number = new BigDecimal(text.replace(",", ""));
        return exact(percent ? number.divide(HUNDRED) : number, type)
                .<Typed<Object>>map(Typed.Good::new)
                .orElseGet(() -> wrongType(plain, type));
    }

    static Typed<Object> kept(double number, ValueType type) {
        BigDecimal shortest = new BigDecimal(Double.toString(number));
        BigDecimal meant = type instanceof ValueType.Money
                ? nearestCent(shortest)
                : shortest.round(new MathContext(SPREADSHEET_DIGITS, RoundingMode.HALF_EVEN));
        return exact(meant, type).<Typed<Object>>map(Typed.Good::new).orElseGet(() -> wrongType(text(number), type));
    }

    /** A number as a text would have it. */
    static String text(double number) {
        return new BigDecimal(Double.toString(number))
                .round(new MathContext(SPREADSHEET_DIGITS, RoundingMode.HALF_EVEN))
                .stripTrailingZeros()
                .toPlainString();
    }

    private static BigDecimal nearestCent(BigDecimal number) {
        BigDecimal cents = number.setScale(CENTS, RoundingMode.HALF_EVEN);
        return cents.subtract(number).abs().compareTo(MILLIONTH_OF_A_CENT) <= 0 ? cents : number;
    }

    /** Empty when it has decimals that the type does not. */
    private static Optional<Object> exact(BigDecimal number, ValueType type) {
        BigDecimal bare = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        if (type instanceof ValueType.Whole) {
            boolean fits = bare.scale() <= 0 && bare.precision() - bare.scale() <= 18;
            return fits ? Optional.of(bare.longValueExact()) : Optional.empty();
        }
        if (type instanceof ValueType.Money) {
            return bare.scale() <= CENTS ? Optional.of(bare.setScale(CENTS)) : Optional.empty();
        }
        return Optional.of(bare);
    }

    /** Says what was likely meant where a sign more, or a blank less, was written. */
    private static Typed<Object> misread(String plain, ValueType type) {
        if (plain.length() <= LONGEST && plain.matches("[0-9]+(,[0-9]+)+")) {
            return wrongType(plain, type, plain.replace(",", ", "));
        }
        String bare = plain.length() > LONGEST ? "" : plain.replaceAll("[¥￥元 ]|^=", "");
        return FORM.matcher(bare).matches() ? wrongType(plain, type, bare) : wrongType(plain, type);
    }
}
