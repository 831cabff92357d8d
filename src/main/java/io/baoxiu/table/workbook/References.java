package io.baoxiu.table.workbook;

import java.util.Locale;
import java.util.Set;

/** Whether the source of a drop-down, a name or a conditional format stays within the file. */
final class References {

    private static final Set<String> WELCOME = Set.of(
            "",
            "OFFSET",
            "INDEX",
            "MATCH",
            "COUNTA",
            "COUNTIF",
            "COUNT",
            "ROW",
            "ROWS",
            "COLUMN",
            "COLUMNS",
            "IF",
            "AND",
            "OR",
            "NOT",
            "LEN",
            "SUM",
            "MOD",
            "ISBLANK",
            "ISNUMBER",
            "ISERROR",
            "ISTEXT",
            "SEARCH",
            "FIND",
            "LEFT",
            "RIGHT",
            "EXACT",
            "TRUE",
            "FALSE");

    private References() {}

    static boolean within(String formula) {
        int word = 0;
        int depth = 0;
        for (int at = 0; at < formula.length(); at++) {
            char sign = formula.charAt(at);
            if (sign == '"') {
                at = closing(formula, at);
            } else if (sign == '[' && depth++ == 0 && at == word || sign == '|') {
                return false;
            } else if (sign == ']') {
                depth--;
            } else if (sign == '('
                    && !WELCOME.contains(formula.substring(word, at).toUpperCase(Locale.ROOT))) {
                return false;
            }
            word = Character.isLetterOrDigit(sign) || sign == '_' || sign == '.' ? word : at + 1;
        }
        return true;
    }

    private static int closing(String formula, int from) {
        int end = formula.indexOf('"', from + 1);
        return end < 0 ? formula.length() : end;
    }
}
