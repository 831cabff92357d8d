package io.baoxiu.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.baoxiu.ShippedRules;
import io.baoxiu.analysis.difference.DecisionDifference;
import io.baoxiu.analysis.difference.TooIntricate;
import io.baoxiu.model.Engine;
import io.baoxiu.model.Question;
import io.baoxiu.model.RandomQuestions;
import io.baoxiu.rules.answer.RuleSet;
import io.baoxiu.rules.engine.ShippedEngineering;
import io.baoxiu.table.DecisionTable;
import io.baoxiu.table.Row;
import io.baoxiu.table.Tables;
import io.baoxiu.table.cell.CellReader;
import io.baoxiu.table.cell.text.Typed;
import io.baoxiu.table.condition.UnaryTest;
import io.baoxiu.table.workbook.Cell;
import io.baoxiu.vocabulary.Facts;
import io.baoxiu.vocabulary.Term;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The regions in which decisions differ, beside decisions that the engine makes before and after. */
class DecisionDifferenceTest {

    private static final int DECISIONS = 1_000;
    private static final String AFTER = " (after)";
    private static final CellReader CELLS = new CellReader(false);

    private static final Set<Term> TABLES = ShippedRules.tables().all().stream()
            .flatMap(table -> table.form().outcomes().stream())
            .collect(Collectors.toSet());

    private final Map<List<Object>, UnaryTest> tests = new HashMap<>();
    private final Tables shipped = ShippedRules.rules().tables();

    @ParameterizedTest
    @CsvSource({
        "approval-tiers, 9, approval.tier, 4",
        "execution, 8, execution.executor, OUTSOURCED_CREW",
        "execution, 8, execution.executor, CONTRACTOR",
        "responsibility, 8, responsibility.party, OWNER",
        "responsibility, 13, responsibility.warrantyClass, B",
        "responsibility, 16, responsibility.warrantyClass, B"
    })
    void everyDecisionThatDiffersLiesInTheOneRegionThatSaysHow(String table, int row, String path, String value) {
        Tables changed = shipped.with(List.of(
                changed(shipped.get(table), row, ShippedRules.vocabulary().term(path), value)));
        List<DecisionDifference> regions = DecisionDifference.of(shipped, changed, ShippedEngineering.INSTANCE);
        RuleSet old = RuleSet.of(shipped);
        Engine engine = new Engine(old);
        RuleSet now = RuleSet.of(changed);
        RandomQuestions random = new RandomQuestions(20_260_302);
        for (int i = 0; i < DECISIONS; i++) {
            Facts asked = engine.facts(Question.DECISION, random.next(Question.DECISION));
            Case one = old.decided(asked);
            Case other = now.decided(asked);
            Map<String, @Nullable Object> before = differing(one, other);
            Map<String, @Nullable Object> after = differing(other, one);
            assertThat(regions.stream()
                            .filter(region -> holds(region, one, other))
                            .map(region -> List.of(plainly(region.before()), plainly(region.after()))))
                    .as("%s", asked)
                    .isEqualTo(before.isEmpty() ? List.of() : List.of(List.of(before, after)));
        }
    }

    /** Terms are days that follow from days: the regions of whole decisions are more than a table's budget holds. */
    @ParameterizedTest
    @CsvSource({"warranty-periods, 9, warranty.promiseLength, 72", "warranty-periods, 32, warranty.contractorLength, 36"
    })
    void saysSoWhereTheRegionsAreTooMany(String table, int row, String path, String value) {
        Tables changed = shipped.with(List.of(
                changed(shipped.get(table), row, ShippedRules.vocabulary().term(path), value)));

        assertThatThrownBy(() -> DecisionDifference.of(shipped, changed, ShippedEngineering.INSTANCE))
                .isInstanceOf(TooIntricate.class)
                .hasMessageContaining(table);
    }

    private static Map<String, @Nullable Object> differing(Case one, Case other) {
        Map<String, @Nullable Object> before = new TreeMap<>();
        for (Term term : ShippedRules.vocabulary().terms()) {
            Object value = plain(one.value(term));
            if (TABLES.contains(term) && !Objects.equals(value, plain(other.value(term)))) {
                before.put(term.path(), value);
            }
        }
        return before;
    }

    /** A list that nobody concluded has nothing in it. */
    private static @Nullable Object plain(@Nullable Object value) {
        return List.of().equals(value) ? null : value;
    }

    private static Map<String, @Nullable Object> plainly(Map<String, @Nullable Object> values) {
        Map<String, @Nullable Object> plain = new TreeMap<>();
        values.forEach((path, value) -> plain.put(path, plain(value)));
        return plain;
    }

    private boolean holds(DecisionDifference region, Case one, Case other) {
        return region.where().entrySet().stream().allMatch(cell -> {
            boolean after = cell.getKey().endsWith(AFTER);
            Term term = ShippedRules.vocabulary().term(cell.getKey().replace(AFTER, ""));
            return test(term, cell.getValue()).holds((after ? other : one).value(term));
        });
    }

    private UnaryTest test(Term term, String cell) {
        return tests.computeIfAbsent(
                List.of(term, cell),
                any -> ((Typed.Good<UnaryTest>) CELLS.condition(new Cell.Text(cell), term.type())).value());
    }

    private static DecisionTable changed(DecisionTable table, int number, Term term, String value) {
        List<Row> rows = new ArrayList<>();
        for (Row row : table.rows()) {
            List<@Nullable Object> outcomes = new ArrayList<>(row.outcomes());
            if (row.number() == number) {
                int column =
                        table.outcomes().stream().map(of -> of.term()).toList().indexOf(term);
                outcomes.set(column, Character.isDigit(value.charAt(0)) ? (Object) Long.valueOf(value) : value);
            }
            rows.add(new Row(
                    row.number(),
                    row.id(),
                    row.conditions(),
                    Collections.unmodifiableList(outcomes),
                    row.clause(),
                    row.textZh(),
                    row.textEn()));
        }
        return table.withRows(rows);
    }

    @Test
    void whatADecisionDoesNotFeelIsNoRegion() {
        assertThat(DecisionDifference.of(shipped, shipped, ShippedEngineering.INSTANCE))
                .isEmpty();
    }
}
