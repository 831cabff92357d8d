package io.baoxiu.workbench.statements;

import static org.assertj.core.api.Assertions.assertThat;

import io.baoxiu.ShippedRules;
import io.baoxiu.decision.statement.StatementQuery;
import io.baoxiu.decision.statement.StatementSheets;
import io.baoxiu.decision.statement.StatementWords;
import io.baoxiu.journal.statement.Statement;
import io.baoxiu.vocabulary.Language;
import io.baoxiu.workbench.frame.PageAddress;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page of a month with more orders than a person reads. */
class ManyOrdersTest {

    private static final List<String> CONTRACTORS = List.of("甲方 & 子", "乙方");
    private static final PageAddress ASKED =
            new PageAddress("/statements", Map.of("month", "2026-03")).with("project", "澜山");

    @ParameterizedTest
    @CsvSource({"500, 4, 0", "501, 1, 2"})
    void hasTheSummaryAloneAndTheWayToEachContractor(int orders, int sheets, int contractors) {
        StatementPage page = page(orders);

        assertThat(page.sheets()).hasSize(sheets);
        assertThat(page.sheets().get(0).name()).isEqualTo("汇总");
        assertThat(page.contractors())
                .extracting(StatementPage.Contractor::address)
                .isEqualTo(List.of(
                                "/statements?month=2026-03&project=%E6%BE%9C%E5%B1%B1&contractor=%E4%B9%99%E6%96%B9",
                                "/statements?month=2026-03&project=%E6%BE%9C%E5%B1%B1&contractor=%E7%94%B2%E6%96%B9%20%26%20%E5%AD%90")
                        .subList(0, contractors));
    }

    private static StatementPage page(int orders) {
        List<Statement.Line> lines =
                IntStream.range(0, orders).mapToObj(ManyOrdersTest::line).toList();
        List<Statement.Line> inOrder = lines.stream()
                .sorted(Comparator.comparing(Statement.Line::contractor))
                .toList();
        var statement = new Statement(
                "2026-03",
                OffsetDateTime.parse("2026-04-01T08:00:00+08:00"),
                inOrder,
                Statement.Totals.of(inOrder),
                0,
                0);
        var query = new StatementQuery(YearMonth.of(2026, 3), null, "澜山", null);
        var words = new StatementWords(Language.ZH, ShippedRules.vocabulary());
        return StatementPage.of(statement, new StatementSheets(statement, query, words), ASKED, ASKED, ASKED);
    }

    private static Statement.Line line(int number) {
        return new Statement.Line(
                new UUID(0, number),
                "BX-" + number,
                "澜山",
                CONTRACTORS.get(number % 2),
                "PIPE_LEAK",
                LocalDate.of(2026, 3, 2),
                "A",
                new BigDecimal("100.00"),
                null,
                null,
                new BigDecimal("100.00"),
                new BigDecimal("0.00"));
    }
}
