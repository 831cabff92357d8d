package io.baoxiu.table.workbook.annotate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;

/** Values in the XML of a sheet, and their widths. */
final class AddedValue {

    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final int DAY_WIDTH = 10;
    private static final Pattern NO_SIGN_OF_XML =
            Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    /** Programs read it as the character with that code. */
    private static final Pattern LIKE_AN_ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private AddedValue() {}

    static boolean isText(Object value) {
        return !(value instanceof Number) && !(value instanceof LocalDate);
    }

    static String writable(String text) {
        return LIKE_AN_ESCAPE
                .matcher(NO_SIGN_OF_XML.matcher(text).replaceAll("\uFFFD"))
                .replaceAll("_x005F_");
    }

    static String number(Object value) {
        if (value instanceof LocalDate day) {
            return Long.toString(ChronoUnit.DAYS.between(DAY_ZERO, day));
        }
        return value instanceof BigDecimal sum ? sum.toPlainString() : value.toString();
    }

    /** In characters of the usual font; a Chinese one counts as two. */
    static int width(Object value) {
        return value instanceof LocalDate
                ? DAY_WIDTH
                : value.toString()
                        .codePoints()
                        .map(sign -> sign < 0x2E80 ? 1 : 2)
                        .sum();
    }
}
