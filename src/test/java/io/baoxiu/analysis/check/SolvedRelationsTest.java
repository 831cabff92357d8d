package io.baoxiu.analysis.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.baoxiu.ShippedRules;
import io.baoxiu.analysis.RandomRelations;
import io.baoxiu.table.DecisionTable;
import io.baoxiu.table.HitPolicy;
import io.baoxiu.table.Tables;
import io.baoxiu.table.premise.LegalFloors;
import io.baoxiu.table.premise.Premises;
import io.baoxiu.vocabulary.Term;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is found in tables on related values beside what a solver proves of them in its own arithmetic. */
class SolvedRelationsTest {

    private static final int TABLES = 40;

    private final Tables shipped = ShippedRules.tables();

    private static HitPolicy policy(int seed) {
        return seed % 2 == 0 ? HitPolicy.FIRST : HitPolicy.UNIQUE;
    }

    @Test
    void theySeeTheSameUnderOrdersByChance() {
        List<String> days = List.of(
                "unit.completionAcceptedOn",
                "unit.deliveredOn",
                "reportedOn",
                "repair.dispatchedOn",
                "repair.completedOn");
        for (int seed = 0; seed < TABLES; seed++) {
            RandomRelations chance = new RandomRelations(seed);
            Premises premises =
                    chance.orders(terms(days), ShippedRules.vocabulary().term("unit.delivered"));
            List<Term> columns = Stream.concat(chance.some(days, 4).stream(), terms(List.of("unit.delivered")).stream())
                    .toList();
            alone(chance.table(shipped.get("departments"), policy(seed), columns, 4), premises);
        }
    }

    @Test
    void theySeeTheSameUnderSumsByChance() {
        List<String> costs = List.of(
                "approval.amount",
                "repair.actualCost",
                "repair.relatedCost",
                "execution.expectedCost",
                "repair.estimatedCost");
        for (int seed = 0; seed < TABLES; seed++) {
            RandomRelations chance = new RandomRelations(seed);
            Premises premises = chance.sums(terms(costs));
            alone(chance.table(shipped.get("departments"), policy(seed), chance.some(costs, 5), 4), premises);
        }
    }

    @Test
    void theySeeTheSameInTheCalendar() {
        List<String> paths = List.of("calendar.day", "calendar.weekday", "calendar.year");
        for (int seed = 0; seed < TABLES; seed++) {
            RandomRelations chance = new RandomRelations(seed);
            Premises premises = RandomRelations.calendar(term(paths.get(0)), term(paths.get(1)), term(paths.get(2)));
            alone(chance.table(shipped.get("working-days"), policy(seed), chance.some(paths, 3), 4), premises);
        }
    }

    /** Of those that the rules come with, the ones among some terms. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "unit.completionAcceptedOn, unit.deliveredOn, unit.delivered, reportedOn, repair.completedOn",
                "complaint.firstReportedOn, warranty.askedOn, reportedOn, warranty.contractorAtLatest,"
                        + " warranty.inContractorWarranty",
                "approval.amount, repair.actualCost, repair.estimatedCost, repair.relatedCost, execution.expectedCost"
            })
    @Timeout(120)
    void theySeeTheSameUnderTheShippedRelations(String some) {
        List<String> paths = List.of(some.split(", "));
        Set<Term> among = Set.copyOf(terms(paths));
        Premises premises = new Premises(
                List.of(),
                List.of(),
                ShippedRules.premises().relations().stream()
                        .filter(relation -> among.containsAll(relation.terms()))
                        .toList(),
                LegalFloors.NONE);
        assertThat(premises.relations()).hasSizeGreaterThan(2);
        for (int seed = 0; seed < TABLES / 2; seed++) {
            RandomRelations chance = new RandomRelations(seed);
            alone(chance.table(shipped.get("departments"), policy(seed), chance.some(paths, 4), 3), premises);
        }
    }

    private static void alone(DecisionTable table, Premises premises) {
        SolverTest.agreed(table, ShippedRules.tables(List.of(table)), premises);
    }

    private static List<Term> terms(List<String> paths) {
        return paths.stream().map(ShippedRules.vocabulary()::term).toList();
    }

    private static Term term(String path) {
        return ShippedRules.vocabulary().term(path);
    }
}
