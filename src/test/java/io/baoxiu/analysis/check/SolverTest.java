package io.baoxiu.analysis.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.baoxiu.ShippedRules;
import io.baoxiu.analysis.BrokenTables;
import io.baoxiu.analysis.ChangedTables;
import io.baoxiu.analysis.ExpectedFindings;
import io.baoxiu.analysis.RandomTables;
import io.baoxiu.analysis.diagram.Budget;
import io.baoxiu.analysis.diagram.IntervalDiagrams;
import io.baoxiu.analysis.relation.Bound;
import io.baoxiu.analysis.relation.Consequences;
import io.baoxiu.analysis.relation.Context;
import io.baoxiu.solver.Proof;
import io.baoxiu.table.DecisionTable;
import io.baoxiu.table.Finding;
import io.baoxiu.table.HitPolicy;
import io.baoxiu.table.Tables;
import io.baoxiu.table.premise.LegalFloors;
import io.baoxiu.table.premise.Premises;
import io.baoxiu.vocabulary.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the exact analysis finds in tables beside what a solver proves of them. */
public class SolverTest {

    private static final int SLIPS = 5;
    private static final int TABLES = 100;
    private static final Premises NONE = new Premises(List.of(), List.of(), List.of(), LegalFloors.NONE);

    private static final Premises PREMISES = ShippedRules.premises();
    private static final List<Bound> CONSEQUENCES = Consequences.of(PREMISES.relations());

    private final Tables shipped = ShippedRules.tables();

    static Stream<String> names() {
        return ShippedRules.tables().all().stream().map(DecisionTable::name);
    }

    @ParameterizedTest
    @MethodSource("names")
    void nothingIsWrongWithTheShippedTablesAndTheSolverProvesIt(String name) {
        assertThat(agreed(shipped.get(name), underPremises(shipped))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("names")
    void theySeeTheSameInATableThatStandsAlone(String name) {
        DecisionTable table = shipped.get(name);
        agreed(table, ShippedRules.tables(List.of(table)), NONE);
    }

    @ParameterizedTest
    @MethodSource("names")
    void theySeeTheSameInATableWithASlip(String name) {
        List<Finding> findings = new ArrayList<>();
        for (DecisionTable broken : BrokenTables.of(shipped.get(name), SLIPS)) {
            findings.addAll(agreed(broken, underPremises(shipped.with(List.of(broken)))));
        }
        assertThat(findings.isEmpty() && Boolean.TRUE.equals(shipped.get(name).complete()))
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void theySeeTheSameInTablesByChance(HitPolicy policy) {
        for (int seed = 0; seed < TABLES; seed++) {
            RandomTables chance = new RandomTables(seed);
            List<Term> before = chance.terms(2);
            DecisionTable earlier = chance.table("severity", HitPolicy.FIRST, before, "severity.level", 4);
            List<Term> terms = Stream.concat(Stream.of(RandomTables.LEVEL), chance.terms(2).stream())
                    .distinct()
                    .toList();
            String outcome = policy == HitPolicy.COLLECT ? "actions" : "execution.executor";
            DecisionTable table = chance.table("execution", policy, terms, outcome, 6);
            table = seed % 2 == 0 ? table : ChangedTables.askedAlone(table, terms.get(0));
            List<Term> all =
                    Stream.concat(terms.stream(), before.stream()).distinct().toList();
            Premises premises = chance.premises(all, 3);
            if (isWritable(earlier, table, premises)) {
                agreed(table, ShippedRules.tables(List.of(earlier, table)), premises);
            }
        }
    }

    /** Tables under what the rules come with. */
    private static Context underPremises(Tables tables) {
        return new Context(tables, PREMISES, CONSEQUENCES);
    }

    static List<Finding> agreed(DecisionTable table, Tables tables, Premises premises) {
        return agreed(table, new Context(tables, premises));
    }

    private static List<Finding> agreed(DecisionTable table, Context context) {
        List<Finding> findings = new TableCheck(context).findings(table, budget());
        Proof proof = new Proof(table, context.tables(), context.premises());
        List<Finding> gaps = of(findings, Finding.Code.GAP);
        assertThat(findings.stream().filter(finding -> isExact(finding.code())).map(ExpectedFindings::words))
                .as(table.name())
                .containsExactlyInAnyOrderElementsOf(proof.findings());
        assertThat(Boolean.FALSE.equals(table.complete()) ? List.of() : proof.objectionsToGaps(gaps(table, context)))
                .as(table.name())
                .isEmpty();
        assertThat(gaps).as(table.name()).allMatch(gap -> proof.isGap(gap.witness()));
        assertThat(of(findings, Finding.Code.OVERLAP)).as(table.name()).allMatch(found -> isOverlap(found, proof));
        return findings;
    }

    private static Budget budget() {
        return new Budget(() -> 0, 1, 10_000_000);
    }

    private static boolean isExact(Finding.Code code) {
        return Set.of(Finding.Code.NEVER_HOLDS, Finding.Code.SHADOWED, Finding.Code.OVERLAP, Finding.Code.NO_EFFECT)
                .contains(code);
    }

    private static List<Finding> of(List<Finding> findings, Finding.Code code) {
        return findings.stream().filter(finding -> finding.code() == code).toList();
    }

    /** The regions of the gaps as cells. */
    private static List<Map<?, ?>> gaps(DecisionTable table, Context context) {
        CheckedTable checked = CheckedTable.of(table, context, new IntervalDiagrams(budget()));
        return new Gaps(checked).regions().stream().<Map<?, ?>>map(checked::row).toList();
    }

    private static boolean isOverlap(Finding finding, Proof proof) {
        int[] rows = Pattern.compile("[0-9]+")
                .matcher(finding.message().en())
                .results()
                .mapToInt(number -> Integer.parseInt(number.group()))
                .toArray();
        return proof.isOverlap(finding.witness(), rows[0], rows[1]);
    }

    /** Whether no test asks a free text for its ending, as no cell could. */
    public static boolean isWritable(Object... tables) {
        return Stream.of(tables)
                .map(Object::toString)
                .noneMatch(text -> text.contains("unit.project") && text.contains("Affix"));
    }
}
