package io.baoxiu.table.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.baoxiu.Engineered;
import io.baoxiu.ShippedRules;
import io.baoxiu.table.Book;
import io.baoxiu.table.DecisionTable;
import io.baoxiu.table.Finding;
import io.baoxiu.table.HitPolicy;
import io.baoxiu.table.file.WorkbookFile;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Settings in either language, and what their findings advise. */
class SettingsTest {

    @ParameterizedTest
    @CsvSource({"首行, FIRST, 是, true", "唯一, UNIQUE, 否, false", "first, FIRST, YES, true"})
    void areReadInChinese(String policy, HitPolicy expected, String complete, boolean isComplete) {
        DecisionTable table = read("cost-review", costReview("cost-review", policy, complete))
                .tables()
                .get("cost-review");

        assertThat(table.title()).isEqualTo("费用审核");
        assertThat(table.policy()).isEqualTo(expected);
        assertThat(table.complete()).isEqualTo(isComplete);
    }

    @Test
    void collectInChineseToo() {
        Book followUps = Book.bare("follow-ups")
                .row("表名", "follow-ups")
                .row("命中方式", "全部")
                .row("#", "rating", "actions", "clause", "text.zh", "text.en");

        assertThat(findings("follow-ups", followUps)).isEmpty();
    }

    @Test
    void areNotGivenInBothLanguages() {
        Book book = Book.bare("cost-review")
                .row("表名", "cost-review")
                .row("命中方式", "首行")
                .row("hit policy", "UNIQUE")
                .row("#", "approval.amount", "approval.costReviewer", "clause", "text.zh", "text.en");

        assertThat(findings("cost-review", book))
                .extracting(finding -> finding.code() + " " + finding.cell())
                .containsExactly("BAD_SETTING A3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"全行", "第一", "ANY"})
    void areRefusedWhenTheyMeanNothing(String policy) {
        assertThat(findings("cost-review", costReview("cost-review", policy, "是")))
                .extracting(finding -> finding.code() + " " + finding.cell())
                .containsExactly("BAD_SETTING B3");
    }

    @Test
    void sayThatEachRowIsAResultWhereItIs() {
        assertThat(findings("deadlines", deadlines("逐行"))).isEmpty();
        assertThat(findings("deadlines", deadlines("each"))).isEmpty();
        assertThat(findings("deadlines", deadlines("all")))
                .extracting(Finding::suggestion)
                .containsExactly(List.of("each"));
        assertThat(findings("cost-review", costReview("cost-review", "首行", "是", "结果", "逐行")))
                .extracting(finding -> finding.code() + " " + finding.cell())
                .containsExactly("BAD_SETTING B3");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cost-review - 副本",
                "cost-review (1)",
                "cost-review - Copy",
                "副本cost-review",
                "cost-review(2)",
                "审核"
            })
    void adviseToSaveACopyUnderTheTablesName(String file) {
        Finding finding = findings(file, costReview("cost-review", "首行", "是")).get(0);

        assertThat(finding.code()).isEqualTo(Finding.Code.BAD_SETTING);
        assertThat(finding.suggestion()).isEmpty();
        assertThat(finding.message().en()).endsWith("save the file as `cost-review.xlsx`");
    }

    @Test
    void nameTheNearestTablesWhereNeitherNameIsKnown() {
        Finding finding =
                findings("cost-reviews", costReview("cost-revue", "首行", "是")).get(0);

        assertThat(finding.code()).isEqualTo(Finding.Code.UNKNOWN_TABLE);
        assertThat(finding.message().en()).contains("the nearest are `cost-review`");
        assertThat(finding.suggestion()).containsExactly("cost-reviews");
        assertThat(findings("cost-reviews", costReview("cost-reviews", "首行", "是")))
                .extracting(Finding::code)
                .doesNotContain(Finding.Code.UNKNOWN_TABLE, Finding.Code.BAD_SETTING);
        assertThat(findings("cost reviews", costReview("cost-revue", "首行", "是"))
                        .get(0)
                        .suggestion())
                .isEmpty();
    }

    @Test
    void adviseToNameTheTableThatTheFileIs() {
        Finding finding =
                findings("cost-review", costReview("departments", "首行", "是")).get(0);

        assertThat(finding.suggestion()).containsExactly("cost-review");
    }

    private static Book costReview(String table, String policy, String complete, String... more) {
        Book book = Book.bare("cost-review")
                .row("表名", table)
                .row("标题", "费用审核")
                .row("命中方式", policy)
                .row("完整", complete);
        if (more.length > 0) {
            book.row(more[0], more[1]);
        }
        return book.row("#", "approval.amount", "approval.costReviewer", "clause", "text.zh", "text.en");
    }

    private static Book deadlines(String results) {
        return Book.bare("deadlines")
                .row("表名", "deadlines")
                .row("命中方式", "全部")
                .row("结果", results)
                .row(
                        "#",
                        "complaint.kind",
                        "deadlines.task",
                        "deadlines.from",
                        "deadlines.workingDays",
                        "deadlines.calendarDays",
                        "deadlines.extensible",
                        "clause",
                        "text.zh",
                        "text.en");
    }

    private static List<Finding> findings(String file, Book book) {
        return Book.besideNoCases(read(file, book).findings());
    }

    private static TableReading read(String file, Book book) {
        return TableReader.read(
                List.of(new WorkbookFile(file, book.bytes())), ShippedRules.noTables(), Engineered.WITHOUT_PREMISES);
    }
}
