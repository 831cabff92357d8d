package io.baoxiu.ledger.file;

import io.baoxiu.decision.reading.json.Utf8;
import io.baoxiu.table.workbook.Cell;
import io.baoxiu.table.workbook.Line;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A ledger as text (RFC 4180): rows of cells, separated by whichever of comma, semicolon and tab is most frequent in the first row. Quoted
 * cells may contain separators and line breaks.
 */
public final class CsvReader {

    private static final int LOOKED_AT = 1 << 16;
    private static final int AT_ONCE = 1 << 13;
    private static final int LONGEST_ROW = 1 << 20;
    private static final int MOST_CELLS = 1_000;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Reader text;
    private final char separator;
    private final char[] signs = new char[AT_ONCE];
    private int at;
    private int end;
    private int number;
    private int ahead;

    /**
     * A row.
     *
     * @param raw as in the file, without the line end
     */
    public record Row(Line line, String raw) {}

    /** @throws io.baoxiu.decision.reading.json.NotUtf8 if UTF-8 is expected and the beginning is not UTF-8 */
    public CsvReader(InputStream in, Charset charset) throws IOException {
        var bytes = new BufferedInputStream(in, LOOKED_AT);
        bytes.mark(LOOKED_AT);
        byte[] first = bytes.readNBytes(LOOKED_AT - 1);
        bytes.reset();
        if (charset.equals(StandardCharsets.UTF_8)) {
            Utf8.text(wholeLines(first));
        }
        text = new InputStreamReader(
                bytes,
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
        separator = separator(new String(first, charset));
        ahead = sign();
        if (ahead == BYTE_ORDER_MARK) {
            ahead = sign();
        }
    }

    public char separator() {
        return separator;
    }

    /** The next character; -1 at the end. */
    private int sign() throws IOException {
        if (at == end) {
            at = 0;
            end = Math.max(0, text.read(signs));
            if (end == 0) {
                return -1;
            }
        }
        return signs[at++];
    }

    private static byte[] wholeLines(byte[] first) {
        int end = first.length;
        while (first.length == LOOKED_AT - 1 && end > 0 && first[end - 1] != '\n') {
            end--;
        }
        return Arrays.copyOf(first, end);
    }

    private static char separator(String first) {
        int[] counts = new int[3];
        String separators = ",;\t";
        boolean quoted = false;
        for (char sign : first.toCharArray()) {
            quoted ^= sign == '"';
            int which = quoted ? -1 : separators.indexOf(sign);
            if (which >= 0) {
                counts[which]++;
            } else if (sign == '\n' && !quoted && Arrays.stream(counts).sum() > 0) {
                break;
            }
        }
        int best = counts[1] > counts[0] ? 1 : 0;
        return separators.charAt(counts[2] > counts[best] ? 2 : best);
    }

    /** The next row; {@code null} at the end. */
    public @Nullable Row next() throws IOException {
        if (ahead < 0) {
            return null;
        }
        number++;
        List<@Nullable Cell> cells = new ArrayList<>();
        var raw = new StringBuilder();
        var cell = new StringBuilder();
        boolean quoted = false;
        while (ahead >= 0 && (quoted || ahead != '\n' && ahead != '\r')) {
            char sign = (char) ahead;
            raw.append(sign);
            ahead = sign();
            if (sign == '"' && !quoted && cell.isEmpty()) {
                quoted = true;
            } else if (sign == '"' && quoted && ahead == '"') {
                cell.append('"');
                raw.append('"');
                ahead = sign();
            } else if (sign == '"' && quoted) {
                quoted = false;
            } else if (sign == separator && !quoted) {
                add(cells, cell);
            } else {
                cell.append(sign);
            }
            require(raw.length() <= LONGEST_ROW && cells.size() <= MOST_CELLS, quoted);
        }
        require(!quoted, true);
        add(cells, cell);
        skipEnd();
        return new Row(new Line(number, cells), raw.toString());
    }

    private static void add(List<@Nullable Cell> cells, StringBuilder cell) {
        cells.add(cell.toString().isBlank() ? null : new Cell.Text(cell.toString()));
        cell.setLength(0);
    }

    private void skipEnd() throws IOException {
        if (ahead == '\r') {
            ahead = sign();
        }
        if (ahead == '\n') {
            ahead = sign();
        }
    }

    private void require(boolean fits, boolean quoted) throws IOException {
        if (!fits) {
            throw new IOException("row " + number
                    + (quoted ? ": its quotation marks do not close" : ": it is longer than a row may be"));
        }
    }
}
