package io.baoxiu.table.workbook;

import static io.baoxiu.table.HitPolicy.FIRST;
import static org.assertj.core.api.Assertions.assertThat;

import io.baoxiu.table.Book;
import io.baoxiu.table.Finding;
import io.baoxiu.table.Message;
import io.baoxiu.table.cell.Labeller;
import io.baoxiu.table.file.WorkbookFile;
import io.baoxiu.table.workbook.annotate.Annotator;
import io.baoxiu.table.workbook.read.WorkbookReader;
import io.baoxiu.vocabulary.Language;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class AnnotatorTest {

    private final Book book = Book.of("cost-review", FIRST)
            .row("#", "approval.amount", "approval.costReviewer", "clause", "text.zh", "text.en")
            .row("r1", "< 20000", "CUSTOMER_SERVIC", "CSP 3.5.6", "二万以下", "below")
            .sheet("cases")
            .row("#", "approval.amount", "expect:approval.costReviewer")
            .row("c1", 5, "AUDIT");

    @Test
    void writesEachFindingAtItsCell() throws IOException {
        byte[] annotated = annotated(
                book.file(),
                finding("table", "C6", "not a code").suggesting(List.of("CUSTOMER_SERVICE")),
                finding("table", "C6", "and more"),
                finding("cases", "D9", "nothing stood there"),
                finding(null, null, "about the file"));

        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(annotated))) {
            XSSFSheet table = workbook.getSheet("table");
            assertThat(comment(table, "C6"))
                    .isEqualTo("baoxiu:\nERROR WRONG_TYPE: not a code → CUSTOMER_SERVICE\nERROR WRONG_TYPE: and more");
            assertThat(comment(table, "A1")).isEqualTo("baoxiu:\nERROR WRONG_TYPE: about the file");
            assertThat(comment(workbook.getSheet("cases"), "D9"))
                    .isEqualTo("baoxiu:\nERROR WRONG_TYPE: nothing stood there");
            assertThat(table.getRow(5)
                            .getCell(2)
                            .getCellStyle()
                            .getFillForegroundColorColor()
                            .getARGBHex())
                    .isEqualTo("FFFFB3A7");
        }
    }

    @Test
    void tellsWhatWouldDoAsItIsWritten() throws IOException {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("approval.amount", "> 5");
        row.put("approval.costReviewer", "");
        row.put("unit.use", "-");

        byte[] annotated = annotated(
                book.file(),
                finding("table", "B6", "a gap").suggesting(List.of(row)),
                finding("table", "C6", "nothing").suggesting(List.of("")),
                finding("table", "D6", "two").suggesting(List.of("A", "B")));

        try (XSSFWorkbook workbook = opened(annotated)) {
            XSSFSheet table = workbook.getSheet("table");
            assertThat(comment(table, "B6"))
                    .isEqualTo("baoxiu:\nERROR WRONG_TYPE: a gap → approval.amount > 5, unit.use -");
            assertThat(comment(table, "C6")).isEqualTo("baoxiu:\nERROR WRONG_TYPE: nothing");
            assertThat(comment(table, "D6")).isEqualTo("baoxiu:\nERROR WRONG_TYPE: two → A | B");
        }
    }

    @Test
    void changesNothingElse() {
        WorkbookFile file = book.file();
        Map<String, byte[]> before = Tampered.of(file.content()).parts();
        Map<String, byte[]> after = Tampered.of(annotated(file, finding("table", "C6", "not a code")))
                .parts();

        Set<String> changed = new TreeSet<>(after.keySet());
        changed.removeIf(part -> Arrays.equals(before.get(part), after.get(part)));
        assertThat(changed)
                .containsExactly(
                        "[Content_Types].xml",
                        "xl/comments1.xml",
                        "xl/drawings/vmlDrawing1.vml",
                        "xl/styles.xml",
                        "xl/worksheets/_rels/sheet1.xml.rels",
                        "xl/worksheets/sheet1.xml");
        assertThat(after.keySet()).containsAll(before.keySet());
    }

    @Test
    void keepsWhatTheSheetSaysWordForWord() throws IOException {
        Book rich = book.touched(workbook -> {
            XSSFSheet sheet = workbook.getSheet("table");
            var helper = sheet.getDataValidationHelper();
            var validation = helper.createValidation(
                    helper.createExplicitListConstraint(new String[] {"A", "B"}), new CellRangeAddressList(5, 5, 2, 2));
            validation.createPromptBox("title", "<&\">third");
            sheet.addValidationData(validation);
            sheet.createFreezePane(1, 5);
            sheet.getRow(0).getCell(0).setCellValue(" blanks \n & <signs> ");
        });
        byte[] broken = Tampered.of(rich.bytes())
                .change("xl/worksheets/sheet1.xml", xml -> xml.replace("third", "&#10;next line&#9;"))
                .bytes();

        try (XSSFWorkbook workbook =
                opened(annotated(new WorkbookFile("x", broken), finding("table", "C6", "not a code")))) {
            XSSFSheet sheet = workbook.getSheet("table");
            assertThat(sheet.getDataValidations().get(0).getPromptBoxText()).isEqualTo("<&\">\nnext line\t");
            assertThat(sheet.getPaneInformation().getHorizontalSplitTopRow()).isEqualTo((short) 5);
            assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo(" blanks \n & <signs> ");
        }
    }

    @Test
    void replacesWhatItWroteBefore() throws IOException {
        Book filled = book.touched(workbook -> {
            var style = workbook.createCellStyle();
            style.setFillForegroundColor(new XSSFColor(new byte[] {1, 2, 3}));
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            workbook.getSheet("table").getRow(5).getCell(2).setCellStyle(style);
        });
        byte[] first = annotated(
                filled.file(),
                finding("table", "C6", "one"),
                finding("table", "B6", "two"),
                finding("cases", "C2", "x"));
        byte[] second = annotated(new WorkbookFile("cost-review", first), finding("table", "B6", "three"));

        try (XSSFWorkbook workbook = opened(second)) {
            XSSFSheet sheet = workbook.getSheet("table");
            assertThat(sheet.getCellComments().keySet()).containsExactly(new CellAddress("B6"));
            assertThat(comment(sheet, "B6")).isEqualTo("baoxiu:\nERROR WRONG_TYPE: three");
            assertThat(colour(sheet, 2)).isEqualTo("FF010203");
            assertThat(colour(sheet, 1)).isEqualTo("FFFFB3A7");
            assertThat(workbook.getSheet("cases").getCellComments()).isEmpty();
        }
    }

    @Test
    void keepsTheCommentsOfOthers() throws IOException {
        Book commented = book.touched(workbook -> {
            comment(workbook.getSheet("table"), 5, 2, "why this?");
            comment(workbook.getSheet("table"), 5, 3, "and this?");
        });
        byte[] first = annotated(commented.file(), finding("table", "C6", "not a code"));
        byte[] second = annotated(new WorkbookFile("cost-review", first), finding("table", "C6", "still none"));
        byte[] last = annotated(new WorkbookFile("cost-review", second));

        try (XSSFWorkbook workbook = opened(second)) {
            assertThat(comment(workbook.getSheet("table"), "C6"))
                    .isEqualTo("why this?\n\nbaoxiu:\nERROR WRONG_TYPE: still none");
        }
        try (XSSFWorkbook workbook = opened(last)) {
            assertThat(comment(workbook.getSheet("table"), "C6")).isEqualTo("why this?");
            assertThat(comment(workbook.getSheet("table"), "D6")).isEqualTo("and this?");
        }
    }

    @Test
    void passesTheReaderAgain() {
        byte[] annotated = annotated(book.file(), finding("table", "C6", "not a code"), finding("cases", "Z99", "far"));

        assertThat(WorkbookReader.read(new WorkbookFile("cost-review", annotated)))
                .isEqualTo(WorkbookReader.read(book.file()));
    }

    @Test
    void writesIntoNothingThatItCannotRead() {
        for (byte[] bytes :
                List.of(new byte[0], new byte[] {'P', 'K', 3, 4}, Tampered.deflatedZeros("x", 200L << 20))) {
            assertThat(Annotator.annotate(
                            new WorkbookFile("x", bytes),
                            List.of(),
                            Language.EN,
                            new Labeller(Language.EN)::suggestion))
                    .isEmpty();
        }
    }

    private static XSSFWorkbook opened(byte[] bytes) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(bytes));
    }

    private static String colour(XSSFSheet sheet, int column) {
        return sheet.getRow(5)
                .getCell(column)
                .getCellStyle()
                .getFillForegroundColorColor()
                .getARGBHex();
    }

    private static void comment(XSSFSheet sheet, int row, int column, String text) {
        var drawing = sheet.createDrawingPatriarch();
        var comment = drawing.createCellComment(drawing.createAnchor(0, 0, 0, 0, column, row, column + 2, row + 2));
        comment.setString(text);
        sheet.getRow(row).getCell(column).setCellComment(comment);
    }

    static byte[] annotated(WorkbookFile file, Finding... findings) {
        return Annotator.annotate(file, List.of(findings), Language.EN, new Labeller(Language.EN)::suggestion)
                .orElseThrow();
    }

    static Finding finding(
            @org.jspecify.annotations.Nullable String sheet,
            @org.jspecify.annotations.Nullable String cell,
            String message) {
        return Finding.error(Finding.Code.WRONG_TYPE, "cost-review", sheet, cell, new Message(message, message));
    }

    private static String comment(XSSFSheet sheet, String cell) {
        return sheet.getCellComment(new CellAddress(cell)).getString().getString();
    }
}
