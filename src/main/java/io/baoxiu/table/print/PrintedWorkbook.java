package io.baoxiu.table.print;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Sheets as an .xlsx file (ECMA-376): A4 landscape, one page wide, the header of a long table on each page, pages numbered.
 * Texts stay texts, whatever they begin with.
 */
public final class PrintedWorkbook {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private final ZipOutputStream zip;
    private final List<PrintedSheet> sheets;
    private final List<String> names = new ArrayList<>();

    private PrintedWorkbook(ZipOutputStream zip, List<PrintedSheet> sheets) {
        this.zip = zip;
        this.sheets = sheets;
        var fit = new SheetNames();
        sheets.forEach(sheet -> names.add(fit.next(sheet.name())));
    }

    /** Leaves the stream open. */
    public static void write(List<PrintedSheet> sheets, OutputStream out) throws IOException {
        var zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        new PrintedWorkbook(zip, sheets).write();
        zip.finish();
    }

    private void write() throws IOException {
        part("[Content_Types].xml", types());
        part("_rels/.rels", relations(relation(1, "officeDocument", "xl/workbook.xml")));
        part("xl/workbook.xml", workbook());
        var links = new StringBuilder(relation(sheets.size() + 1, "styles", "styles.xml"));
        for (int number = 1; number <= sheets.size(); number++) {
            links.append(relation(number, "worksheet", "worksheets/sheet" + number + ".xml"));
        }
        part("xl/_rels/workbook.xml.rels", relations(links.toString()));
        part("xl/styles.xml", HEAD + PrintStyle.sheet(MAIN));
        for (int number = 1; number <= sheets.size(); number++) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet" + number + ".xml"));
            Writer text = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8));
            text.write(HEAD);
            new PrintedXml(text).write(sheets.get(number - 1), MAIN);
            text.flush();
            zip.closeEntry();
        }
    }

    private String types() {
        var types = new StringBuilder(HEAD + "<Types xmlns=\"" + PACKAGE + "content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + type("workbook.xml", "sheet.main") + type("styles.xml", "styles"));
        for (int number = 1; number <= sheets.size(); number++) {
            types.append(type("worksheets/sheet" + number + ".xml", "worksheet"));
        }
        return types + "</Types>";
    }

    private static String type(String part, String kind) {
        return "<Override PartName=\"/xl/" + part + "\" ContentType=\"" + TYPE + kind + "+xml\"/>";
    }

    private String workbook() {
        var tabs = new StringBuilder();
        var titles = new StringBuilder();
        for (int place = 0; place < sheets.size(); place++) {
            String name = PrintedXml.escaped(names.get(place));
            tabs.append(
                    "<sheet name=\"" + name + "\" sheetId=\"" + (place + 1) + "\" r:id=\"rId" + (place + 1) + "\"/>");
            int header = sheets.get(place).headerRow();
            if (header > 0) {
                titles.append("<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"" + place + "\">'"
                        + name.replace("'", "''") + "'!$" + header + ":$" + header + "</definedName>");
            }
        }
        return HEAD + "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + RELATIONS + "\"><sheets>" + tabs + "</sheets>"
                + (titles.length() == 0 ? "" : "<definedNames>" + titles + "</definedNames>") + "</workbook>";
    }

    private static String relations(String all) {
        return HEAD + "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + all + "</Relationships>";
    }

    private static String relation(int number, String type, String target) {
        return "<Relationship Id=\"rId" + number + "\" Type=\"" + RELATIONS + "/" + type + "\" Target=\"" + target
                + "\"/>";
    }

    private void part(String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
