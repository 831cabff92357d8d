package io.baoxiu.table.reading;

import static io.baoxiu.table.HitPolicy.FIRST;
import static org.assertj.core.api.Assertions.assertThat;

import io.baoxiu.Engineered;
import io.baoxiu.ShippedRules;
import io.baoxiu.table.Book;
import io.baoxiu.table.Finding;
import io.baoxiu.table.cell.Labeller;
import io.baoxiu.table.file.WorkbookFile;
import io.baoxiu.table.workbook.annotate.Annotator;
import io.baoxiu.vocabulary.Language;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people read, and others approve, is what stands there. */
class WordingTest {

    /** As a spreadsheet program writes signs that its files cannot hold. */
    @ParameterizedTest
    @CsvSource({
        "a\u202Eb, U+202E, ab",
        "a\u2066b, U+2066, ab",
        "a\u200Fb, U+200F, ab",
        "a\u2028b, U+2028, a b",
        "a\u00ADb, U+00AD, ab",
        "a_x0000_b, U+0000, ab",
        "a_x001B_b, U+001B, ab",
        "a_x0007_b, U+0007, ab",
        "a_x000A_b, U+000A, a b",
        "a_x000D_b, U+000D, a b",
        "a_xD800_b, U+FFFD, ab",
        "a_xDE00_b, U+FFFD, ab",
        "a_xFFFE_b, U+FFFE, ab"
    })
    void holdsNoSignThatNobodySees(String text, String name, String better) {
        List<Finding> findings = findings(book("标题", "r1", "CSP 2.7", text, text));

        assertThat(findings).extracting(Finding::cell).containsExactly("E6", "F6");
        assertThat(findings).allSatisfy(finding -> {
            assertThat(finding.code()).isEqualTo(Finding.Code.WRONG_TYPE);
            assertThat(finding.message().en()).startsWith("sign 2 of the text is " + name);
            assertThat(finding.suggestion()).containsExactly(better);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u00AD", "\u202E", "\u200B", "\u200D", "\u2060", "\uFEFF", "_x001B_"})
    void isNamedWhereItStandsInAName(String sign) {
        String name = sign.startsWith("_") ? "U+001B" : "U+%04X".formatted((int) sign.charAt(0));
        List<Finding> findings = findings(Book.bare("cost-review")
                .row("tab" + sign + "le", "cost" + sign + "-review")
                .row(sign + "hit policy", "FI" + sign + "RST")
                .row("comp" + sign + "lete", "n" + sign + "o")
                .row(
                        sign + "#",
                        "approval." + sign + "amount",
                        "approval.costReviewer" + sign + ".",
                        "approval.costReviewer",
                        "cla" + sign + "use",
                        "text.zh",
                        "text.en")
                .row("r" + sign + "1", "-", null, "AUDIT", "CSP 2.7", "a", "b")
                .row("e" + sign + "nd"));

        assertThat(findings).extracting(finding -> finding.message().en()).allMatch(told -> told.contains(name));
        assertThat(where(findings))
                .containsExactlyInAnyOrder(
                        "BAD_SETTING A1",
                        "BAD_SETTING B1",
                        "BAD_SETTING A2",
                        "BAD_SETTING B2",
                        "BAD_SETTING A3",
                        "BAD_SETTING B3",
                        "UNKNOWN_COLUMN A4",
                        "UNKNOWN_COLUMN B4",
                        "UNKNOWN_COLUMN C4",
                        "UNKNOWN_COLUMN E4",
                        "WRONG_TYPE A5");
        assertThat(findings)
                .filteredOn(finding -> "B4".equals(finding.cell()))
                .flatExtracting(Finding::suggestion)
                .containsExactly("approval.amount");
    }

    @Test
    void isNamedInTheNameOfASheet() {
        assertThat(findings(book("标题", "r1", "CSP 2.7", "a", "b")
                        .sheet("ca\u200Bses")
                        .row("#", "approval.amount", "expect:approval.costReviewer")))
                .extracting(finding -> finding.message().en())
                .singleElement()
                .asString()
                .contains("its name contains U+200B, which is invisible: rename it");
    }

    @Test
    void isNamedInTheHeaderOfWorkedCases() {
        List<Finding> findings = findings(book("标题", "r1", "CSP 2.7", "a", "b")
                .sheet("cases")
                .row("#", "approval\u200B.amount", "expect:approval.\u00ADcostReviewer")
                .row("c1", "5", "AUDIT"));

        assertThat(where(findings)).containsExactly("UNKNOWN_COLUMN B1", "UNKNOWN_COLUMN C1");
        assertThat(findings)
                .flatExtracting(Finding::suggestion)
                .containsExactly("approval.amount", "expect:approval.costReviewer");
    }

    @Test
    void isHeldToItInTitlesIdsAndClausesToo() {
        assertThat(where(findings(book("a_x001B_b", "r_x202E_1", "CSP_x0009_2.7", "a", "b"))))
                .containsExactlyInAnyOrder("BAD_SETTING B2", "WRONG_TYPE A6", "WRONG_TYPE D6");
    }

    @ParameterizedTest
    @ValueSource(strings = {"家装 👨‍👩‍👧 保修", "零 宽　空格", "_xD83D__xDE00_", "é, ü, ẞ", "不满 1,000 元 整"})
    void mayHoldAllThatCanBeSeen(String text) {
        assertThat(findings(book(text, "r1", "CSP 2.7", text, text))).isEmpty();
    }

    @Test
    void isToldInCommentsThatProgramsCanOpen() throws IOException {
        WorkbookFile file = Book.of("cost-review", FIRST)
                .row("#", "approval_x0007_amount", "approval.costReviewer", "clause", "text.zh", "text.en")
                .row("r1", "a_xD800_b", "AUDIT", "CSP 2.7", "a_x0000_b", "b")
                .file();
        List<Finding> findings = read(file).findings();

        byte[] annotated = Annotator.annotate(file, findings, Language.EN, new Labeller(Language.EN)::suggestion)
                .orElseThrow();

        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(annotated))) {
            assertThat(workbook.getSheetAt(0).getCellComments().values())
                    .extracting(comment -> comment.getString().getString())
                    .anyMatch(text -> text.contains("sign 9 of the text is U+0007"));
        }
    }

    private static Book book(String title, String id, String clause, String zh, String en) {
        return Book.bare("cost-review")
                .row("table", "cost-review")
                .row("title", title)
                .row("hit policy", "FIRST")
                .row("complete", "no")
                .row("#", "approval.amount", "approval.costReviewer", "clause", "text.zh", "text.en")
                .row(id, "-", "AUDIT", clause, zh, en);
    }

    private static List<Finding> findings(Book book) {
        return Book.besideNoCases(read(book.file()).findings());
    }

    private static TableReading read(WorkbookFile file) {
        return TableReader.read(List.of(file), ShippedRules.noTables(), Engineered.WITHOUT_PREMISES);
    }

    private static List<String> where(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.code() + " " + finding.cell())
                .toList();
    }
}
