package io.baoxiu.decision.due;

import java.nio.charset.StandardCharsets;

/**
 * Lines of a calendar (RFC 5545, 3.1): each ends with CR and LF; a line longer than 75 octets continues on the next one after a blank, and
 * is never split within a character.
 */
final class ContentLines {

    private static final int MOST_OCTETS = 75;

    private final StringBuilder text = new StringBuilder();

    /** @param value already in the format's own form */
    ContentLines add(String name, String value) {
        int octets = 0;
        String line = name + ":" + value;
        for (int at = 0; at < line.length(); ) {
            int sign = line.codePointAt(at);
            int more = Character.toString(sign).getBytes(StandardCharsets.UTF_8).length;
            if (octets + more > MOST_OCTETS) {
                text.append("\r\n ");
                octets = 1;
            }
            text.appendCodePoint(sign);
            octets += more;
            at += Character.charCount(sign);
        }
        text.append("\r\n");
        return this;
    }

    /** @param value free text: special characters are escaped, and those not allowed are left out */
    ContentLines text(String name, String value) {
        var escaped = new StringBuilder();
        value.codePoints().forEach(sign -> {
            switch (sign) {
                case '\\', ';', ',' -> escaped.append('\\').appendCodePoint(sign);
                case '\n' -> escaped.append("\\n");
                default -> {
                    if (!Character.isISOControl(sign) && Character.getType(sign) != Character.SURROGATE) {
                        escaped.appendCodePoint(sign);
                    }
                }
            }
        });
        return add(name, escaped.toString());
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
