package io.baoxiu.table.workbook.guard;

import java.util.Locale;
import java.util.stream.Stream;

/** Whether a formula, a drop-down source, a name or a conditional format refers only to the file itself. */
public final class FormulaReferences {

    private FormulaReferences() {}

    public static boolean within(String formula) {
        int depth = 0;
        for (int at = 0; at < formula.length(); at++) {
            char sign = formula.charAt(at);
            if (sign == '"') {
                at = closing(formula, at);
            } else if (sign == '\'') {
                int end = closing(formula, at);
                if (formula.substring(at, end).indexOf('[') >= 0) {
                    return false;
                }
                at = end;
            } else if (sign == '|'
                    || sign == '[' && depth++ == 0 && wordBefore(at, formula).isEmpty()) {
                return false;
            } else if (sign == ']') {
                depth--;
            } else if (sign == '(' && !isWelcome(formula, at)) {
                return false;
            }
        }
        return true;
    }

    /** A clickable link is allowed if its target is written in the formula itself. */
    private static boolean isWelcome(String formula, int opening) {
        String name = wordBefore(opening, formula);
        String target = formula.substring(opening + 1).strip().toLowerCase(Locale.ROOT);
        return name.isEmpty()
                || Harmless.isFunction(name)
                || name.equalsIgnoreCase("HYPERLINK")
                        && Stream.of("\"#", "\"https://", "\"http://", "\"mailto:")
                                .anyMatch(target::startsWith);
    }

    /** The position of the closing quote; sheet names are in single quotes. */
    private static int closing(String formula, int from) {
        int end = formula.indexOf(formula.charAt(from), from + 1);
        return end < 0 ? formula.length() : end;
    }

    private static String wordBefore(int place, String formula) {
        int end = formula.charAt(place) == '(' ? blanksBefore(place, formula) : place;
        int start = end;
        while (start > 0 && isOfWord(formula.charAt(start - 1))) {
            start--;
        }
        return formula.substring(start, end);
    }

    private static int blanksBefore(int place, String formula) {
        int start = place;
        while (start > 0 && Character.isWhitespace(formula.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private static boolean isOfWord(char sign) {
        return Character.isLetterOrDigit(sign) || sign == '_' || sign == '.';
    }
}
