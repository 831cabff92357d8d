package io.baoxiu.table.reading;

import static io.baoxiu.table.HitPolicy.FIRST;
import static org.assertj.core.api.Assertions.assertThat;

import io.baoxiu.table.Book;
import io.baoxiu.table.Finding;
import io.baoxiu.table.Premises;
import io.baoxiu.table.Tables;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Worked examples do not vanish silently. */
class NoCasesTest {

    private static final Premises NO_PREMISES = new Premises(List.of(), List.of(), List.of());
    private static final Object[] HEADER = {"#", "approval.amount", "expect:approval.costReviewer"};

    @Test
    void warnsOfATableWithoutAny() {
        assertThat(told(read(costReview(), Tables.NONE))).containsExactly("WARNING NO_CASES table");
        assertThat(told(read(costReview().sheet("cases"), Tables.NONE))).containsExactly("WARNING NO_CASES cases");
        assertThat(told(read(costReview().sheet("cases").row(HEADER), Tables.NONE)))
                .containsExactly("WARNING NO_CASES cases");
        assertThat(told(read(costReview().sheet("cases").row(HEADER).row("c1", 5, "-"), Tables.NONE)))
                .as("a case that expects nothing shows nothing")
                .containsExactly("WARNING NO_CASES cases");
    }

    @Test
    void refusesToLoseThoseThatStand() {
        Tables standing = read(withCases("AUDIT"), Tables.NONE).tables();

        Reading without = read(costReview(), standing);

        assertThat(told(without)).containsExactly("ERROR NO_CASES table");
        assertThat(without.tables().find("cost-review"))
                .as("it is analysed all the same")
                .isPresent();
        assertThat(told(read(costReview(), without.tables()))).containsExactly("WARNING NO_CASES table");
    }

    @Test
    void remembersThoseOfTheTablesThatWereNotSent() {
        Tables standing = read(withCases("AUDIT"), Tables.NONE).tables();
        Book other = Book.of("calendar-years", FIRST)
                .row("#", "calendar.year", "calendar.complete", "clause", "text.zh", "text.en");

        assertThat(told(read(costReview(), read(other, standing).tables()))).containsExactly("ERROR NO_CASES table");
    }

    @Test
    void saysNothingMoreOfCasesThatAreFaulty() {
        assertThat(told(read(withCases("AUDITT"), Tables.NONE))).containsExactly("ERROR UNKNOWN_CODE cases");
        assertThat(told(read(costReview().sheet("cases").row("c1", 5, "AUDIT"), Tables.NONE)))
                .containsExactly("ERROR MISSING_COLUMN cases");
    }

    private static Book costReview() {
        return Book.of("cost-review", FIRST)
                .row("#", "approval.amount", "approval.costReviewer", "clause", "text.zh", "text.en")
                .row("r1", "-", "AUDIT", "CSP 2.7", "审计", "audit");
    }

    private static Book withCases(String expected) {
        return costReview().sheet("cases").row(HEADER).row("c1", 5, expected);
    }

    private static Reading read(Book book, Tables rest) {
        return TableReader.read(List.of(book.file()), rest, NO_PREMISES);
    }

    private static List<String> told(Reading reading) {
        return reading.findings().stream().map(NoCasesTest::told).toList();
    }

    private static String told(Finding finding) {
        return finding.severity() + " " + finding.code() + " " + finding.sheet();
    }
}
