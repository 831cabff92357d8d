package io.baoxiu.table.reading;

import static io.baoxiu.table.HitPolicy.FIRST;
import static org.assertj.core.api.Assertions.assertThat;

import io.baoxiu.Engineered;
import io.baoxiu.ShippedRules;
import io.baoxiu.table.Book;
import io.baoxiu.table.Finding;
import io.baoxiu.table.cell.Labeller;
import io.baoxiu.table.file.WorkbookFile;
import io.baoxiu.table.premise.Engineering;
import io.baoxiu.table.workbook.annotate.Annotator;
import io.baoxiu.vocabulary.Language;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read is seen; what is for people may look as they like. */
class LegibilityTest {

    private static final Engineering NO_PREMISES = Engineered.WITHOUT_PREMISES;

    @ParameterizedTest
    @CsvSource({"B6:B7, B6", "A6:A7, A6", "B6:B30, B6", "B6:D6, B6", "C6:D6, C6", "D5:E5, D5", "A3:B3, A3", "E7:F8, E7"
    })
    void findsMergedCellsThatAreRead(String area, String cell) {
        assertThat(found(table().touched(book -> merge(book.getSheetAt(0), area))))
                .containsExactly("MERGED_CELLS table!" + cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"B1:E1", "C6:C8", "G7:H7", "B9:B12", "A10:G11", "C1:F3"})
    void welcomesMergedCellsThatAreForPeople(String area) {
        assertThat(found(table().touched(book -> merge(book.getSheetAt(0), area))))
                .isEmpty();
    }

    @Test
    void findsMergedCasesToo() {
        assertThat(found(table().touched(book -> {
                    merge(book.getSheet("cases"), "B2:B3");
                    merge(book.getSheet("cases"), "A2:A3");
                })))
                .contains("MERGED_CELLS cases!B2")
                .doesNotContain("MERGED_CELLS cases!A2");
    }

    @Test
    void findsFormulasInCellsThatAreRead() {
        assertThat(found(table().touched(book -> {
                    XSSFSheet sheet = book.getSheetAt(0);
                    sheet.getRow(1).createCell(1).setCellFormula("A1");
                    sheet.getRow(5).createCell(1).setCellFormula("1+1");
                    sheet.getRow(6).createCell(0).setCellFormula("ROW()");
                    sheet.getRow(6).createCell(4).setCellFormula("A1");
                    book.getSheet("cases").getRow(1).createCell(1).setCellFormula("5+1");
                })))
                .containsExactly(
                        "FORBIDDEN_CONTENT table!B2",
                        "FORBIDDEN_CONTENT table!B6",
                        "FORBIDDEN_CONTENT table!A7",
                        "FORBIDDEN_CONTENT table!E7",
                        "FORBIDDEN_CONTENT cases!B2");
    }

    @Test
    void welcomesFormulasForPeopleAndTruthAsAFormula() {
        Book book = table().touched(workbook -> {
            XSSFSheet sheet = workbook.getSheetAt(0);
            sheet.getRow(5).createCell(2).setCellFormula("VLOOKUP(B6,lists!A:B,2,FALSE)");
            sheet.createRow(8).createCell(2).setCellFormula("IF(B9=\"\",\"\",1)");
            sheet.getRow(8).getCell(2).setCellValue("");
            sheet.getRow(5).createCell(7).setCellFormula("TODAY()");
            workbook.getSheet("cases").getRow(1).createCell(0).setCellFormula("ROW()-1");
            workbook.createSheet("lists").createRow(0).createCell(0).setCellFormula("1+1");
        });

        assertThat(found(book)).isEmpty();
    }

    @Test
    void findsHiddenRowsAndColumnsThatAreRead() {
        assertThat(found(table().touched(book -> {
                    XSSFSheet sheet = book.getSheetAt(0);
                    sheet.getRow(5).setZeroHeight(true);
                    sheet.createRow(40).setZeroHeight(true);
                    sheet.setColumnHidden(1, true);
                    sheet.setColumnHidden(2, true);
                    sheet.setColumnHidden(50, true);
                })))
                .containsExactly("FORBIDDEN_CONTENT table!A6", "FORBIDDEN_CONTENT table!B5");
        assertThat(found(table().touched(book -> book.getSheetAt(0).getRow(5).setHeight((short) 0))))
                .containsExactly("FORBIDDEN_CONTENT table!A6");
    }

    @Test
    void tellsAFilterThatIsLeftOnOnce() {
        Book filtered = table();
        IntStream.range(2, 30).forEach(i -> filtered.row("x" + i, i, "", "AUDIT", "CSP 2.7", "a", "b"));
        filtered.touched(book -> {
            XSSFSheet sheet = book.getSheetAt(0);
            IntStream.range(6, 30)
                    .filter(i -> i % 2 == 0)
                    .forEach(i -> sheet.getRow(i).setZeroHeight(true));
            sheet.setAutoFilter(CellRangeAddress.valueOf("A5:F36"));
            sheet.getCTWorksheet().addNewSheetPr().setFilterMode(true);
        });

        List<Finding> findings = findings(filtered);

        assertThat(findings).hasSize(1);
        assertThat(findings.get(0).cell()).isEqualTo("A7");
        assertThat(findings.get(0).message().en()).startsWith("a filter is left on and hides rows 7, 9, 11");
    }

    @Test
    void tellsRowsHiddenTogetherTogether() {
        assertThat(findings(table().touched(book -> {
                    book.getSheetAt(0).getRow(5).setZeroHeight(true);
                    book.getSheetAt(0).getRow(6).setZeroHeight(true);
                })))
                .extracting(finding -> finding.cell() + " " + finding.message().en())
                .containsExactly("A6 rows 6-7 are hidden inside the table: unhide them");
    }

    @ParameterizedTest
    @ValueSource(strings = {"end", "END", "结束"})
    void leavesToPeopleWhatStandsUnderTheTable(String end) {
        Book book = Book.of("cost-review", FIRST)
                .row(header())
                .row("r1", "-", "", "AUDIT", "CSP 2.7", "a", "b")
                .row()
                .row(end)
                .row("经办人：", "abc", "日期")
                .row("r1", "nonsense", null, "AUDITT")
                .sheet("cases")
                .row("#", "approval.amount", "expect:approval.costReviewer")
                .row("c1", 5, "AUDIT");

        assertThat(found(book)).isEmpty();
        assertThat(read(book).tables().get("cost-review").rows()).hasSize(1);
    }

    @Test
    void saysWhereLinesForPeopleGo() {
        Book book = table().touched(workbook ->
                workbook.getSheetAt(0).createRow(9).createCell(2).setCellValue("制表：售后部"));

        assertThat(findings(book).get(0).message().en()).contains("a row whose column A is `end`");
    }

    private static Object[] header() {
        return new Object[] {"#", "approval.amount", null, "approval.costReviewer", "clause", "text.zh", "text.en"};
    }

    private static Book table() {
        return Book.of("cost-review", FIRST)
                .row(header())
                .row("r1", "< 5", "note", "AUDIT", "CSP 2.7", "a", "b")
                .row("r2", ">= 5", "note", "AUDIT", "CSP 2.7", "a", "b")
                .sheet("cases")
                .row("#", "approval.amount", "expect:approval.costReviewer")
                .row("c1", 5, "AUDIT")
                .row("c2", 5, "AUDIT")
                .sheet("table");
    }

    private static void merge(XSSFSheet sheet, String area) {
        sheet.addMergedRegion(CellRangeAddress.valueOf(area));
    }

    private static List<String> found(Book book) {
        return findings(book).stream()
                .map(finding -> finding.code() + " " + finding.sheet() + "!" + finding.cell())
                .toList();
    }

    /** The same with its findings written into it. */
    private static List<Finding> findings(Book book) {
        WorkbookFile file = book.file();
        List<Finding> findings = read(file).findings();
        byte[] annotated = Annotator.annotate(file, findings, Language.ZH, new Labeller(Language.ZH)::suggestion)
                .orElseThrow();
        assertThat(read(new WorkbookFile(file.name(), annotated)).findings()).isEqualTo(findings);
        return findings;
    }

    private static TableReading read(Book book) {
        return read(book.file());
    }

    private static TableReading read(WorkbookFile file) {
        return TableReader.read(List.of(file), ShippedRules.noTables(), NO_PREMISES);
    }
}
