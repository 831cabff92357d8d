package io.baoxiu.ledger.file;

import io.baoxiu.table.workbook.Address;
import io.baoxiu.table.workbook.annotate.XmlCopy;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Two sheets as an .xlsx file (ECMA-376): the columns of a ledger, and the lists that they are filled from. */
final class TemplateBook {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final int ROWS = 20_000;
    private static final int HEADING = 1;
    private static final int NARROWEST = 12;

    /** The formats of a column's cells, in the order of the styles part. */
    enum Look {
        USUAL,
        HEADING,
        DAY,
        SUM,
        TEXT
    }

    /** @param choices the values to choose from; empty if there is no list */
    record Column(String heading, Look look, List<String> choices) {}

    private final String ledger;
    private final String lists;
    private final List<Column> columns;
    private final List<Column> chosen;

    /** @param ledger the name of the first sheet; {@code lists} is that of the second */
    TemplateBook(String ledger, String lists, List<Column> columns) {
        this.ledger = ledger;
        this.lists = lists;
        this.columns = columns;
        chosen = columns.stream().filter(column -> !column.choices().isEmpty()).toList();
    }

    byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            part(
                    zip,
                    "[Content_Types].xml",
                    "<Types xmlns=\"" + PACKAGE + "content-types\">"
                            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                            + type("workbook", "sheet.main") + type("styles", "styles")
                            + type("worksheets/sheet1", "worksheet")
                            + type("worksheets/sheet2", "worksheet") + "</Types>");
            part(zip, "_rels/.rels", relations(relation(1, "officeDocument", "xl/workbook.xml")));
            part(
                    zip,
                    "xl/workbook.xml",
                    "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + RELATIONS + "\"><sheets>"
                            + "<sheet name=\"" + ledger + "\" sheetId=\"1\" r:id=\"rId1\"/>"
                            + "<sheet name=\"" + lists + "\" sheetId=\"2\" r:id=\"rId2\"/></sheets></workbook>");
            part(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    relations(relation(1, "worksheet", "worksheets/sheet1.xml")
                            + relation(2, "worksheet", "worksheets/sheet2.xml")
                            + relation(3, "styles", "styles.xml")));
            part(zip, "xl/styles.xml", styles());
            part(zip, "xl/worksheets/sheet1.xml", ledger());
            part(zip, "xl/worksheets/sheet2.xml", lists());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private String ledger() {
        var sheet = new StringBuilder(
                "<worksheet xmlns=\"" + MAIN + "\"><sheetViews><sheetView workbookViewId=\"0\">"
                        + "<pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews><cols>");
        for (int at = 0; at < columns.size(); at++) {
            Column column = columns.get(at);
            int width = column.heading()
                            .codePoints()
                            .map(sign -> sign < 0x2E80 ? 1 : 2)
                            .sum()
                    + 2;
            sheet.append("<col min=\"" + (at + 1) + "\" max=\"" + (at + 1) + "\" width=\"" + Math.max(NARROWEST, width)
                    + "\" style=\"" + column.look().ordinal() + "\" customWidth=\"1\"/>");
        }
        sheet.append("</cols><sheetData><row r=\"1\" ht=\"32\" customHeight=\"1\">");
        for (int at = 0; at < columns.size(); at++) {
            sheet.append(cell(at, 1, columns.get(at).heading(), HEADING));
        }
        return sheet + "</row></sheetData>" + dropDowns() + "</worksheet>";
    }

    private String dropDowns() {
        var all = new StringBuilder("<dataValidations count=\"" + chosen.size() + "\">");
        for (int list = 0; list < chosen.size(); list++) {
            String place = letters(columns.indexOf(chosen.get(list)));
            String from = letters(list);
            all.append("<dataValidation type=\"list\" allowBlank=\"1\" showErrorMessage=\"0\" sqref=\"" + place + "2:"
                    + place
                    + ROWS + "\"><formula1>'" + lists + "'!$" + from + "$2:$" + from + "$"
                    + (chosen.get(list).choices().size() + 1) + "</formula1></dataValidation>");
        }
        return chosen.isEmpty() ? "" : all + "</dataValidations>";
    }

    private String lists() {
        int most = chosen.stream()
                .mapToInt(column -> column.choices().size())
                .max()
                .orElse(0);
        var sheet = new StringBuilder("<worksheet xmlns=\"" + MAIN + "\"><cols><col min=\"1\" max=\""
                + Math.max(1, chosen.size()) + "\" width=\"20\" customWidth=\"1\"/></cols><sheetData>");
        for (int row = 1; row <= most + 1; row++) {
            sheet.append("<row r=\"" + row + "\">");
            for (int at = 0; at < chosen.size(); at++) {
                List<String> choices = chosen.get(at).choices();
                if (row == 1) {
                    sheet.append(cell(at, 1, chosen.get(at).heading(), HEADING));
                } else if (row - 2 < choices.size()) {
                    sheet.append(cell(at, row, choices.get(row - 2), 0));
                }
            }
            sheet.append("</row>");
        }
        return sheet + "</sheetData></worksheet>";
    }

    private static String styles() {
        return "<styleSheet xmlns=\"" + MAIN
                + "\"><numFmts count=\"1\"><numFmt numFmtId=\"164\" formatCode=\"yyyy\\-mm\\-dd\"/></numFmts>"
                + "<fonts count=\"2\"><font><sz val=\"10\"/><name val=\"Arial\"/></font><font><b/><sz val=\"10\"/><name val=\"Arial\"/></font></fonts>"
                + "<fills count=\"3\"><fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill>"
                + "<fill><patternFill patternType=\"solid\"><fgColor rgb=\"FFCFE2F7\"/></patternFill></fill></fills>"
                + "<borders count=\"1\"><border/></borders><cellStyleXfs count=\"1\"><xf/></cellStyleXfs><cellXfs count=\"5\">"
                + format(0)
                + "<xf xfId=\"0\" fontId=\"1\" fillId=\"2\" borderId=\"0\" numFmtId=\"0\" applyFont=\"1\" applyFill=\"1\""
                + " applyAlignment=\"1\"><alignment vertical=\"center\" wrapText=\"1\"/></xf>"
                + format(164) + format(4) + format(49) + "</cellXfs></styleSheet>";
    }

    private static String format(int form) {
        return "<xf xfId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" numFmtId=\"" + form
                + "\" applyNumberFormat=\"1\"/>";
    }

    private static String cell(int column, int row, String text, int style) {
        return "<c r=\"" + new Address(column, row) + "\" s=\"" + style
                + "\" t=\"inlineStr\"><is><t xml:space=\"preserve\">" + XmlCopy.escaped(text) + "</t></is></c>";
    }

    private static String letters(int column) {
        return new Address(column, 1).toString().replaceAll("\\d", "");
    }

    private static String type(String part, String kind) {
        return "<Override PartName=\"/xl/" + part + ".xml\" ContentType=\"" + TYPE + kind + "+xml\"/>";
    }

    private static String relations(String all) {
        return "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + all + "</Relationships>";
    }

    private static String relation(int number, String type, String target) {
        return "<Relationship Id=\"rId" + number + "\" Type=\"" + RELATIONS + "/" + type + "\" Target=\"" + target
                + "\"/>";
    }

    private static void part(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write((HEAD + content).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
