package io.baoxiu.table.workbook;

import static io.baoxiu.table.HitPolicy.FIRST;
import static org.assertj.core.api.Assertions.assertThat;

import io.baoxiu.table.Book;
import io.baoxiu.table.Finding;
import io.baoxiu.table.file.WorkbookFile;
import io.baoxiu.table.workbook.read.WorkbookReader;
import java.util.List;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ForbiddenContentTest {

    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final String BOOK = "xl/workbook.xml";

    @Test
    void findsFormulasThatLeadElsewhereWhereverTheyStand() {
        assertThat(found(table().touched(book -> {
                    book.getSheetAt(0).getRow(5).createCell(9).setCellFormula("HYPERLINK(A1)");
                    book.createSheet("notes").createRow(0).createCell(0).setCellFormula("CALL(\"kernel32\",\"x\")");
                    book.getSheetAt(2).createRow(1).createCell(2).setCellFormula("SUM(A1:A9)+HYPERLINK(\"#table!A1\")");
                })))
                .containsExactly("table!J6", "notes!A1");
    }

    @Test
    void findsAHiddenTableButNotHiddenLists() {
        assertThat(found(table().touched(book -> {
                    book.createSheet("lists");
                    book.setActiveSheet(2);
                    book.setSheetHidden(1, true);
                    book.setSheetHidden(2, true);
                })))
                .containsExactly("cases!null");
    }

    @Test
    void findsMacros() {
        Tampered macros = Tampered.of(table().bytes())
                .put("xl/vbaProject.bin", "macros")
                .link(BOOK, "vbaProject", "vbaProject.bin", "Internal")
                .change(
                        "[Content_Types].xml",
                        types -> types.replace("spreadsheetml.sheet.main+xml", "sheet.macroEnabled.main+xml"));

        assertThat(found(macros)).containsExactly("null!null");
        assertThat(told(macros)).contains("macros");
    }

    @Test
    void findsEmbeddedObjectsAtTheirCells() {
        Tampered object = Tampered.of(table().bytes())
                .put("xl/embeddings/oleObject1.bin", "object")
                .link(SHEET, "oleObject", "../embeddings/oleObject1.bin", "Internal")
                .change(
                        SHEET,
                        sheet -> sheet.replace(
                                "</worksheet>",
                                "<oleObjects><oleObject progId=\"Package\" shapeId=\"1025\"><objectPr><anchor>"
                                        + "<from><col>2</col><row>4</row></from></anchor></objectPr></oleObject></oleObjects></worksheet>"));

        assertThat(found(object)).containsExactly("table!C5");
    }

    @ParameterizedTest
    @CsvSource({
        "oleObject, ../embeddings/oleObject1.bin",
        "package, ../embeddings/Workbook1.xlsx",
        "control, ../activeX/activeX1.xml",
        "ctrlProp, ../ctrlProps/ctrlProp1.xml",
        "queryTable, ../queryTables/queryTable1.xml"
    })
    void findsWhatIsSmuggledInBesideASheet(String kind, String target) {
        assertThat(found(Tampered.of(table().bytes()).link(SHEET, kind, target, "Internal")))
                .containsExactly("null!null");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "xl/externalLinks/externalLink1.xml",
                "xl/connections.xml",
                "customUI/customUI14.xml",
                "xl/macrosheets/sheet1.xml",
                "xl/activeX/activeX1.bin",
                "xl/webextensions/taskpanes.xml"
            })
    void findsForbiddenPartsByTheirNames(String part) {
        assertThat(found(Tampered.of(table().bytes()).put(part, "<x/>"))).containsExactly("null!null");
    }

    @Test
    void findsDdeAsAnExternalLink() {
        Tampered dde = Tampered.of(table().bytes())
                .put(
                        "xl/externalLinks/externalLink1.xml",
                        "<externalLink><ddeLink ddeService=\"cmd\" ddeTopic=\"/c calc\"/></externalLink>")
                .link(BOOK, "externalLink", "externalLinks/externalLink1.xml", "Internal");

        assertThat(told(dde)).isEqualTo("the file contains an external link (or DDE)");
    }

    @Test
    void findsLinksThatLeadToFiles() {
        assertThat(found(linked("file://server/share/x.xlsx"))).containsExactly("table!B6");
        assertThat(found(linked("https://example.com/law"))).isEmpty();
        assertThat(found(Tampered.of(table().bytes()).link(SHEET, "image", "http://tracker/x.png", "External")))
                .containsExactly("null!null");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[1]Sheet1!$A$1:$A$5",
                "'C:\\dir\\[Book.xlsx]S'!$A$1",
                "cmd|'/c calc'!A0",
                "WEBSERVICE(\"http://x\")",
                "WEBSERVICE (\"http://x\")",
                "_xlfn.WEBSERVICE(\"http://x\")",
                "HYPERLINK(A1)",
                "_xludf.ANY(A1)",
                "INDIRECT(A1)"
            })
    void findsDropDownsAndNamesThatLeadElsewhere(String source) {
        assertThat(found(withDropDown("lists!$A$1", source))).containsExactly("table!C6");
        assertThat(found(withName("lists!$A$1", source))).containsExactly("null!null");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lists!$A$1:$A$5",
                "\"A,B [x] | y\"",
                "Codes",
                "OFFSET(lists!$A$2,0,0,COUNTA(lists!$A:$A)-1)",
                "Table1[Part]",
                "'取值(1)'!$A$1:$A$5",
                "'a|b'!$A$1",
                "_xlfn._xlws.SORT(_xlfn.UNIQUE(lists!$A:$A))"
            })
    void welcomesDropDownsAndNamesWithinTheFile(String source) {
        assertThat(found(withDropDown("lists!$A$1", source))).isEmpty();
        assertThat(found(withName("lists!$A$1", source))).isEmpty();
    }

    @Test
    void welcomesCommentsFillsWidthsAndFrozenPanes() {
        Book book = table().touched(workbook -> {
            XSSFSheet sheet = workbook.getSheetAt(0);
            sheet.createFreezePane(1, 5);
            sheet.setColumnWidth(1, 8_000);
            var style = workbook.createCellStyle();
            style.setFillForegroundColor(IndexedColors.AQUA.getIndex());
            sheet.getRow(5).getCell(1).setCellStyle(style);
            var drawing = sheet.createDrawingPatriarch();
            var comment = drawing.createCellComment(drawing.createAnchor(0, 0, 0, 0, 1, 1, 3, 3));
            comment.setString("why");
            sheet.getRow(5).getCell(1).setCellComment(comment);
        });

        assertThat(found(book)).isEmpty();
    }

    @Test
    void readsNoDocumentTypeAtAll() {
        String laughs = "<!DOCTYPE l [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">]>";
        String file = "<!DOCTYPE l SYSTEM \"file:///etc/passwd\">";
        for (String doctype : List.of(laughs, file)) {
            for (String part : List.of(
                    SHEET,
                    BOOK,
                    "xl/sharedStrings.xml",
                    "[Content_Types].xml",
                    "_rels/.rels",
                    "xl/_rels/workbook.xml.rels")) {
                Tampered tampered = Tampered.of(table().bytes())
                        .change(part, xml -> doctype + xml.replaceFirst("^<\\?xml.*?\\?>\\s*", ""));

                assertThat(found(tampered)).as(part).containsExactly("null!null");
                assertThat(told(tampered)).contains("DOCTYPE");
            }
        }
    }

    private static Book table() {
        return Book.of("cost-review", FIRST)
                .row("#", "approval.amount", "approval.costReviewer")
                .row("r1", "< 5", "AUDIT")
                .sheet("cases")
                .row("#", "approval.amount");
    }

    private static Book linked(String address) {
        return table().touched(book -> {
            Hyperlink link = book.getCreationHelper().createHyperlink(HyperlinkType.URL);
            link.setAddress(address);
            book.getSheetAt(0).getRow(5).getCell(1).setHyperlink(link);
        });
    }

    private static Tampered withDropDown(String placeholder, String source) {
        return Tampered.of(table().touched(book -> {
                            XSSFSheet sheet = book.getSheetAt(0);
                            book.createSheet("lists");
                            DataValidationHelper helper = sheet.getDataValidationHelper();
                            sheet.addValidationData(helper.createValidation(
                                    helper.createFormulaListConstraint(placeholder),
                                    new CellRangeAddressList(5, 9, 2, 2)));
                        })
                        .bytes())
                .change(SHEET, xml -> xml.replace("<formula1>" + placeholder, "<formula1> " + source));
    }

    private static Tampered withName(String placeholder, String source) {
        return Tampered.of(table().touched(book -> name(book, placeholder)).bytes())
                .change(BOOK, xml -> xml.replace(placeholder, " " + source));
    }

    private static void name(XSSFWorkbook book, String source) {
        book.createSheet("lists");
        XSSFName name = book.createName();
        name.setNameName("Codes");
        name.setRefersToFormula(source);
    }

    private static List<String> found(Book book) {
        return found(Tampered.of(book.bytes()));
    }

    private static List<String> found(Tampered tampered) {
        List<Finding> findings = findings(tampered);
        assertThat(findings).allMatch(finding -> finding.code() == Finding.Code.FORBIDDEN_CONTENT);
        return findings.stream()
                .map(finding -> finding.sheet() + "!" + finding.cell())
                .toList();
    }

    private static String told(Tampered tampered) {
        return findings(tampered).get(0).message().en();
    }

    private static List<Finding> findings(Tampered tampered) {
        return WorkbookReader.read(new WorkbookFile("cost-review", tampered.bytes()))
                .findings();
    }
}
