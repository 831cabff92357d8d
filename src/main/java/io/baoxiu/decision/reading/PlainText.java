package io.baoxiu.decision.reading;

import io.baoxiu.decision.reading.json.NotUtf8;
import io.baoxiu.decision.reading.json.Utf8;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Scans the bytes of a JSON text as long as it is plain: strings without escapes, and numbers that are not negative. */
final class PlainText {

    private static final int MOST_DIGITS = 16;
    private static final String ENDS = ",}] \t\r\n";

    private final byte[] text;
    private int at;
    private int from;
    private int to;

    PlainText(byte[] text) {
        this.text = text;
    }

    /** The next character after white space; 0 at the end. */
    char next() {
        while (at < text.length && (text[at] == ' ' || text[at] == '\t' || text[at] == '\r' || text[at] == '\n')) {
            at++;
        }
        return at < text.length ? (char) (text[at] & 0xFF) : 0;
    }

    /** Whether nothing follows but white space. */
    boolean isAtEnd() {
        next();
        return at == text.length;
    }

    /** Skips a character if it is next. */
    boolean skip(char sign) {
        if (next() != sign) {
            return false;
        }
        at++;
        return true;
    }

    /** Skips a string if it is next, and makes it the current text. */
    boolean string() {
        if (!skip('"')) {
            return false;
        }
        int end = at;
        while (end < text.length && text[end] != '"') {
            if (text[end] == '\\' || text[end] >= 0 && text[end] < ' ') {
                return false;
            }
            end++;
        }
        from = at;
        to = end;
        at = end + 1;
        return end < text.length;
    }

    /** Skips a word such as {@code null} if it is next. */
    boolean word(String word) {
        next();
        if (text.length - at < word.length()) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (text[at + i] != word.charAt(i)) {
                return false;
            }
        }
        at += word.length();
        return true;
    }

    /** The value for the current text. */
    <V> @Nullable V in(ByteNames<V> names) {
        return names.get(text, from, to);
    }

    /** The current text, decoded strictly; {@code null} if it is not UTF-8. */
    @Nullable
    String current() {
        for (int i = from; i < to; i++) {
            if (text[i] < 0) {
                return beyondAscii();
            }
        }
        return new String(text, from, to - from, StandardCharsets.ISO_8859_1);
    }

    private @Nullable String beyondAscii() {
        try {
            String read = Utf8.text(Arrays.copyOfRange(text, from, to));
            return read.getBytes(StandardCharsets.UTF_8).length == to - from ? read : null;
        } catch (NotUtf8 other) {
            return null;
        }
    }

    /** The current text as a day; {@code null} if it has another form or is no valid day. */
    @Nullable
    LocalDate day() {
        return PlainDays.day(text, from, to);
    }

    /** The day of the current text if it is a day or a moment; {@code null} if {@link PlainDays} cannot tell. */
    @Nullable
    LocalDate dayOfMoment() {
        return PlainDays.ofMoment(text, from, to);
    }

    /** Skips a number if it is next, and makes it the current text. */
    boolean number() {
        next();
        from = at;
        int whole = digitsNext();
        int after = 1;
        if (at < text.length && text[at] == '.') {
            at++;
            after = digitsNext();
        }
        boolean power = !exponentNext() || digitsNext() > 0;
        to = at;
        boolean leads = whole > 1 && text[from] == '0';
        return whole > 0 && after > 0 && power && !leads && (at == text.length || ENDS.indexOf(text[at]) >= 0);
    }

    /** Skips the {@code e} of an exponent if it is next. */
    private boolean exponentNext() {
        if (at == text.length || (text[at] | ' ') != 'e') {
            return false;
        }
        at++;
        if (at < text.length && (text[at] == '+' || text[at] == '-')) {
            at++;
        }
        return true;
    }

    private int digitsNext() {
        int first = at;
        while (at < text.length && text[at] >= '0' && text[at] <= '9') {
            at++;
        }
        return at - first;
    }

    /** The current text as a whole number; -1 if it is not one or has too many digits. */
    long whole() {
        return to - from > MOST_DIGITS ? -1 : units(0);
    }

    /** The current text as an amount with two decimals; {@code null} if it is not one or has too many digits. */
    @Nullable
    BigDecimal amount() {
        long units = to - from > MOST_DIGITS ? -1 : units(2);
        return units < 0 ? null : BigDecimal.valueOf(units, 2);
    }

    /** @return in units of the last decimal; -1 if it has more decimals or is no number */
    private long units(int decimals) {
        long units = 0;
        int point = -1;
        for (int i = from; i < to; i++) {
            if (text[i] == '.' && point < 0 && i > from && decimals > 0) {
                point = i;
            } else if (text[i] >= '0' && text[i] <= '9') {
                units = units * 10 + text[i] - '0';
            } else {
                return -1;
            }
        }
        int after = point < 0 ? 0 : to - point - 1;
        if (to == from || after > decimals || point >= 0 && after == 0) {
            return -1;
        }
        for (int i = after; i < decimals; i++) {
            units *= 10;
        }
        return units;
    }
}
