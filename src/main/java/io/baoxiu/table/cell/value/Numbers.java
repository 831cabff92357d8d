package io.baoxiu.table.cell.value;

import static io.baoxiu.table.cell.text.CellFaults.wrongType;

import io.baoxiu.table.cell.text.Signs;
import io.baoxiu.table.cell.text.Typed;
import io.baoxiu.vocabulary.ValueType;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.regex.Pattern;

/** Numbers as written, or as stored by a spreadsheet, in the normal form of their type. */
public final class Numbers {

    private static final int LONGEST = 40;
    private static final int SPREADSHEET_DIGITS = 15;
    private static final int CENTS = ValueType.Money.DECIMALS;
    private static final BigDecimal MILLIONTH_OF_A_CENT = new BigDecimal("0.00000001");
    private static final Pattern FORM = Pattern.compile("[-+]?[0-9]++(,[0-9]{3})*+(\\.[0-9]++)?([eE][-+]?[0-9]{1,2})?");

    private Numbers() {}

    static Typed<Object> written(String plain, Numeral numeral) {
        String text = numeral.currency() ? withoutCurrency(plain) : plain;
        BigDecimal unit = text.endsWith(numeral.sign()) ? numeral.unit() : BigDecimal.ONE;
        String bare = unit.equals(BigDecimal.ONE) ? text : Signs.trimmed(text.substring(0, text.length() - 1));
        boolean twofold = unit.equals(Numeral.TEN_THOUSAND) && bare.matches(".*[eE].*");
        if (bare.length() > LONGEST || twofold || !FORM.matcher(bare).matches()) {
            return misread(plain, numeral.type());
        }
        BigDecimal number = new BigDecimal(bare.replace(",", ""));
        return numeral.exact(number.multiply(unit))
                .<Typed<Object>>map(Typed.Good::new)
                .orElseGet(() -> wrongType(plain, numeral.type()));
    }

    private static String withoutCurrency(String plain) {
        boolean before = plain.startsWith("¥") || plain.startsWith("￥");
        boolean behind = plain.endsWith("元") && plain.length() > 1;
        return Signs.trimmed(plain.substring(before ? 1 : 0, behind ? plain.length() - 1 : plain.length()));
    }

    /** The unit after a number that in speech also applies to a number before it: 一至二万. */
    public static String unitOf(String plain) {
        return plain.matches(".*万元?") ? "万" : plain.endsWith("%") ? "%" : "";
    }

    static Typed<Object> kept(double number, Numeral numeral) {
        BigDecimal shortest = new BigDecimal(Double.toString(number));
        BigDecimal meant = numeral.currency()
                ? nearestCent(shortest)
                : shortest.round(new MathContext(SPREADSHEET_DIGITS, RoundingMode.HALF_EVEN));
        return numeral.exact(meant)
                .<Typed<Object>>map(Typed.Good::new)
                .orElseGet(() -> wrongType(text(number), numeral.type()));
    }

    /** A number as text. */
    public static String text(double number) {
        return new BigDecimal(Double.toString(number))
                .round(new MathContext(SPREADSHEET_DIGITS, RoundingMode.HALF_EVEN))
                .stripTrailingZeros()
                .toPlainString();
    }

    private static BigDecimal nearestCent(BigDecimal number) {
        BigDecimal cents = number.setScale(CENTS, RoundingMode.HALF_EVEN);
        return cents.subtract(number).abs().compareTo(MILLIONTH_OF_A_CENT) <= 0 ? cents : number;
    }

    /** Suggests what was probably meant, if there is an extra character or a missing blank. */
    private static Typed<Object> misread(String plain, ValueType type) {
        if (plain.length() <= LONGEST && plain.matches("[0-9]+(,[0-9]+)+")) {
            return wrongType(plain, type, plain.replace(",", ", "));
        }
        String bare = plain.length() > LONGEST ? "" : plain.replaceAll("[¥￥元 ]|^=", "");
        return FORM.matcher(bare).matches() ? wrongType(plain, type, bare) : wrongType(plain, type);
    }
}
