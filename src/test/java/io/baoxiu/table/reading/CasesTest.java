package io.baoxiu.table.reading;

import static io.baoxiu.table.HitPolicy.COLLECT;
import static io.baoxiu.table.HitPolicy.FIRST;
import static org.assertj.core.api.Assertions.assertThat;

import io.baoxiu.Engineered;
import io.baoxiu.ShippedRules;
import io.baoxiu.table.Book;
import io.baoxiu.table.Finding;
import io.baoxiu.table.premise.Engineering;
import io.baoxiu.table.reading.cases.TableCase;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CasesTest {

    private static final Engineering NO_PREMISES = Engineered.WITHOUT_PREMISES;

    @Test
    void readsInputsAndExpectations() {
        Book book = costReview()
                .row("#", "approval.amount", "expect:approval.costReviewer", null)
                .row("c1", 19999.99, "CUSTOMER_SERVICE", "just below")
                .row("c2", null, null, "nothing known");

        assertThat(read(book).cases().get("cost-review"))
                .containsExactly(
                        new TableCase(
                                2,
                                Map.of(ShippedRules.vocabulary().term("approval.amount"), new BigDecimal("19999.99")),
                                List.of(new TableCase.Expectation(
                                        ShippedRules.vocabulary().term("approval.costReviewer"),
                                        "CUSTOMER_SERVICE",
                                        "C2"))),
                        new TableCase(
                                3,
                                Map.of(),
                                List.of(new TableCase.Expectation(
                                        ShippedRules.vocabulary().term("approval.costReviewer"), null, "C3"))));
    }

    @Test
    void saysWhatCameOutWhereACaseFails() {
        Book book = costReview()
                .row("#", "approval.amount", "expect:approval.costReviewer")
                .row("c1", 20000, "CUSTOMER_SERVICE")
                .row("c2", 20000, null)
                .row("c3", null, "AUDIT")
                .row("c4", 20000, "-");

        assertThat(told(book))
                .containsExactly(
                        "cases!C2 CASE_FAILED Cost reviewer: expected `Customer service`, but what came out is"
                                + " `Audit`; by row 7",
                        "cases!C3 CASE_FAILED Cost reviewer: expected `unknown`, but what came out is `Audit`; by row"
                                + " 7",
                        "cases!C4 CASE_FAILED Cost reviewer: expected `Audit`, but what came out is `unknown`");
    }

    @Test
    void suggestsWhatCures() {
        Book book = costReview()
                .row("#", "approval.amount", "expect:approval.costReviewer")
                .row("c1", null, "AUDIT");

        assertThat(findings(book).get(0).suggestion()).containsExactly("null");
        assertThat(findings(costReview()
                        .row("#", "approval.amount", "expect:approval.costReviewer")
                        .row("c1", null, "null")))
                .isEmpty();
    }

    @Test
    void takesTheContractsMeaningOfAnAbsentFact() {
        Book book = Book.of("departments", FIRST)
                .row("#", "complaint.topic", "responsibility.department", "clause", "text.zh", "text.en")
                .row("r1", "OTHER", "SALES", "CSP", "a", "b")
                .sheet("cases")
                .row("#", "complaint.topic", "unit.project", "expect:responsibility.department")
                .row("c1", null, "悦府", "SALES");

        assertThat(told(book)).isEmpty();
    }

    @Test
    void gathersTheListsOfAllRowsThatHold() {
        Book book = Book.of("follow-ups", COLLECT)
                .row("#", "rating", "dissatisfiedShare", "actions", "clause", "text.zh", "text.en")
                .row("r1", "not(SATISFIED)", "-", "MANAGER_REVISIT, HANDLE_FEEDBACK", "CSP", "a", "b")
                .row("r2", "-", ">= 20%", "TOPIC_STUDY, HANDLE_FEEDBACK", "CSP", "a", "b")
                .sheet("cases")
                .row("#", "rating", "dissatisfiedShare", "expect:actions")
                .row("c1", "DISSATISFIED", 0.2, "TOPIC_STUDY, HANDLE_FEEDBACK, MANAGER_REVISIT")
                .row("c2", "SATISFIED", 0.1, null)
                .row("c3", "SATISFIED", 0.2, "TOPIC_STUDY");

        assertThat(told(book))
                .containsExactly(
                        "cases!D4 CASE_FAILED Actions: expected `Study of the topic`, but what came out is `Handle the"
                                + " feedback, Study of the topic`; by row 7");
    }

    @Test
    void comparesTheValuesOfEachRowInTheirOrder() {
        Book book = Book.of("deadlines", COLLECT)
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
                        "text.en")
                .row("r1", "-", "SITE_SURVEY", "REPORTED", 1, null, false, "CSP", "a", "b")
                .row("r2", "-", "RESOLUTION", "REPORTED", null, 7, false, "CSP", "a", "b")
                .sheet("cases")
                .row(
                        "#",
                        "complaint.kind",
                        "expect:deadlines.task",
                        "expect:deadlines.workingDays",
                        "expect:deadlines.extensible")
                .row("c1", "REPAIR", "SITE_SURVEY, RESOLUTION", "1, null", "false, false")
                .row("c2", "REPAIR", "RESOLUTION, SITE_SURVEY", 1, "-");

        assertThat(told(book))
                .containsExactly(
                        "cases!C3 CASE_FAILED Task: expected `Resolution, Site survey`, but what came out is `Site"
                                + " survey, Resolution`; Working days: expected `1`, but what came out is `1, unknown`; by"
                                + " row 6, 7");
        Finding failed = findings(book).get(0);
        assertThat(failed.alsoAt()).containsExactly("D3");
        assertThat(failed.suggestion())
                .isEqualTo(List.of(
                        Map.of("deadlines.task", "SITE_SURVEY, RESOLUTION", "deadlines.workingDays", "1, null")));
    }

    @Test
    void findsFaultsOfTheCasesThemselves() {
        Book book = costReview()
                .row(
                        "#",
                        "approval.amuont",
                        "approval.amount",
                        "approval.costReviewer",
                        "expect:approval.tier",
                        "expect:approval.costReviewer")
                .row("c1", 5, "abc", null, null, "AUDITT");

        assertThat(findings(book).stream()
                        .map(finding -> finding.sheet() + "!" + finding.cell() + " " + finding.code()))
                .containsExactly(
                        "cases!B1 UNKNOWN_COLUMN",
                        "cases!D1 UNKNOWN_COLUMN",
                        "cases!E1 UNKNOWN_COLUMN",
                        "cases!C2 WRONG_TYPE",
                        "cases!F2 UNKNOWN_CODE");
        assertThat(findings(book).get(1).suggestion()).containsExactly("expect:approval.costReviewer");
    }

    @Test
    void wantsAHeaderRowAndSomethingExpected() {
        assertThat(findings(costReview().row("c1", 5)).get(0).cell()).isEqualTo("A1");
        assertThat(findings(costReview().row().row("#", "approval.amount"))
                        .get(0)
                        .cell())
                .isEqualTo("A2");
    }

    /** The rows that follow are its cases. */
    private static Book costReview() {
        return Book.of("cost-review", FIRST)
                .row("#", "approval.amount", "approval.costReviewer", "clause", "text.zh", "text.en")
                .row("r1", "< 20000", "CUSTOMER_SERVICE", "CSP 3.5.6", "二万以下", "below")
                .row("r2", ">= 20000", "AUDIT", "CSP 2.7", "二万以上", "from")
                .sheet("cases");
    }

    private static List<String> told(Book book) {
        return findings(book).stream()
                .map(finding -> finding.sheet() + "!" + finding.cell() + " " + finding.code() + " "
                        + finding.message().en())
                .toList();
    }

    private static List<Finding> findings(Book book) {
        return read(book).findings();
    }

    private static TableReading read(Book book) {
        return TableReader.read(List.of(book.file()), ShippedRules.noTables(), NO_PREMISES);
    }
}
