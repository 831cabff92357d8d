package io.baoxiu.ledger.file;

import io.baoxiu.table.workbook.Address;
import io.baoxiu.table.workbook.annotate.XmlCopy;
import io.baoxiu.vocabulary.CodeList;
import io.baoxiu.vocabulary.Language;
import io.baoxiu.vocabulary.Question;
import io.baoxiu.vocabulary.Question.Named;
import io.baoxiu.vocabulary.Term;
import io.baoxiu.vocabulary.ValueType;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * An empty ledger for a question, as a workbook: a column a fact, headed by its label, with a drop-down where there is a list, and a sheet of
 * the lists. What must be stated comes first, and is marked.
 */
public final class Template {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final int ROWS = 20_000;
    private static final int HEADING = 1;
    private static final int DAY = 2;
    private static final int SUM = 3;
    private static final int TEXT = 4;

    private final Language language;
    private final List<Named> facts;
    private final Question question;
    private final Map<String, List<String>> lists = new LinkedHashMap<>();

    private Template(Question question, Language language) {
        this.language = language;
        this.question = question;
        facts = new ArrayList<>(question.facts());
        facts.sort((one, other) -> Boolean.compare(!isRequired(one), !isRequired(other)));
        facts.forEach(fact -> choices(fact.term().type()).ifPresent(list -> lists.put(name(fact), list)));
    }

    public static byte[] of(Question question, Language language) {
        return new Template(question, language).bytes();
    }

    private boolean isRequired(Named fact) {
        return question.required().contains(fact.term());
    }

    private Optional<List<String>> choices(ValueType type) {
        if (type instanceof ValueType.Code code) {
            CodeList list = code.list();
            return Optional.of(list.codes().stream()
                    .map(one -> list.label(one).orElseThrow().in(language))
                    .toList());
        }
        return type instanceof ValueType.Flag
                ? Optional.of(List.of(said("是", "true"), said("否", "false")))
                : Optional.empty();
    }

    private String name(Named fact) {
        boolean shared = facts.stream()
                        .filter(other -> other.term()
                                .label()
                                .in(language)
                                .equals(fact.term().label().in(language)))
                        .count()
                > 1;
        return shared ? fact.name() : fact.term().label().in(language);
    }

    private String heading(Named fact) {
        Term term = fact.term();
        int blank = term.unit().indexOf(' ');
        String unit = blank < 0
                ? term.unit()
                : said(term.unit().substring(0, blank), term.unit().substring(blank + 1));
        return name(fact)
                + (unit.isEmpty() ? "" : said("（" + unit + "）", " (" + unit + ")"))
                + (isRequired(fact) ? " *" : "");
    }

    private byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            part(
                    zip,
                    "[Content_Types].xml",
                    HEAD + "<Types xmlns=\"" + PACKAGE + "content-types\">"
                            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                            + type("workbook", "sheet.main") + type("styles", "styles")
                            + type("worksheets/sheet1", "worksheet")
                            + type("worksheets/sheet2", "worksheet") + "</Types>");
            part(zip, "_rels/.rels", relations(relation(1, "officeDocument", "xl/workbook.xml")));
            part(
                    zip,
                    "xl/workbook.xml",
                    HEAD + "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + RELATIONS + "\"><sheets>"
                            + "<sheet name=\"" + said("台账", "Ledger") + "\" sheetId=\"1\" r:id=\"rId1\"/>"
                            + "<sheet name=\"" + said("取值", "Lists")
                            + "\" sheetId=\"2\" r:id=\"rId2\"/></sheets></workbook>");
            part(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    relations(relation(1, "worksheet", "worksheets/sheet1.xml")
                            + relation(2, "worksheet", "worksheets/sheet2.xml")
                            + relation(3, "styles", "styles.xml")));
            part(zip, "xl/styles.xml", HEAD + styles());
            part(zip, "xl/worksheets/sheet1.xml", HEAD + ledger());
            part(zip, "xl/worksheets/sheet2.xml", HEAD + lists());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private String ledger() {
        var sheet = new StringBuilder(
                "<worksheet xmlns=\"" + MAIN + "\"><sheetViews><sheetView workbookViewId=\"0\">"
                        + "<pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews><cols>");
        for (int at = 0; at < facts.size(); at++) {
            sheet.append("<col min=\"" + (at + 1) + "\" max=\"" + (at + 1) + "\" width=\""
                    + Math.max(12, width(heading(facts.get(at))) + 2) + "\" style=\"" + style(facts.get(at))
                    + "\" customWidth=\"1\"/>");
        }
        sheet.append("</cols><sheetData><row r=\"1\" ht=\"32\" customHeight=\"1\">");
        for (int at = 0; at < facts.size(); at++) {
            sheet.append(cell(at, 1, heading(facts.get(at)), HEADING));
        }
        return sheet.append("</row></sheetData>")
                .append(validations())
                .append("</worksheet>")
                .toString();
    }

    private String validations() {
        var all = new StringBuilder();
        int column = 0;
        for (Map.Entry<String, List<String>> list : lists.entrySet()) {
            int at = 0;
            while (!name(facts.get(at)).equals(list.getKey())) {
                at++;
            }
            String letters = letters(column++);
            all.append("<dataValidation type=\"list\" allowBlank=\"1\" showErrorMessage=\"0\" sqref=\"" + letters(at)
                    + "2:"
                    + letters(at) + ROWS + "\"><formula1>'" + said("取值", "Lists") + "'!$" + letters + "$2:$" + letters
                    + "$" + (list.getValue().size() + 1) + "</formula1></dataValidation>");
        }
        return "<dataValidations count=\"" + lists.size() + "\">" + all + "</dataValidations>";
    }

    private String lists() {
        var sheet = new StringBuilder("<worksheet xmlns=\"" + MAIN + "\"><cols><col min=\"1\" max=\""
                + Math.max(1, lists.size()) + "\" width=\"20\" customWidth=\"1\"/></cols><sheetData>");
        int most = lists.values().stream().mapToInt(List::size).max().orElse(0);
        for (int row = 1; row <= most + 1; row++) {
            sheet.append("<row r=\"" + row + "\">");
            int column = 0;
            for (Map.Entry<String, List<String>> list : lists.entrySet()) {
                if (row == 1) {
                    sheet.append(cell(column, 1, list.getKey(), HEADING));
                } else if (row - 2 < list.getValue().size()) {
                    sheet.append(cell(column, row, list.getValue().get(row - 2), 0));
                }
                column++;
            }
            sheet.append("</row>");
        }
        return sheet.append("</sheetData></worksheet>").toString();
    }

    private static int style(Named fact) {
        ValueType type = fact.term().type();
        if (type instanceof ValueType.Day || type instanceof ValueType.Moment) {
            return DAY;
        }
        boolean text = type instanceof ValueType.Text || type instanceof ValueType.Digits;
        return type instanceof ValueType.Money ? SUM : text ? TEXT : 0;
    }

    private static String styles() {
        return "<styleSheet xmlns=\"" + MAIN
                + "\"><numFmts count=\"1\"><numFmt numFmtId=\"164\" formatCode=\"yyyy\\-mm\\-dd\"/></numFmts>"
                + "<fonts count=\"2\"><font><sz val=\"10\"/><name val=\"Arial\"/></font><font><b/><sz val=\"10\"/><name val=\"Arial\"/></font></fonts>"
                + "<fills count=\"3\"><fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill>"
                + "<fill><patternFill patternType=\"solid\"><fgColor rgb=\"FFCFE2F7\"/></patternFill></fill></fills>"
                + "<borders count=\"1\"><border/></borders><cellStyleXfs count=\"1\"><xf/></cellStyleXfs><cellXfs count=\"5\">"
                + format(0, 0, 0)
                + "<xf xfId=\"0\" fontId=\"1\" fillId=\"2\" borderId=\"0\" numFmtId=\"0\" applyFont=\"1\" applyFill=\"1\" applyAlignment=\"1\"><alignment vertical=\"center\" wrapText=\"1\"/></xf>"
                + format(0, 0, 164) + format(0, 0, 4) + format(0, 0, 49) + "</cellXfs></styleSheet>";
    }

    private static String format(int font, int fill, int form) {
        return "<xf xfId=\"0\" fontId=\"" + font + "\" fillId=\"" + fill + "\" borderId=\"0\" numFmtId=\"" + form
                + "\" applyNumberFormat=\"1\"/>";
    }

    private static String cell(int column, int row, String text, int style) {
        return "<c r=\"" + new Address(column, row) + "\" s=\"" + style
                + "\" t=\"inlineStr\"><is><t xml:space=\"preserve\">" + XmlCopy.escaped(text) + "</t></is></c>";
    }

    private static String letters(int column) {
        return new Address(column, 1).toString().replaceAll("\\d", "");
    }

    private static int width(String text) {
        return text.codePoints().map(sign -> sign < 0x2E80 ? 1 : 2).sum();
    }

    private static String type(String part, String kind) {
        return "<Override PartName=\"/xl/" + part + ".xml\" ContentType=\"" + TYPE + kind + "+xml\"/>";
    }

    private static String relations(String all) {
        return HEAD + "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + all + "</Relationships>";
    }

    private static String relation(int number, String type, String target) {
        return "<Relationship Id=\"rId" + number + "\" Type=\"" + RELATIONS + "/" + type + "\" Target=\"" + target
                + "\"/>";
    }

    private static void part(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private String said(String zh, String en) {
        return language == Language.ZH ? zh : en;
    }
}
