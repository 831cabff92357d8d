package io.baoxiu.table.reading;

import static io.baoxiu.table.HitPolicy.FIRST;
import static org.assertj.core.api.Assertions.assertThat;

import io.baoxiu.Engineered;
import io.baoxiu.ShippedRules;
import io.baoxiu.table.Book;
import io.baoxiu.table.Finding;
import io.baoxiu.table.Tables;
import io.baoxiu.table.premise.Engineering;
import io.baoxiu.table.premise.LegalFloors;
import io.baoxiu.table.premise.Premises;
import io.baoxiu.table.premise.RuleUnit;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Tables that were not sent and need each other: no table that is sent can tie them, but rule sets may have changed. */
class StandingKnotsTest {

    private static final Engineering NO_PREMISES = Engineered.WITHOUT_PREMISES;

    private final Book sent = Book.of("cost-review", FIRST).row(header("approval.costReviewer"));

    @Test
    void namesTheTablesOfACircle() {
        Tables departments = read("departments", "execution.executor", "responsibility.department");
        Tables execution = read("execution", "responsibility.department", "execution.executor");

        assertThat(found(departments.with(execution.all()), NO_PREMISES))
                .containsExactly("departments CIRCLE B5", "execution CIRCLE B5");
    }

    @Test
    void findsConclusionsThatRuleSetsDrawLaterNow() {
        Tables execution = read("execution", "approval.amount", "execution.executor");
        RuleUnit amount = new RuleUnit(
                "approval-amount",
                Set.of(ShippedRules.vocabulary().term("execution.executor")),
                Set.of(ShippedRules.vocabulary().term("approval.amount")));

        assertThat(found(execution, NO_PREMISES)).isEmpty();
        assertThat(found(
                        execution,
                        new Engineered(new Premises(List.of(amount), List.of(), List.of(), LegalFloors.NONE))))
                .containsExactly("execution LATER_CONCLUSION B5");
    }

    private List<String> found(Tables rest, Engineering premises) {
        return Book.besideNoCases(
                        TableReader.read(List.of(sent.file()), rest, premises).findings())
                .stream()
                .map(StandingKnotsTest::where)
                .toList();
    }

    private static String where(Finding finding) {
        return finding.workbook() + " " + finding.code() + " " + finding.cell();
    }

    private static Tables read(String table, String... columns) {
        Book book = Book.of(table, FIRST).row(header(columns));
        TableReading reading = TableReader.read(List.of(book.file()), ShippedRules.noTables(), NO_PREMISES);
        assertThat(Book.besideNoCases(reading.findings())).isEmpty();
        return reading.tables();
    }

    private static Object[] header(String... columns) {
        List<Object> header = new java.util.ArrayList<>(List.of("#"));
        header.addAll(List.of(columns));
        header.addAll(List.of("clause", "text.zh", "text.en"));
        return header.toArray();
    }
}
