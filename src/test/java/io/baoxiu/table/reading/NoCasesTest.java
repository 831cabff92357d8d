package io.baoxiu.table.reading;

import static io.baoxiu.table.HitPolicy.FIRST;
import static org.assertj.core.api.Assertions.assertThat;

import io.baoxiu.Engineered;
import io.baoxiu.ShippedRules;
import io.baoxiu.table.Book;
import io.baoxiu.table.Finding;
import io.baoxiu.table.Tables;
import io.baoxiu.table.premise.Engineering;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Worked examples do not vanish silently. */
class NoCasesTest {

    private static final Engineering NO_PREMISES = Engineered.WITHOUT_PREMISES;
    private static final Object[] HEADER = {"#", "approval.amount", "expect:approval.costReviewer"};

    @Test
    void warnsOfATableWithoutAny() {
        assertThat(told(read(costReview(), ShippedRules.noTables()))).containsExactly("WARNING NO_CASES table");
        assertThat(told(read(costReview().sheet("cases"), ShippedRules.noTables())))
                .containsExactly("WARNING NO_CASES cases");
        assertThat(told(read(costReview().sheet("cases").row(HEADER), ShippedRules.noTables())))
                .containsExactly("WARNING NO_CASES cases");
        assertThat(told(read(costReview().sheet("cases").row(HEADER).row("c1", 5, "-"), ShippedRules.noTables())))
                .as("a case that expects nothing shows nothing")
                .containsExactly("WARNING NO_CASES cases");
    }

    @Test
    void refusesToLoseThoseThatStand() {
        Tables standing = read(withCases("AUDIT"), ShippedRules.noTables()).tables();

        TableReading without = read(costReview(), standing);

        assertThat(told(without)).containsExactly("ERROR NO_CASES table");
        assertThat(without.tables().find("cost-review"))
                .as("it is analysed all the same")
                .isPresent();
        assertThat(told(read(costReview(), without.tables()))).containsExactly("WARNING NO_CASES table");
    }

    @Test
    void remembersThoseOfTheTablesThatWereNotSent() {
        Tables standing = read(withCases("AUDIT"), ShippedRules.noTables()).tables();
        Book other = Book.of("calendar-years", FIRST)
                .row("#", "calendar.year", "calendar.complete", "clause", "text.zh", "text.en");

        assertThat(told(read(costReview(), read(other, standing).tables()))).containsExactly("ERROR NO_CASES table");
    }

    @Test
    void saysNothingMoreOfCasesThatAreFaulty() {
        assertThat(told(read(withCases("AUDITT"), ShippedRules.noTables())))
                .containsExactly("ERROR UNKNOWN_CODE cases");
        assertThat(told(read(costReview().sheet("cases").row("c1", 5, "AUDIT"), ShippedRules.noTables())))
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

    private static TableReading read(Book book, Tables rest) {
        return TableReader.read(List.of(book.file()), rest, NO_PREMISES);
    }

    private static List<String> told(TableReading reading) {
        return reading.findings().stream().map(NoCasesTest::told).toList();
    }

    private static String told(Finding finding) {
        return finding.severity() + " " + finding.code() + " " + finding.sheet();
    }
}
