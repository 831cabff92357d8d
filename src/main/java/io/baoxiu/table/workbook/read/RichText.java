package io.baoxiu.table.workbook.read;

import io.baoxiu.table.workbook.Cell;

/** Collects the text of an item from its runs, without formats and without phonetic readings of characters. */
final class RichText {

    private static final int UNREADABLE = 0xFFFD;
    private static final int ESCAPE = "_xFFFF_".length();

    private final StringBuilder gathered = new StringBuilder();
    private boolean inText;
    private boolean inReading;

    void clear() {
        gathered.setLength(0);
        inText = false;
        inReading = false;
    }

    void start(String element) {
        inText = element.equals("t") || inText;
        inReading = element.equals("rPh") || inReading;
    }

    void end(String element) {
        inText = inText && !element.equals("t");
        inReading = inReading && !element.equals("rPh");
    }

    /** Keeps one character beyond the limit, so that an excess can be seen. */
    void append(char[] signs, int start, int length) {
        if (inText && !inReading) {
            gathered.append(
                    signs,
                    start,
                    Math.min(length, Cell.LONGEST_TEXT + 1 - Math.min(gathered.length(), Cell.LONGEST_TEXT + 1)));
        }
    }

    @Override
    public String toString() {
        if (gathered.length() == 0) {
            return "";
        }
        return gathered.indexOf("_x") < 0 ? gathered.toString() : unescaped(gathered.toString());
    }

    /** Spreadsheet programs write characters that XML does not allow as {@code _x000D_}. */
    private static String unescaped(String text) {
        StringBuilder plain = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            int code = escaped(text, at);
            plain.append(code < 0 ? text.charAt(at) : (char) code);
            at += code < 0 ? 1 : ESCAPE;
        }
        return whole(plain.toString());
    }

    /** A lone surrogate, which no text can contain, becomes the replacement character. */
    private static String whole(String text) {
        return text.codePoints()
                .map(sign -> Character.getType(sign) == Character.SURROGATE ? UNREADABLE : sign)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static int escaped(String text, int at) {
        if (at + ESCAPE > text.length() || !text.startsWith("_x", at) || text.charAt(at + ESCAPE - 1) != '_') {
            return -1;
        }
        int code = 0;
        for (int i = at + 2; i < at + ESCAPE - 1; i++) {
            int digit = Character.digit(text.charAt(i), 16);
            if (digit < 0) {
                return -1;
            }
            code = code * 16 + digit;
        }
        return code;
    }
}
