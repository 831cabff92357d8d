package io.baoxiu.analysis.difference;

import static org.assertj.core.api.Assertions.assertThat;

import io.baoxiu.Engineered;
import io.baoxiu.ShippedRules;
import io.baoxiu.analysis.BrokenTables;
import io.baoxiu.analysis.RandomTables;
import io.baoxiu.analysis.check.SolverTest;
import io.baoxiu.solver.DifferenceProof;
import io.baoxiu.table.DecisionTable;
import io.baoxiu.table.HitPolicy;
import io.baoxiu.table.Tables;
import io.baoxiu.table.premise.Premises;
import io.baoxiu.vocabulary.Term;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The regions in which versions of tables differ beside what a solver proves of the versions. */
class SolvedDifferenceTest {

    private static final int SLIPS = 2;
    /** More of them by {@code -Dsolved.tables}. */
    private static final int TABLES = Integer.getInteger("solved.tables", 50);

    static Stream<String> names() {
        return ShippedRules.tables().all().stream().map(DecisionTable::name);
    }

    @ParameterizedTest
    @MethodSource("names")
    void aSlipInAShippedTableChangesWhatTheRegionsSayAndNothingElse(String name) {
        Tables shipped = ShippedRules.tables();
        for (DecisionTable broken : BrokenTables.of(shipped.get(name), SLIPS)) {
            proved(name, shipped, shipped.with(List.of(broken)), ShippedRules.premises());
        }
    }

    @ParameterizedTest
    @EnumSource
    void regionsByChanceAreWhatDiffers(HitPolicy policy) {
        for (int seed = 0; seed < TABLES; seed++) {
            RandomTables chance = new RandomTables(seed);
            List<Term> before = chance.terms(2);
            DecisionTable earlier = chance.table("severity", HitPolicy.FIRST, before, "severity.level", 4);
            List<Term> terms = together(List.of(RandomTables.LEVEL), chance.terms(2));
            String outcome = policy == HitPolicy.COLLECT ? "actions" : "execution.executor";
            DecisionTable old = chance.table("execution", policy, terms, outcome, 6);
            DecisionTable now = chance.changed(old);
            Premises premises = chance.premises(together(terms, before), 2);
            if (SolverTest.isWritable(earlier, old, now, premises)) {
                proved(
                        "execution",
                        ShippedRules.tables(List.of(earlier, old)),
                        ShippedRules.tables(List.of(earlier, now)),
                        premises);
            }
        }
    }

    private static List<Term> together(List<Term> some, List<Term> others) {
        return Stream.concat(some.stream(), others.stream()).distinct().toList();
    }

    private static void proved(String name, Tables before, Tables after, Premises premises) {
        List<DifferenceProof.Region> told = Difference.of(before, after, new Engineered(premises)).stream()
                .flatMap(difference -> difference.changes().stream())
                .map(change ->
                        new DifferenceProof.Region(change.where(), change.before(), change.after(), change.witness()))
                .toList();
        assertThat(new DifferenceProof(name, before, after, premises).objections(told))
                .as("%s of %s", after.get(name).rows(), name)
                .isEmpty();
    }
}
