package io.baoxiu.table.workbook;

/**
 * The place of a cell.
 *
 * @param column from 0
 * @param row from 1
 */
public record Address(int column, int row) {

    private static final int LONGEST = "XFD1048576".length();
    private static final int LETTERS = 26;

    /** The address in a text such as {@code C12}, which some programs write as {@code c12}; {@code null} if it is none. */
    public static @org.jspecify.annotations.Nullable Address of(String text) {
        int column = 0;
        int at = 0;
        while (at < text.length() && at < LONGEST && letter(text.charAt(at)) > 0) {
            column = column * LETTERS + letter(text.charAt(at++));
        }
        int row = at == 0 || text.length() > LONGEST ? 0 : number(text, at);
        return row > 0 && at <= 3 ? new Address(column - 1, row) : null;
    }

    /** The number of a letter, from 1; 0 if it is none. */
    private static int letter(char sign) {
        int upper = sign >= 'a' && sign <= 'z' ? sign - 'a' + 'A' : sign;
        return upper >= 'A' && upper <= 'Z' ? upper - 'A' + 1 : 0;
    }

    /** The whole number from an index to the end; 0 if there is none. */
    public static int number(String text, int from) {
        int number = 0;
        for (int at = from; at < text.length(); at++) {
            int digit = text.charAt(at) - '0';
            if (digit < 0 || digit > 9 || at - from > 6) {
                return 0;
            }
            number = number * 10 + digit;
        }
        return number;
    }

    @Override
    public String toString() {
        return letters(column) + row;
    }

    static String letters(int column) {
        return (column >= LETTERS ? letters(column / LETTERS - 1) : "") + (char) ('A' + column % LETTERS);
    }
}
