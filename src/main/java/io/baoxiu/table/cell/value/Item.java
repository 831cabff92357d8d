package io.baoxiu.table.cell.value;

import io.baoxiu.table.cell.text.CellFaults;
import io.baoxiu.table.cell.text.Signs;
import io.baoxiu.table.cell.text.Typed;
import io.baoxiu.table.cell.text.Types;
import io.baoxiu.vocabulary.Unseen;
import io.baoxiu.vocabulary.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * One entry of a cell's list.
 *
 * @param quoted whether it was in quotes and so is literal text
 */
public record Item(String text, boolean quoted) {

    /** The entries of a text, at least one. */
    public static Typed<List<Item>> of(String text, ValueType type) {
        List<Item> items = new ArrayList<>();
        int from = 0;
        while (from <= text.length()) {
            int start = skipBlanks(text, from);
            boolean quoted = start < text.length() && Signs.plain(text.charAt(start)) == '"';
            int end = quoted ? closing(text, start) + 1 : separator(text, start, type);
            int next = quoted ? skipBlanks(text, end) : end;
            boolean closed = end > 0 && (next == text.length() || isSeparator(text, next, type));
            if (!closed) {
                return CellFaults.quotes(text, type);
            }
            items.add(
                    quoted ? quoted(text, start, end - 1) : new Item(Signs.trimmed(text.substring(start, end)), false));
            from = next + 1;
        }
        return items.stream().anyMatch(Item::isEmpty) ? CellFaults.emptyEntry(text) : new Typed.Good<>(items);
    }

    /** The entry as in a cell. */
    public String written() {
        return quoted ? "\"" + text.replace("\"", "\"\"") + "\"" : text;
    }

    /** The list with one of its items replaced by another text. */
    public static String listed(List<Item> items, int at, String other) {
        return IntStream.range(0, items.size())
                .mapToObj(i -> i == at ? other : items.get(i).written())
                .collect(Collectors.joining(", "));
    }

    /** The index of an invisible character. Line breaks count as blanks, except in texts. */
    public OptionalInt unseen(ValueType type) {
        OptionalInt at = Unseen.first(text);
        return at.isEmpty() || type instanceof ValueType.Text ? at : Unseen.first(text.replaceAll("\\s", " "));
    }

    private boolean isEmpty() {
        return text.isEmpty() && !quoted;
    }

    /** The text between two quotes, in which a doubled quote means one. */
    private static Item quoted(String text, int opening, int closing) {
        StringBuilder plain = new StringBuilder();
        int at = opening + 1;
        while (at < closing) {
            plain.append(text.charAt(at));
            at += closes(text, at, opening) ? 2 : 1;
        }
        return new Item(plain.toString(), true);
    }

    static int skipBlanks(String text, int from) {
        int at = from;
        while (at < text.length() && Signs.isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** The index where the quotes close; -1 if they do not, or none open. */
    static int closing(String text, int opening) {
        if (Signs.plain(text.charAt(opening)) != '"') {
            return -1;
        }
        int at = opening + 1;
        while (at < text.length()) {
            if (!closes(text, at, opening)) {
                at++;
            } else if (closes(text, at + 1, opening)) {
                at += 2;
            } else {
                return at;
            }
        }
        return -1;
    }

    /** Plain quotes close only plain ones, so that typographic ones can be between them. */
    private static boolean closes(String text, int at, int opening) {
        boolean plain = isPlainQuote(text.charAt(opening));
        return at < text.length() && Signs.plain(text.charAt(at)) == '"' && (!plain || isPlainQuote(text.charAt(at)));
    }

    private static boolean isPlainQuote(char sign) {
        return sign == '"' || sign == '＂';
    }

    private static int separator(String text, int from, ValueType type) {
        int behind = Exclusion.opens(text, from) ? Exclusion.end(text, from, type) : from;
        boolean brackets = !(type instanceof ValueType.Text);
        int depth = 0;
        for (int at = behind < 0 ? text.length() : behind; at < text.length(); at++) {
            char sign = Signs.plain(text.charAt(at));
            if (depth == 0 && isSeparator(text, at, type)) {
                return at;
            }
            if (brackets && (sign == '[' || sign == '(')) {
                depth++;
            } else if (brackets && (sign == ']' || sign == ')')) {
                depth = Math.max(0, depth - 1);
            }
        }
        return text.length();
    }

    /** A comma between digits is a part of the number, in columns of numbers. */
    static boolean isSeparator(String text, int at, ValueType type) {
        char sign = Signs.plain(text.charAt(at));
        return sign == ';' || sign == ',' && !(Types.isNumber(type) && isDigit(text, at - 1) && isDigit(text, at + 1));
    }

    private static boolean isDigit(String text, int at) {
        if (at < 0 || at >= text.length()) {
            return false;
        }
        char sign = Signs.plain(text.charAt(at));
        return sign >= '0' && sign <= '9';
    }
}
