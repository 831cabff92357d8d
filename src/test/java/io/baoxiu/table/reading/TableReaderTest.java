package io.baoxiu.table.reading;

import static io.baoxiu.table.HitPolicy.FIRST;
import static org.assertj.core.api.Assertions.assertThat;

import io.baoxiu.table.Book;
import io.baoxiu.table.Column;
import io.baoxiu.table.DecisionTable;
import io.baoxiu.table.Premises;
import io.baoxiu.table.Row;
import io.baoxiu.table.TableForms;
import io.baoxiu.table.Tables;
import io.baoxiu.table.UnaryTest;
import io.baoxiu.vocabulary.Vocabulary;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TableReaderTest {

    private static final Premises NO_PREMISES = new Premises(List.of(), List.of(), List.of());

    @Test
    void readsATableWhole() {
        Book book = Book.of("cost-review", FIRST)
                .row("#", "approval.amount", "", "approval.costReviewer", "clause", "text.zh", "text.en")
                .row("r1", "< 20,000", "note", "CUSTOMER_SERVICE", "CSP 3.5.6", "二万以下", "below 20,000")
                .row()
                .row("r2", ">= 20000", null, "AUDIT", "CSP 2.7", "二万以上", "from 20,000");

        Reading reading = TableReader.read(List.of(book.file()), Tables.NONE, NO_PREMISES);

        assertThat(Book.besideNoCases(reading.findings())).isEmpty();
        assertThat(reading.tables().all())
                .containsExactly(new DecisionTable(
                        TableForms.find("cost-review").orElseThrow(),
                        "table",
                        "标题",
                        FIRST,
                        false,
                        List.of(new Column(Vocabulary.term("approval.amount"), 1, "B5")),
                        List.of(new Column(Vocabulary.term("approval.costReviewer"), 3, "D5")),
                        List.of(
                                new Row(
                                        6,
                                        "r1",
                                        List.of(new UnaryTest.Range(null, false, new BigDecimal("20000.00"), false)),
                                        List.of("CUSTOMER_SERVICE"),
                                        "CSP 3.5.6",
                                        "二万以下",
                                        "below 20,000"),
                                new Row(
                                        8,
                                        "r2",
                                        List.of(new UnaryTest.Range(new BigDecimal("20000.00"), true, null, false)),
                                        List.of("AUDIT"),
                                        "CSP 2.7",
                                        "二万以上",
                                        "from 20,000"))));
    }

    @Test
    void takesCodesOfOpenListsFromTheTablesThatStand() {
        Book authority = Book.of("approval-authority", FIRST)
                .row("#", "approver", "authority.highestTier", "clause", "text.zh", "text.en")
                .row("r1", "GENERAL_MANAGER, DEPUTY", 3, "CSP 3.6.1", "总经理", "the manager");
        Tables rest = TableReader.read(List.of(authority.file()), Tables.NONE, NO_PREMISES)
                .tables();

        assertThat(rest.codes("office")).isEqualTo(Set.of("GENERAL_MANAGER", "DEPUTY"));
    }

    @Test
    void keepsATestOnceHoweverManyCellsAskIt() {
        Book book = Book.of("cost-review", FIRST)
                .row(
                        "#",
                        "approval.amount",
                        "repair.actualCost",
                        "approval.costReviewer",
                        "clause",
                        "text.zh",
                        "text.en")
                .row("r1", "< 500", "[500..1000]", "AUDIT", "CSP", "a", "b")
                .row("r2", "[500..1000]", 70, "AUDIT", "CSP", "a", "b")
                .row("r3", 70, "< 500", "AUDIT", "CSP", "a", "b");

        Reading reading = TableReader.read(List.of(book.file()), Tables.NONE, NO_PREMISES);

        List<Row> rows = reading.tables().get("cost-review").rows();
        for (int row = 0; row < rows.size(); row++) {
            UnaryTest other = rows.get((row + 1) % rows.size()).conditions().get(0);
            assertThat(rows.get(row).conditions().get(1)).isSameAs(other);
        }
    }
}
