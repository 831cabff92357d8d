package io.baoxiu.table.print;

import io.baoxiu.table.print.PrintedSheet.Block;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Writes the part of a sheet in an .xlsx file, row by row. */
final class PrintedXml {

    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    /** Programs read it as the character with that code. */
    private static final Pattern LIKE_AN_ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private static final Pattern NO_SIGN_OF_XML =
            Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    private static final int LINE_POINTS = 13;

    private final Writer out;
    private int row;

    PrintedXml(Writer out) {
        this.out = out;
    }

    void write(PrintedSheet sheet, String namespace) throws IOException {
        out.write("<worksheet xmlns=\"" + namespace + "\"><sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr>");
        int header = sheet.headerRow();
        out.write("<sheetViews><sheetView workbookViewId=\"0\" showGridLines=\"0\">"
                + (header == 0
                        ? ""
                        : "<pane ySplit=\"" + header + "\" topLeftCell=\"A" + (header + 1)
                                + "\" activePane=\"bottomLeft\" state=\"frozen\"/>")
                + "</sheetView></sheetViews>");
        out.write(columns(sheet));
        out.write("<sheetData>");
        line(PrintStyle.TITLE, sheet.title());
        for (String note : sheet.notes()) {
            line(PrintStyle.NOTE, note);
        }
        for (Block block : sheet.blocks()) {
            block(block);
        }
        row++;
        for (String closing : sheet.closing()) {
            row++;
            line(PrintStyle.NOTE, closing);
        }
        out.write(
                "</sheetData><pageMargins left=\"0.4\" right=\"0.4\" top=\"0.5\" bottom=\"0.6\" header=\"0.3\" footer=\"0.3\"/>"
                        + "<pageSetup paperSize=\"9\" orientation=\"landscape\" fitToWidth=\"1\" fitToHeight=\"0\"/>"
                        + "<headerFooter><oddFooter>&amp;C&amp;P / &amp;N&amp;R&amp;A</oddFooter></headerFooter></worksheet>");
    }

    private static String columns(PrintedSheet sheet) {
        StringBuilder columns = new StringBuilder("<cols>");
        int most = sheet.blocks().stream()
                .mapToInt(block -> block.columns().size())
                .max()
                .orElse(0);
        for (int place = 0; place < most; place++) {
            int at = place;
            int width = sheet.blocks().stream()
                    .filter(block -> at < block.columns().size())
                    .mapToInt(block -> block.columns().get(at).width())
                    .max()
                    .orElse(12);
            columns.append("<col min=\"" + (place + 1) + "\" max=\"" + (place + 1) + "\" width=\"" + width
                    + "\" customWidth=\"1\"/>");
        }
        return columns + "</cols>";
    }

    private void block(Block block) throws IOException {
        row++;
        List<String> labels =
                block.columns().stream().map(PrintedSheet.Column::label).toList();
        begin(lines(labels, block.columns()));
        for (int place = 0; place < block.columns().size(); place++) {
            cell(place, block.columns().get(place).label(), PrintStyle.HEADER);
        }
        end();
        for (List<? extends @Nullable Object> values : block.rows()) {
            values(values, block, false);
        }
        if (!block.total().isEmpty()) {
            values(block.total(), block, true);
        }
    }

    private void values(List<? extends @Nullable Object> values, Block block, boolean total) throws IOException {
        begin(lines(values, block.columns()));
        for (int place = 0; place < values.size(); place++) {
            cell(place, values.get(place), PrintStyle.of(values.get(place), total));
        }
        end();
    }

    private void line(PrintStyle style, String text) throws IOException {
        begin(style == PrintStyle.TITLE ? 2 : 1);
        cell(0, text, style);
        end();
    }

    /** Sets the height, because not every program fits a row to its texts. */
    private void begin(int lines) throws IOException {
        row++;
        out.write("<row r=\"" + row + "\" ht=\"" + (2 + lines * LINE_POINTS) + "\" customHeight=\"1\">");
    }

    private static int lines(List<? extends @Nullable Object> values, List<PrintedSheet.Column> columns) {
        int most = 1;
        for (int place = 0; place < values.size(); place++) {
            int room = Math.max(1, columns.get(place).width() - 2);
            most = Math.max(most, (width(String.valueOf(values.get(place))) + room - 1) / room);
        }
        return most;
    }

    /** In characters of the usual font: a Chinese one is as wide as two others. */
    private static int width(String text) {
        return text.codePoints().map(sign -> sign < 0x2E80 ? 1 : 2).sum();
    }

    private void end() throws IOException {
        out.write("</row>");
    }

    private void cell(int place, @Nullable Object value, PrintStyle style) throws IOException {
        String cell = "<c r=\"" + (char) ('A' + place) + row + "\" s=\"" + style.ordinal() + "\"";
        if (value == null) {
            out.write(cell + "/>");
        } else if (value instanceof Number || value instanceof LocalDate) {
            out.write(cell + "><v>" + number(value) + "</v></c>");
        } else {
            out.write(cell + " t=\"inlineStr\"><is><t xml:space=\"preserve\">" + escaped(value.toString())
                    + "</t></is></c>");
        }
    }

    private static String number(Object value) {
        if (value instanceof LocalDate day) {
            return Long.toString(ChronoUnit.DAYS.between(DAY_ZERO, day));
        }
        return value instanceof BigDecimal sum ? sum.toPlainString() : value.toString();
    }

    static String escaped(String text) {
        String fit = NO_SIGN_OF_XML.matcher(text).replaceAll("\uFFFD");
        return LIKE_AN_ESCAPE
                .matcher(fit)
                .replaceAll("_x005F_")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
