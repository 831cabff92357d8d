package io.baoxiu.table.workbook.container;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Names of parts, which zips and relationships write in several ways: with slashes or backslashes, with one in front,
 * with percent-encoded characters, in upper or lower case.
 */
public final class PartName {

    private static final int HEX = 16;

    private PartName() {}

    /** With plain slashes and none in front, otherwise as written. */
    static String slashed(String written) {
        String slashed = written.replace('\\', '/');
        int start = 0;
        while (start < slashed.length() && slashed.charAt(start) == '/') {
            start++;
        }
        return slashed.substring(start);
    }

    /** A normal form that is the same for all names of one part. */
    public static String key(String written) {
        return slashed(decoded(written)).toLowerCase(Locale.ROOT);
    }

    /** A percent sign that does not start an encoded character stands for itself. */
    private static String decoded(String name) {
        if (name.indexOf('%') < 0) {
            return name;
        }
        byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream decoded = new ByteArrayOutputStream();
        int at = 0;
        while (at < bytes.length) {
            boolean encoded = bytes[at] == '%' && at + 2 < bytes.length && hex(bytes, at) >= 0;
            decoded.write(encoded ? hex(bytes, at) : bytes[at]);
            at += encoded ? 3 : 1;
        }
        return decoded.toString(StandardCharsets.UTF_8);
    }

    private static int hex(byte[] bytes, int percent) {
        int high = Character.digit(bytes[percent + 1], HEX);
        int low = Character.digit(bytes[percent + 2], HEX);
        return high < 0 || low < 0 ? -1 : high * HEX + low;
    }
}
