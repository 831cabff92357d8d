package io.baoxiu.ledger.file;

import io.baoxiu.table.workbook.Line;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Writes values as CSV; anything that a spreadsheet program would run as a formula is written as text. */
final class CsvText {

    /** Characters with which a formula begins in some program. */
    private static final String FORMULA = "=+-@＝＋－＠\t\r";

    private static final String QUOTED = "\"\r\n,;\t";

    private final char separator;

    CsvText(char separator) {
        this.separator = separator;
    }

    /** The text appended to a row to add these values. */
    String behind(Line line, String raw, int width, List<? extends @Nullable Object> values) {
        int cells = line.cells().size();
        var row = new StringBuilder(cells <= width ? raw : shortened(line, width));
        for (int missing = cells; missing < width && !values.isEmpty(); missing++) {
            row.append(separator);
        }
        values.forEach(value -> row.append(separator).append(cell(value)));
        return row.append("\r\n").toString();
    }

    private String shortened(Line line, int width) {
        return IntStream.range(0, width)
                .mapToObj(line::text)
                .map(this::quoted)
                .collect(Collectors.joining(String.valueOf(separator)));
    }

    private String cell(@Nullable Object value) {
        if (value == null) {
            return "";
        } else if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        String text = value.toString();
        boolean runs = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
        return quoted(runs ? "'" + text : text);
    }

    private String quoted(String text) {
        for (int at = 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            if (sign == separator || QUOTED.indexOf(sign) >= 0) {
                return "\"" + text.replace("\"", "\"\"") + "\"";
            }
        }
        return text;
    }
}
