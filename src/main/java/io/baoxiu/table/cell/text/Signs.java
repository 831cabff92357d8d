package io.baoxiu.table.cell.text;

/** Replaces characters of a cell's text by their plain forms: full-width forms, typographic quotes, equivalent marks. */
public final class Signs {

    private static final int FULL_WIDTH = '！' - '!';

    private Signs() {}

    public static char plain(char sign) {
        if (sign >= '！' && sign <= '～') {
            return (char) (sign - FULL_WIDTH);
        }
        return switch (sign) {
            case '“', '”', '„', '‟' -> '"';
            case '、' -> ';';
            case '〜' -> '~';
            case '【', '〔' -> '[';
            case '】', '〕' -> ']';
            default -> isBlank(sign) ? ' ' : sign;
        };
    }

    /** The whole text in plain characters. */
    public static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case '≤', '≦' -> plain.append("<=");
                case '≥', '≧' -> plain.append(">=");
                case '‥' -> plain.append("..");
                default -> plain.append(plain(text.charAt(i)));
            }
        }
        return plain.toString();
    }

    public static boolean isBlank(char sign) {
        boolean printed = sign >= '!' && sign <= '~';
        return !printed
                && (Character.isWhitespace(sign)
                        || Character.isSpaceChar(sign)
                        || sign == '\uFEFF'
                        || sign == '\u200B');
    }

    /** The text without surrounding blanks of any width. */
    public static String trimmed(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }
}
