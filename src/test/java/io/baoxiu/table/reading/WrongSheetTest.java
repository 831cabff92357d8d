package io.baoxiu.table.reading;

import static io.baoxiu.table.HitPolicy.FIRST;
import static org.assertj.core.api.Assertions.assertThat;

import io.baoxiu.Engineered;
import io.baoxiu.ShippedRules;
import io.baoxiu.table.Book;
import io.baoxiu.table.premise.Engineering;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No edit is overlooked because it stands on another sheet. */
class WrongSheetTest {

    private static final Engineering NO_PREMISES = Engineered.WITHOUT_PREMISES;
    private static final Object[] HEADER = {
        "#", "approval.amount", "approval.costReviewer", "clause", "text.zh", "text.en"
    };

    @ParameterizedTest
    @ValueSource(strings = {"cases (2)", "旧用例", "Sheet2", "cost-review (2)", "table (2)"})
    void findsAnotherSheetWithAHeaderRow(String name) {
        assertThat(told(table().sheet(name).row("old").row(HEADER).row("r1", 5, "AUDIT")))
                .containsExactly("WRONG_SHEET " + name + "!A2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"lists", "取值", "About", "说明", "approval-tiers"})
    void knowsTheOtherSheets(String name) {
        assertThat(told(table().sheet(name).row(HEADER))).isEmpty();
    }

    @Test
    void welcomesSheetsWithoutAHeaderRow() {
        assertThat(told(table().sheet("notes").row("x", "#").row("no #"))).isEmpty();
    }

    @Test
    void findsThemHiddenToo() {
        Book book = table().sheet("old").row(HEADER).touched(workbook -> workbook.setSheetHidden(2, true));

        assertThat(told(book)).containsExactly("WRONG_SHEET old!A1");
    }

    @Test
    void takesTheSheetThatBearsTheTablesName() {
        Book behind = table().touched(workbook -> {
            workbook.setSheetName(0, "Cost-Review");
            cover(workbook);
        });

        assertThat(told(behind)).isEmpty();
        assertThat(read(behind).tables().get("cost-review").sheet()).isEqualTo("Cost-Review");
    }

    @Test
    void findsATableBehindAnotherSheetThatBearsNoName() {
        assertThat(told(table().touched(WrongSheetTest::cover)))
                .containsExactly("WRONG_SHEET table!A5", "MISSING_COLUMN cover!A1");
    }

    @Test
    void findsAnotherTableBesideTheOneThatBearsItsName() {
        Book both = table().sheet("cost-review").row(HEADER);

        assertThat(told(both)).contains("WRONG_SHEET table!A5");
    }

    @Test
    void readsCasesUnderEitherName() {
        Book chinese = table().touched(workbook -> workbook.setSheetName(1, "用例"));

        assertThat(told(chinese)).isEmpty();
        assertThat(read(chinese).cases().get("cost-review")).hasSize(1);
        assertThat(told(table().sheet("用例").row(HEADER))).containsExactly("WRONG_SHEET 用例!A1");
    }

    private static Book table() {
        return Book.of("cost-review", FIRST)
                .row(HEADER)
                .row("r1", "-", "AUDIT", "CSP 2.7", "a", "b")
                .sheet("cases")
                .row("#", "approval.amount", "expect:approval.costReviewer")
                .row("c1", 5, "AUDIT");
    }

    private static void cover(XSSFWorkbook workbook) {
        workbook.createSheet("cover").createRow(0).createCell(0).setCellValue("封面");
        workbook.setSheetOrder("cover", 0);
    }

    private static List<String> told(Book book) {
        return read(book).findings().stream()
                .map(finding -> finding.code() + " " + finding.sheet() + "!" + finding.cell())
                .toList();
    }

    private static TableReading read(Book book) {
        return TableReader.read(List.of(book.file()), ShippedRules.noTables(), NO_PREMISES);
    }
}
