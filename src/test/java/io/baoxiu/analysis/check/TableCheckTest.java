package io.baoxiu.analysis.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.baoxiu.ShippedRules;
import io.baoxiu.analysis.Enumerated;
import io.baoxiu.analysis.ExpectedFindings;
import io.baoxiu.analysis.RandomTables;
import io.baoxiu.analysis.diagram.Budget;
import io.baoxiu.analysis.diagram.IntervalDiagrams;
import io.baoxiu.analysis.domain.Partition;
import io.baoxiu.analysis.domain.Region;
import io.baoxiu.analysis.relation.Context;
import io.baoxiu.table.DecisionTable;
import io.baoxiu.table.Finding;
import io.baoxiu.table.HitPolicy;
import io.baoxiu.table.premise.LegalFloors;
import io.baoxiu.table.premise.Premises;
import io.baoxiu.vocabulary.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The exact analysis beside a count of every combination, on tables made by chance. */
class TableCheckTest {

    private static final int TABLES = 500;
    private static final Premises NONE = new Premises(List.of(), List.of(), List.of(), LegalFloors.NONE);

    @ParameterizedTest
    @EnumSource
    void findsWhatEveryCombinationShows(HitPolicy policy) {
        for (int seed = 0; seed < TABLES; seed++) {
            RandomTables chance = new RandomTables(seed);
            List<Term> terms = chance.terms(3);
            holdAgainst(seed, chance.table("execution", policy, terms, outcome(policy), 6), List.of(), terms, NONE);
        }
    }

    @ParameterizedTest
    @EnumSource
    void leavesOutWhatCannotBe(HitPolicy policy) {
        for (int seed = 0; seed < TABLES; seed++) {
            RandomTables chance = new RandomTables(seed);
            List<Term> terms = chance.terms(3);
            List<Term> all = together(terms, chance.terms(1));
            DecisionTable table = chance.table("execution", policy, terms, outcome(policy), 6);
            Premises premises = chance.premises(all, 4);
            if (!contradicts(premises, all)) {
                holdAgainst(seed, table, List.of(), all, premises);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void takesFromEarlierTablesOnlyWhatTheyConclude(HitPolicy policy) {
        for (int seed = 0; seed < TABLES; seed++) {
            RandomTables chance = new RandomTables(seed);
            List<Term> before = chance.terms(2);
            DecisionTable earlier = chance.table("severity", HitPolicy.FIRST, before, "severity.level", 4);
            List<Term> terms = together(List.of(RandomTables.LEVEL), chance.terms(2));
            DecisionTable table = chance.table("execution", policy, terms, outcome(policy), 6);
            List<Term> all = together(terms, before);
            holdAgainst(seed, table, List.of(earlier), all, chance.premises(all, 3));
        }
    }

    private static boolean contradicts(Premises premises, List<Term> terms) {
        DecisionTable none = new RandomTables(0).table("none", HitPolicy.FIRST, terms, "execution.executor", 0);
        return Enumerated.of(RandomTables.values(terms), List.of(), premises, none)
                .possible()
                .isEmpty();
    }

    private static List<Term> together(List<Term> some, List<Term> others) {
        return Stream.concat(some.stream(), others.stream()).distinct().toList();
    }

    private static String outcome(HitPolicy policy) {
        return policy == HitPolicy.COLLECT ? "actions" : "execution.executor";
    }

    private static void holdAgainst(
            int seed, DecisionTable table, List<DecisionTable> earlier, List<Term> terms, Premises premises) {
        Enumerated all = Enumerated.of(RandomTables.values(terms), earlier, premises, table);
        List<DecisionTable> tables = new ArrayList<>(earlier);
        tables.add(table);
        Context context = new Context(ShippedRules.tables(tables), premises);
        List<Finding> findings = new TableCheck(context).findings(table, budget());
        assertThat(findings.stream()
                        .filter(finding -> finding.code() != Finding.Code.GAP)
                        .map(ExpectedFindings::words))
                .as("seed %s: %s", seed, table.rows())
                .containsExactlyInAnyOrderElementsOf(ExpectedFindings.of(table, all));
        assertThat(all.witnesses())
                .as("seed %s", seed)
                .containsAll(findings.stream()
                        .filter(finding -> !finding.witness().isEmpty())
                        .map(Finding::witness)
                        .toList());
        holdGapsAgainst(seed, table, all, context, findings);
    }

    private static void holdGapsAgainst(
            int seed, DecisionTable table, Enumerated all, Context context, List<Finding> findings) {
        CheckedTable checked = CheckedTable.of(table, context, new IntervalDiagrams(budget()));
        List<Region> regions = new Gaps(checked).regions();
        assertThat(findings)
                .filteredOn(finding -> finding.code() == Finding.Code.GAP)
                .hasSize(Math.min(regions.size(), 101));
        for (Map<Term, @Nullable Object> facts : all.possible()) {
            assertThat(regions.stream().filter(region -> contains(region, checked, facts)))
                    .as("seed %s: %s in %s", seed, facts, table.rows())
                    .hasSize(Enumerated.holding(table, facts).isEmpty() ? 1 : 0);
        }
    }

    private static boolean contains(Region region, CheckedTable checked, Map<Term, @Nullable Object> facts) {
        return IntStream.of(checked.rowCubes().levels()).allMatch(level -> {
            Partition axis = checked.space().axis(level);
            return region.cube()[level].contains(axis.atom(facts.get(axis.term())));
        });
    }

    private static Budget budget() {
        return new Budget(() -> 0, 1, 1_000_000);
    }
}
