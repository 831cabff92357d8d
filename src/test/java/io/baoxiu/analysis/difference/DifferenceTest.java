package io.baoxiu.analysis.difference;

import static org.assertj.core.api.Assertions.assertThat;

import io.baoxiu.ShippedRules;
import io.baoxiu.analysis.Enumerated;
import io.baoxiu.analysis.RandomTables;
import io.baoxiu.analysis.diagram.Budget;
import io.baoxiu.analysis.diagram.IntervalDiagrams;
import io.baoxiu.analysis.domain.Partition;
import io.baoxiu.analysis.domain.Region;
import io.baoxiu.analysis.domain.Space;
import io.baoxiu.analysis.relation.Context;
import io.baoxiu.rules.engine.ShippedEngineering;
import io.baoxiu.table.DecisionTable;
import io.baoxiu.table.HitPolicy;
import io.baoxiu.table.Row;
import io.baoxiu.table.Tables;
import io.baoxiu.table.condition.UnaryTest;
import io.baoxiu.table.premise.Engineering;
import io.baoxiu.table.premise.Premises;
import io.baoxiu.vocabulary.Term;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DifferenceTest {

    private static final int TABLES = 400;

    private final Tables shipped = ShippedRules.rules().tables();
    private final Engineering engineering = ShippedEngineering.INSTANCE;

    @ParameterizedTest
    @EnumSource
    void regionsAreDisjointAndTogetherExactlyWhereOutcomesDiffer(HitPolicy policy) {
        for (int seed = 0; seed < TABLES; seed++) {
            RandomTables chance = new RandomTables(seed);
            List<Term> before = chance.terms(2);
            DecisionTable earlier = chance.table("severity", HitPolicy.FIRST, before, "severity.level", 4);
            List<Term> terms = seed % 2 == 0 ? chance.terms(3) : together(List.of(RandomTables.LEVEL), chance.terms(2));
            String outcome = policy == HitPolicy.COLLECT ? "actions" : "execution.executor";
            DecisionTable old = chance.table("execution", policy, terms, outcome, 6);
            List<Term> all = together(terms, before);
            holdAgainst(seed, old, chance.changed(old), earlier, all, chance.premises(all, 2));
        }
    }

    private static List<Term> together(List<Term> some, List<Term> others) {
        return Stream.concat(some.stream(), others.stream()).distinct().toList();
    }

    private static void holdAgainst(
            int seed,
            DecisionTable old,
            DecisionTable now,
            DecisionTable earlier,
            List<Term> terms,
            Premises premises) {
        Enumerated all = Enumerated.of(RandomTables.values(terms), List.of(earlier), premises, old);
        Context before = new Context(ShippedRules.tables(List.of(earlier, old)), premises);
        Context after = new Context(ShippedRules.tables(List.of(earlier, now)), premises);
        TableComparison comparison =
                new TableComparison(old, now, before, after, new IntervalDiagrams(new Budget(() -> 0, 1, 1_000_000)));
        List<Region> regions = comparison.regions();
        for (Map<Term, @Nullable Object> facts : all.possible()) {
            Object one = Enumerated.outcome(old, Enumerated.holding(old, facts));
            Object other = Enumerated.outcome(now, Enumerated.holding(now, facts));
            assertThat(regions.stream().filter(region -> contains(region, comparison.space(), facts)))
                    .as("seed %s: %s before %s after %s", seed, facts, old.rows(), now.rows())
                    .hasSize(one.equals(other) ? 0 : 1);
        }
        comparison.changes().forEach(change -> assertThat(all.witnesses()).contains(change.witness()));
    }

    private static boolean contains(Region region, Space space, Map<Term, @Nullable Object> facts) {
        for (int level = 0; level < space.size(); level++) {
            Partition axis = space.axis(level);
            if (!space.isAll(level, region.cube()[level])
                    && !region.cube()[level].contains(axis.atom(facts.get(axis.term())))) {
                return false;
            }
        }
        return true;
    }

    @Test
    void aHigherLimitChangesTheAmountsBetweenTheTwo() {
        Tables after = shipped.with(List.of(raised(shipped.get("approval-tiers"))));
        assertThat(Difference.of(shipped, after, engineering))
                .isEqualTo(List.of(new Difference(
                        "approval-tiers",
                        List.of(new Difference.Change(
                                Map.of("approval.amount", "(10000..20000]"),
                                map(
                                        "approval.tier",
                                        3L,
                                        "approval.reviewer",
                                        null,
                                        "approval.approver",
                                        "GENERAL_MANAGER"),
                                map(
                                        "approval.tier", 2L,
                                        "approval.reviewer", "DEPUTY_CHIEF_ENGINEER",
                                        "approval.approver", "DEPUTY_GENERAL_MANAGER"),
                                new Difference.Rows(List.of(9), List.of(8)),
                                map("approval.amount", new BigDecimal("10000.01")))),
                        List.of())));
    }

    private static Map<String, @Nullable Object> map(@Nullable Object... entries) {
        Map<String, @Nullable Object> map = new java.util.LinkedHashMap<>();
        for (int i = 0; i < entries.length; i += 2) {
            map.put((String) entries[i], entries[i + 1]);
        }
        return map;
    }

    private static DecisionTable raised(DecisionTable tiers) {
        BigDecimal limit = new BigDecimal("20000.00");
        List<Row> rows = new ArrayList<>(tiers.rows());
        rows.set(1, asking(rows.get(1), new UnaryTest.Range(new BigDecimal("1000.00"), false, limit, true)));
        rows.set(2, asking(rows.get(2), new UnaryTest.Range(limit, false, null, false)));
        return tiers.withRows(rows);
    }

    private static Row asking(Row row, UnaryTest test) {
        return new Row(row.number(), row.id(), List.of(test), row.outcomes(), row.clause(), row.textZh(), row.textEn());
    }

    @Test
    void theSameRowsInAnotherOrderUnderOtherNamesChangeNothing() {
        for (String name : List.of("departments", "approval-tiers", "deadlines", "escalation", "warranty-periods")) {
            DecisionTable table = shipped.get(name);
            List<Row> rows = new ArrayList<>(table.rows());
            Collections.reverse(rows);
            List<Row> renamed = rows.stream()
                    .map(row -> new Row(
                            row.number() + 100, "new-" + row.id(), row.conditions(), row.outcomes(), "", "", ""))
                    .toList();
            assertThat(Difference.of(shipped, shipped.with(List.of(table.withRows(renamed))), engineering))
                    .isEmpty();
        }
    }

    @Test
    void aRowSplitInTwoChangesNothing() {
        DecisionTable table = shipped.get("cost-review");
        Row low = table.rows().get(0);
        BigDecimal middle = new BigDecimal("500.00");
        List<Row> split = List.of(
                asking(low, new UnaryTest.Range(null, false, middle, true)),
                asking(low, new UnaryTest.Range(middle, false, new BigDecimal("20000.00"), false)),
                table.rows().get(1));
        assertThat(Difference.of(shipped, shipped.with(List.of(table.withRows(split))), engineering))
                .isEmpty();
    }

    @Test
    void aPartThatIsTakenOutAnswersNothingAnyMore() {
        DecisionTable table = shipped.get("warranty-periods");
        List<Row> less = table.rows().stream()
                .filter(row -> !row.conditions().get(0).holds("PAINT"))
                .toList();
        assertThat(Difference.of(shipped, shipped.with(List.of(table.withRows(less))), engineering).stream()
                        .collect(Collectors.toMap(
                                Difference::table,
                                difference -> difference.changes().stream()
                                        .map(Difference.Change::where)
                                        .toList())))
                .isEqualTo(Map.of("warranty-periods", List.of(Map.of("complaint.part", "PAINT"))));
    }
}
