package io.baoxiu.release.record;

import java.util.Locale;
import java.util.stream.Collectors;

/** Makes text written by people safe for a line of the log: invisible characters are written as their numbers. */
public final class Visible {

    private Visible() {}

    public static String text(String written) {
        return written.codePoints().mapToObj(Visible::told).collect(Collectors.joining());
    }

    private static String told(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> String.format(Locale.ROOT, "\\u%04x", point);
            default -> Character.toString(point);
        };
    }
}
