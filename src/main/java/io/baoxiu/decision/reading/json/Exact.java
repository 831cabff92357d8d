package io.baoxiu.decision.reading.json;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * A JSON number by its value, of any length and exponent, without ever computing more than its digits:
 * {@code digits} × 10 to the power of {@code exponent}.
 *
 * @param digits without leading or trailing zeros; empty for zero
 */
public record Exact(boolean negative, String digits, long exponent) {

    private static final int LONGEST_EXPONENT = 15;

    public static Exact of(String number) {
        boolean negative = number.startsWith("-");
        int mark = Math.max(number.indexOf('e'), number.indexOf('E'));
        String mantissa = number.substring(negative ? 1 : 0, mark < 0 ? number.length() : mark);
        long power = mark < 0 ? 0 : power(number.substring(mark + 1));
        int point = mantissa.indexOf('.');
        String digits = point < 0 ? mantissa : mantissa.substring(0, point) + mantissa.substring(point + 1);
        long decimals = point < 0 ? 0 : mantissa.length() - point - 1;
        int first = count(digits, true);
        if (first == digits.length()) {
            return new Exact(false, "", 0);
        }
        int zeros = count(digits, false);
        return new Exact(negative, digits.substring(first, digits.length() - zeros), power - decimals + zeros);
    }

    boolean isZero() {
        return digits.isEmpty();
    }

    /** The number of digits before the point; zero or less for a value below 1. */
    long magnitude() {
        return isZero() ? 0 : digits.length() + exponent;
    }

    long decimals() {
        return Math.max(0, -exponent);
    }

    /** The value as a decimal; to be called only if {@link #magnitude} and {@link #decimals} are known to be small. */
    BigDecimal value() {
        var unscaled = new BigInteger(isZero() ? "0" : digits);
        return new BigDecimal(negative ? unscaled.negate() : unscaled, Math.toIntExact(-exponent));
    }

    private static long power(String text) {
        boolean negative = text.startsWith("-");
        String digits = negative || text.startsWith("+") ? text.substring(1) : text;
        String significant = digits.substring(Math.min(count(digits, true), digits.length() - 1));
        long power = significant.length() > LONGEST_EXPONENT ? Long.MAX_VALUE / 4 : Long.parseLong(significant);
        return negative ? -power : power;
    }

    private static int count(String digits, boolean leading) {
        int zeros = 0;
        while (zeros < digits.length() && digits.charAt(leading ? zeros : digits.length() - 1 - zeros) == '0') {
            zeros++;
        }
        return zeros;
    }
}
