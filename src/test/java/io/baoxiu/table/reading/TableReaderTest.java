package io.baoxiu.table.reading;

import static io.baoxiu.table.HitPolicy.FIRST;
import static org.assertj.core.api.Assertions.assertThat;

import io.baoxiu.Engineered;
import io.baoxiu.ShippedRules;
import io.baoxiu.table.Book;
import io.baoxiu.table.Column;
import io.baoxiu.table.DecisionTable;
import io.baoxiu.table.Row;
import io.baoxiu.table.condition.UnaryTest;
import io.baoxiu.table.premise.Engineering;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableReaderTest {

    private static final Engineering NO_PREMISES = Engineered.WITHOUT_PREMISES;

    @Test
    void readsATableWhole() {
        Book book = Book.of("cost-review", FIRST)
                .row("#", "approval.amount", "", "approval.costReviewer", "clause", "text.zh", "text.en")
                .row("r1", "< 20,000", "note", "CUSTOMER_SERVICE", "CSP 3.5.6", "二万以下", "below 20,000")
                .row()
                .row("r2", ">= 20000", null, "AUDIT", "CSP 2.7", "二万以上", "from 20,000");

        TableReading reading = TableReader.read(List.of(book.file()), ShippedRules.noTables(), NO_PREMISES);

        assertThat(Book.besideNoCases(reading.findings())).isEmpty();
        assertThat(reading.tables().all())
                .containsExactly(new DecisionTable(
                        ShippedRules.tables().get("cost-review").form(),
                        "table",
                        "标题",
                        FIRST,
                        false,
                        List.of(new Column(ShippedRules.vocabulary().term("approval.amount"), 1, "B5")),
                        List.of(new Column(ShippedRules.vocabulary().term("approval.costReviewer"), 3, "D5")),
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

        TableReading reading = TableReader.read(List.of(book.file()), ShippedRules.noTables(), NO_PREMISES);

        List<Row> rows = reading.tables().get("cost-review").rows();
        for (int row = 0; row < rows.size(); row++) {
            UnaryTest other = rows.get((row + 1) % rows.size()).conditions().get(0);
            assertThat(rows.get(row).conditions().get(1)).isSameAs(other);
        }
    }
}
