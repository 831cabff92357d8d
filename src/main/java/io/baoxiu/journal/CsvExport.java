package io.baoxiu.journal;

import io.baoxiu.vocabulary.Language;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Entries as a spreadsheet program opens them: UTF-8 with a byte order mark, and no value that it would run as a formula,
 * whichever sign it takes for a separator.
 */
public final class CsvExport {

    public static final char BYTE_ORDER_MARK = '\uFEFF';

    /** A formula at the start of a cell: at any separator that a program may split at, after quotation marks and blanks that it skips. */
    private static final Pattern FORMULA =
            Pattern.compile("(?<=^|[,;\t\r\n\\x0B\f\u0085\u2028\u2029])(?=[\\s\\h\"]*[=+\\-@＝＋－＠]|(?<!.)[\t\r\n])");

    private CsvExport() {}

    /** The header row has labels in Chinese, otherwise machine names. */
    public static void write(Stream<Entry> entries, Language language, Appendable out) throws IOException {
        out.append(BYTE_ORDER_MARK);
        out.append(line(
                CsvColumn.ALL.stream().map(column -> column.header(language)).toList()));
        for (Iterator<Entry> each = entries.iterator(); each.hasNext(); ) {
            var entry = new CsvColumn.Row(each.next());
            out.append(line(
                    CsvColumn.ALL.stream().map(column -> column.value(entry)).toList()));
        }
    }

    /** One row of such a file. */
    public static String line(List<String> values) {
        return values.stream().map(CsvExport::cell).collect(Collectors.joining(",")) + "\r\n";
    }

    /** An apostrophe before what would be a formula makes it text; quotation marks keep commas in. */
    public static String cell(String value) {
        if (isPlain(value)) {
            return value;
        }
        String harmless = FORMULA.matcher(value).replaceAll("'");
        boolean plain = harmless.chars().noneMatch(character -> "\",;\r\n\t'".indexOf(character) >= 0)
                && harmless.equals(harmless.strip());
        return plain ? harmless : "\"" + harmless.replace("\"", "\"\"") + "\"";
    }

    /** Most values are empty, or begin with a letter or a digit and contain no separator. */
    private static boolean isPlain(String value) {
        for (int place = 0; place < value.length(); place++) {
            char sign = value.charAt(place);
            boolean inside = place > 0 && place < value.length() - 1;
            if (!Character.isLetterOrDigit(sign)
                    && (place == 0 || ".:_-".indexOf(sign) < 0)
                    && !(inside && sign == ' ')) {
                return false;
            }
        }
        return true;
    }
}
