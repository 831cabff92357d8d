package io.baoxiu.analysis.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.baoxiu.ShippedRules;
import io.baoxiu.analysis.RandomRelations;
import io.baoxiu.analysis.RandomTables;
import io.baoxiu.analysis.diagram.Budget;
import io.baoxiu.analysis.relation.Bound;
import io.baoxiu.analysis.relation.Consequences;
import io.baoxiu.analysis.relation.Context;
import io.baoxiu.table.Column;
import io.baoxiu.table.DecisionTable;
import io.baoxiu.table.Finding;
import io.baoxiu.table.HitPolicy;
import io.baoxiu.table.Row;
import io.baoxiu.table.Tables;
import io.baoxiu.table.cell.CellReader;
import io.baoxiu.table.cell.text.Typed;
import io.baoxiu.table.condition.UnaryTest;
import io.baoxiu.table.premise.Premises;
import io.baoxiu.table.workbook.Cell;
import io.baoxiu.vocabulary.Term;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A row that is suggested for a gap, pasted below the others, closes it and leads to nothing new. */
class SuggestionsTest {

    private static final int TABLES = 500;
    private static final CellReader CELLS = new CellReader(false);

    @ParameterizedTest
    @EnumSource
    void eachClosesItsGapInTablesByChance(HitPolicy policy) {
        int pasted = 0;
        for (int seed = 0; seed < TABLES; seed++) {
            RandomTables chance = new RandomTables(seed);
            List<Term> before = chance.terms(2);
            DecisionTable earlier = chance.table("severity", HitPolicy.FIRST, before, "severity.level", 4);
            List<Term> terms = Stream.concat(Stream.of(RandomTables.LEVEL), chance.terms(3).stream())
                    .distinct()
                    .skip(seed % 2)
                    .toList();
            boolean collects = policy == HitPolicy.COLLECT;
            DecisionTable table =
                    chance.table("execution", policy, terms, collects ? "actions" : "execution.executor", 6);
            Premises premises = chance.premises(terms, 3);
            Tables tables = ShippedRules.tables(List.of(earlier, table));
            pasted += closed(table, check(tables, premises), collects ? List.of("C") : "MAINTENANCE_TEAM");
        }
        assertThat(pasted).isGreaterThan(TABLES / 2);
    }

    @Test
    void eachClosesItsGapAmongRelatedValues() {
        Tables shipped = ShippedRules.tables();
        Function<DecisionTable, List<Finding>> check = check(shipped, ShippedRules.premises());
        List<String> paths = List.of(
                "unit.completionAcceptedOn",
                "unit.deliveredOn",
                "unit.delivered",
                "reportedOn",
                "approval.amount",
                "repair.actualCost",
                "severity.specialMeeting",
                "complaint.litigation");
        int pasted = 0;
        for (int seed = 0; seed < TABLES / 5; seed++) {
            RandomRelations chance = new RandomRelations(seed);
            DecisionTable table = chance.table(
                    shipped.get("cost-review"),
                    seed % 2 == 0 ? HitPolicy.FIRST : HitPolicy.UNIQUE,
                    chance.some(paths, 4),
                    4);
            pasted += closed(table, check, "OTHERS");
        }
        assertThat(pasted).isGreaterThan(TABLES / 10);
    }

    /** How many rows were suggested: each is pasted alone, then all of them together. */
    private static int closed(DecisionTable table, Function<DecisionTable, List<Finding>> check, Object outcome) {
        List<Finding> before = check.apply(table);
        List<Finding> gaps = before.stream()
                .filter(finding -> finding.code() == Finding.Code.GAP
                        && !finding.suggestion().isEmpty())
                .toList();
        DecisionTable all = table;
        for (Finding gap : gaps) {
            Map<?, ?> row = (Map<?, ?>) gap.suggestion().get(0);
            List<Finding> after = check.apply(pasted(row, table, outcome));
            assertThat(after).as("%s in %s", row, table.rows()).doesNotContain(gap);
            assertThat(others(after)).as("%s in %s", row, table.rows()).isSubsetOf(others(before));
            all = pasted(row, all, outcome);
        }
        if (before.size() - others(before).size() == gaps.size()) {
            List<Finding> left = check.apply(all);
            assertThat(left).as("%s", all.rows()).hasSameSizeAs(others(left));
        }
        return gaps.size();
    }

    private static List<Finding> others(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.code() != Finding.Code.GAP)
                .toList();
    }

    /** What is found in a table that stands among others. */
    private static Function<DecisionTable, List<Finding>> check(Tables tables, Premises premises) {
        List<Bound> consequences = Consequences.of(premises.relations());
        return table -> new TableCheck(new Context(tables.with(List.of(table)), premises, consequences))
                .findings(table, new Budget(() -> 0, 1, 10_000_000));
    }

    /** Where a path is duplicated, the cell goes to the first of its columns. */
    private static DecisionTable pasted(Map<?, ?> cells, DecisionTable table, Object outcome) {
        Map<Object, Object> left = new HashMap<>(cells);
        List<UnaryTest> tests = table.conditions().stream()
                .map(Column::term)
                .map(term -> test(term, (String) Objects.requireNonNullElse(left.remove(term.path()), "-")))
                .toList();
        List<@Nullable Object> outcomes = Collections.nCopies(table.outcomes().size(), outcome);
        List<Row> rows = new ArrayList<>(table.rows());
        rows.add(new Row(rows.size() + 9, "new" + rows.size(), tests, outcomes, "", "", ""));
        return table.withRows(rows);
    }

    private static UnaryTest test(Term term, String cell) {
        if (CELLS.condition(new Cell.Text(cell), term.type()) instanceof Typed.Good<UnaryTest> good) {
            return good.value();
        }
        throw new AssertionError("`" + cell + "` says nothing of `" + term + "`");
    }
}
