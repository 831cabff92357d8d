package io.baoxiu.table.workbook.rows;

import io.baoxiu.table.workbook.Area;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A formula with its row numbers adapted to moved rows. */
final class MovedFormula {

    private static final String GONE = "#REF!";
    private static final String CELL = "\\$?[A-Za-z]{1,3}\\$?[0-9]{1,7}";
    private static final Pattern REFERENCE = Pattern.compile("\"(?:[^\"]|\"\")*+\"|(?<![\\p{L}\\p{N}_.$!])"
            + "(?:('(?:[^']|'')++'|[\\p{L}_][\\p{L}\\p{N}_.]*+)!)?"
            + "(" + CELL + "(?::" + CELL + ")?|\\$?[0-9]{1,7}:\\$?[0-9]{1,7})(?![\\p{L}\\p{N}_.(!])");
    private static final Pattern PART = Pattern.compile("((?:\\$?[A-Za-z]{1,3})?)(\\$?)([0-9]{1,7})");

    private final Map<String, RowMove> moves;

    /** @param moves by sheet name */
    MovedFormula(Map<String, RowMove> moves) {
        this.moves = moves;
    }

    /** @param sheet the sheet with the formula */
    String of(String formula, String sheet) {
        return replaced(formula, found -> {
            RowMove move = moves.get(named(found.sheet(), sheet));
            return move == null ? found.reference() : moved(found.reference(), move);
        });
    }

    /**
     * A formula that belongs to an area: rows without {@code $} are relative to the first row of the area.
     *
     * @param offset how far the first row of the area moved
     */
    String along(String formula, String sheet, int offset) {
        return replaced(formula, found -> {
            RowMove move = moves.get(named(found.sheet(), sheet));
            boolean fixed = PART.matcher(found.reference())
                    .results()
                    .allMatch(part -> !part.group(2).isEmpty());
            if (move != null && fixed) {
                return moved(found.reference(), move);
            }
            return shifted(found.reference(), offset, 0);
        });
    }

    /** The formula of a cell that shares it with another, this many rows above and columns to the left. */
    static String shared(String formula, int rows, int columns) {
        return replaced(formula, found -> shifted(found.reference(), rows, columns));
    }

    private record Found(@Nullable String sheet, String reference) {}

    private static String replaced(String formula, Function<Found, String> better) {
        Matcher matcher = REFERENCE.matcher(formula);
        return matcher.replaceAll(match -> {
            String reference = match.group(2);
            if (reference == null) {
                return Matcher.quoteReplacement(match.group());
            }
            String before = match.group(1) == null ? "" : match.group(1) + "!";
            return Matcher.quoteReplacement(before + better.apply(new Found(match.group(1), reference)));
        });
    }

    private static String named(@Nullable String written, String own) {
        if (written == null) {
            return own;
        }
        return written.startsWith("'")
                ? written.substring(1, written.length() - 1).replace("''", "'")
                : written;
    }

    private static String moved(String reference, RowMove move) {
        Matcher part = PART.matcher(reference);
        int colon = reference.indexOf(':');
        if (colon < 0) {
            if (!part.matches()) {
                return reference;
            }
            int row = move.of(Integer.parseInt(part.group(3)));
            return row == 0 ? GONE : part.group(1) + part.group(2) + row;
        }
        Matcher to = PART.matcher(reference.substring(colon + 1));
        if (!part.region(0, colon).matches() || !to.matches()) {
            return reference;
        }
        int one = Integer.parseInt(part.group(3));
        int other = Integer.parseInt(to.group(3));
        int[] rows = move.range(Math.min(one, other), Math.max(one, other));
        return rows == null
                ? GONE
                : part.group(1) + part.group(2) + rows[0] + ":" + to.group(1) + to.group(2) + rows[1];
    }

    private static String shifted(String reference, int rows, int columns) {
        return PART.matcher(reference).replaceAll(part -> {
            int row = Integer.parseInt(part.group(3)) + (part.group(2).isEmpty() ? rows : 0);
            return Matcher.quoteReplacement(column(part.group(1), columns) + part.group(2) + Math.max(1, row));
        });
    }

    private static String column(String letters, int columns) {
        if (columns == 0 || letters.isEmpty() || letters.startsWith("$")) {
            return letters;
        }
        Area at = Area.of(letters + "1");
        return at == null
                ? letters
                : new Area(Math.max(0, at.left() + columns), 1, 0, 1).first().replace("1", "");
    }
}
