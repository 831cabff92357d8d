package io.baoxiu.rules;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;

/**
 * A writer of JSON in UTF-8. Constant parts are added as prepared bytes; whether a comma is needed follows from what precedes a name or an
 * element.
 */
public final class JsonBytes {

    private static final int LAST_OF_ASCII = 0x7F;
    private static final int FIRST_PRINTABLE = ' ';
    private static final byte[] HEX = "0123456789ABCDEF".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] NULL = ascii("null");
    private static final byte[] TRUE = ascii("true");
    private static final byte[] FALSE = ascii("false");
    private static final int FIRST_OF_FOUR_DIGITS = 1_000;
    private static final int LAST_OF_FOUR_DIGITS = 9_999;
    private static final int LONGEST_DAY = 10;

    private byte[] bytes;
    private int length;

    public JsonBytes(int expected) {
        bytes = new byte[expected];
    }

    /** A name with its colon, for use before values. */
    public static byte[] name(String name) {
        var json = new JsonBytes(name.length() + 4);
        json.text(name);
        json.sign(':');
        return json.toBytes();
    }

    /** The JSON form of a text, without the quotation marks. */
    public static byte[] within(String text) {
        var json = new JsonBytes(text.length() + 4);
        json.content(text);
        return json.toBytes();
    }

    /** Begins an object or an array. */
    public JsonBytes begin(char sign) {
        comma();
        sign(sign);
        return this;
    }

    /** Ends an object or an array. */
    public JsonBytes end(char sign) {
        sign(sign);
        return this;
    }

    /** @param name with its colon */
    public JsonBytes named(byte[] name) {
        comma();
        return made(name);
    }

    /** Adds a comma before an element that is not the first; none after a name or at the start of a line. */
    public JsonBytes comma() {
        if (length > 0) {
            byte last = bytes[length - 1];
            if (last != '{' && last != '[' && last != ':' && last != '\n') {
                sign(',');
            }
        }
        return this;
    }

    /** Adds prepared JSON unchanged. */
    public JsonBytes made(byte[] part) {
        room(part.length);
        System.arraycopy(part, 0, bytes, length, part.length);
        length += part.length;
        return this;
    }

    public JsonBytes nothing() {
        return made(NULL);
    }

    public JsonBytes flag(boolean holds) {
        return made(holds ? TRUE : FALSE);
    }

    public JsonBytes text(String text) {
        sign('"');
        content(text);
        sign('"');
        return this;
    }

    public JsonBytes whole(long number) {
        if (number < 0) {
            return made(ascii(Long.toString(number)));
        }
        int digits = 1;
        for (long rest = number / 10; rest > 0; rest /= 10) {
            digits++;
        }
        room(digits);
        long rest = number;
        for (int at = length + digits - 1; at >= length; at--) {
            bytes[at] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        length += digits;
        return this;
    }

    /** Adds a number without an exponent. */
    public JsonBytes decimal(BigDecimal number) {
        return made(ascii(number.toPlainString()));
    }

    /** Adds a day as a text, {@code "2026-03-02"}. */
    public JsonBytes day(LocalDate day) {
        sign('"');
        dayWithin(day);
        sign('"');
        return this;
    }

    /** Adds a day within a text. */
    JsonBytes dayWithin(LocalDate day) {
        int year = day.getYear();
        if (year < FIRST_OF_FOUR_DIGITS || year > LAST_OF_FOUR_DIGITS) {
            return made(ascii(day.toString()));
        }
        room(LONGEST_DAY);
        pair(year / 100);
        pair(year % 100);
        bytes[length++] = '-';
        pair(day.getMonthValue());
        bytes[length++] = '-';
        pair(day.getDayOfMonth());
        return this;
    }

    private void pair(int number) {
        bytes[length++] = (byte) ('0' + number / 10);
        bytes[length++] = (byte) ('0' + number % 10);
    }

    /** Adds the content of a text, without quotation marks. */
    JsonBytes content(String text) {
        int signs = text.length();
        room(signs);
        int at = length;
        for (int i = 0; i < signs; i++) {
            char sign = text.charAt(i);
            if (sign > LAST_OF_ASCII || sign < FIRST_PRINTABLE || sign == '"' || sign == '\\') {
                length = at;
                return uncommon(text, i);
            }
            bytes[at++] = (byte) sign;
        }
        length = at;
        return this;
    }

    private JsonBytes uncommon(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (sign > LAST_OF_ASCII) {
                i = beyondAscii(text, i);
            } else if (sign < FIRST_PRINTABLE || sign == '"' || sign == '\\') {
                escaped(sign);
            } else {
                sign(sign);
            }
        }
        return this;
    }

    /** @return the index of its last char; a lone surrogate has no UTF-8 form and becomes a question mark */
    private int beyondAscii(String text, int from) {
        int point = text.codePointAt(from);
        room(4);
        if (point < 0x800) {
            bytes[length++] = (byte) (0xC0 | point >> 6);
        } else if (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE) {
            bytes[length++] = '?';
            return from;
        } else if (point < Character.MIN_SUPPLEMENTARY_CODE_POINT) {
            bytes[length++] = (byte) (0xE0 | point >> 12);
            bytes[length++] = (byte) (0x80 | point >> 6 & 0x3F);
        } else {
            bytes[length++] = (byte) (0xF0 | point >> 18);
            bytes[length++] = (byte) (0x80 | point >> 12 & 0x3F);
            bytes[length++] = (byte) (0x80 | point >> 6 & 0x3F);
        }
        bytes[length++] = (byte) (0x80 | point & 0x3F);
        return from + Character.charCount(point) - 1;
    }

    private void escaped(char sign) {
        int which = "\"\\\b\t\n\f\r".indexOf(sign);
        if (which >= 0) {
            sign('\\');
            sign("\"\\btnfr".charAt(which));
        } else {
            made(ascii("\\u00"));
            sign((char) HEX[sign >> 4]);
            sign((char) HEX[sign & 0xF]);
        }
    }

    void sign(char sign) {
        room(1);
        bytes[length++] = (byte) sign;
    }

    private void room(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(length + more, 2 * bytes.length));
        }
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /** The number of bytes so far. */
    public int length() {
        return length;
    }

    public byte[] toBytes() {
        return Arrays.copyOf(bytes, length);
    }

    public void writeTo(OutputStream out) throws IOException {
        out.write(bytes, 0, length);
    }

    @Override
    public String toString() {
        return new String(bytes, 0, length, StandardCharsets.UTF_8);
    }
}
