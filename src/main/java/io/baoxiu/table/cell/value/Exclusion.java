package io.baoxiu.table.cell.value;

import io.baoxiu.table.cell.text.Signs;
import io.baoxiu.vocabulary.ValueType;
import org.jspecify.annotations.Nullable;

/** {@code not(…)}, anywhere in a cell. A text that begins like it must be quoted. */
public final class Exclusion {

    private static final String NOT = "not";

    private Exclusion() {}

    public static boolean opens(String text, int from) {
        return inside(text, from) >= 0;
    }

    /** The index where the excluded text begins, or -1. */
    private static int inside(String text, int from) {
        for (int i = 0; i < NOT.length(); i++) {
            if (from + i >= text.length()
                    || Character.toLowerCase(Signs.plain(text.charAt(from + i))) != NOT.charAt(i)) {
                return -1;
            }
        }
        int at = Item.skipBlanks(text, from + NOT.length());
        return at < text.length() && Signs.plain(text.charAt(at)) == '(' ? at + 1 : -1;
    }

    /** The index after the closing bracket; -1 if there is none. */
    static int end(String text, int from, ValueType type) {
        int depth = 1;
        boolean starts = true;
        for (int at = inside(text, from); at < text.length(); at++) {
            if (starts && Item.closing(text, at) > 0) {
                at = Item.closing(text, at);
            }
            depth += step(Signs.plain(text.charAt(at)), type);
            if (depth == 0) {
                return at + 1;
            }
            starts = depth == 1 && Item.isSeparator(text, at, type) || starts && Signs.isBlank(text.charAt(at));
        }
        return -1;
    }

    /** Square brackets belong to ranges, which text columns do not have. */
    private static int step(char sign, ValueType type) {
        boolean ranges = !(type instanceof ValueType.Text);
        if (sign == '(' || ranges && sign == '[') {
            return 1;
        }
        return sign == ')' || ranges && sign == ']' ? -1 : 0;
    }

    /** The content of the brackets; {@code null} if they do not close, or something follows. */
    public static @Nullable String of(String text, ValueType type) {
        return end(text, 0, type) == text.length() ? text.substring(inside(text, 0), text.length() - 1) : null;
    }
}
