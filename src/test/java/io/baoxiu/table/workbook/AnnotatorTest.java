package io.baoxiu.table.workbook;

import static io.baoxiu.table.HitPolicy.FIRST;
import static org.assertj.core.api.Assertions.assertThat;

import io.baoxiu.facts.Language;
import io.baoxiu.table.Book;
import io.baoxiu.table.Finding;
import io.baoxiu.table.Message;
import io.baoxiu.table.WorkbookFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.ss.util.CellAddress;
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
                    .isEqualTo("ERROR WRONG_TYPE: not a code → CUSTOMER_SERVICE\nERROR WRONG_TYPE: and more");
            assertThat(comment(table, "A1")).isEqualTo("ERROR WRONG_TYPE: about the file");
            assertThat(comment(workbook.getSheet("cases"), "D9")).isEqualTo("ERROR WRONG_TYPE: nothing stood there");
            assertThat(table.getRow(5)
                            .getCell(2)
                            .getCellStyle()
                            .getFillForegroundColorColor()
                            .getARGBHex())
                    .isEqualTo("FFFFB3A7");
        }
    }

    static byte[] annotated(WorkbookFile file, Finding... findings) {
        return Annotator.annotate(file, List.of(findings), Language.EN).orElseThrow();
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
