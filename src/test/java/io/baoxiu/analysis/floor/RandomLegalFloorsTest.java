package io.baoxiu.analysis.floor;

import static org.assertj.core.api.Assertions.assertThat;

import io.baoxiu.ShippedRules;
import io.baoxiu.analysis.PlainTerms;
import io.baoxiu.analysis.RandomTerms;
import io.baoxiu.analysis.diagram.Budget;
import io.baoxiu.analysis.relation.Context;
import io.baoxiu.table.DecisionTable;
import io.baoxiu.table.Finding;
import io.baoxiu.table.Tables;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Changed rows at random: what is claimed of the floors is what a plain reading finds, combination by combination. */
class RandomLegalFloorsTest {

    private static final int EDITS = 25;

    /** Where none of them is of the one kind or the other. */
    private static final int MOST = 200;

    private final Tables shipped = ShippedRules.tables();
    private int below;
    private int kept;

    @ParameterizedTest
    @CsvSource({
        "ROOF_LEAK, 9, MONTHS, 60, 36",
        "WALL_INSULATION, 16, MONTHS, 60, 0",
        "BATHROOM_LEAK, 12, MONTHS, 60, 12",
        "HEATING, 47, HEATING_SEASONS, 2, 1",
        "FOUNDATION, 7, DESIGN_LIFE, 0, 0"
    })
    void claimsWhatEveryCombinationShows(String part, int row, String unit, long contractors, long owners) {
        List<Map<String, Object>> facts = RandomTerms.facts(part);
        for (int seed = 0; seed < EDITS || (below == 0 || kept == 0) && seed < MOST; seed++) {
            RandomTerms random = new RandomTerms(seed);
            DecisionTable periods = random.periods(shipped.get("warranty-periods"), row, contractors, owners);
            DecisionTable local = random.local(shipped.get("local-warranty"), contractors, owners);
            PlainTerms plain = new PlainTerms(periods, local);
            List<Finding> findings = FloorCheck.findings(
                    new Context(shipped.with(List.of(periods, local)), ShippedRules.premises()),
                    new Budget(() -> 0, 1, 10_000_000));
            compare(plain, facts, findings, "CONTRACTOR", "COMPLETION", unit, contractors);
            if (owners > 0 || unit.equals("DESIGN_LIFE")) {
                List<Map<String, Object>> homes = facts.stream()
                        .filter(one -> one.get("unit.use").equals("RESIDENTIAL"))
                        .toList();
                compare(plain, homes, findings, "OWNER", "DELIVERY", unit, owners);
            }
        }
        assertThat(below).as("edits below a floor").isPositive();
        assertThat(kept).as("edits that keep a floor").isPositive();
    }

    private void compare(
            PlainTerms plain,
            List<Map<String, Object>> facts,
            List<Finding> findings,
            String of,
            String from,
            String unit,
            long least) {
        Map<String, Finding> told = findings.stream()
                .filter(finding -> finding.message().en().contains("R1998") == of.equals("OWNER"))
                .collect(Collectors.toMap(finding -> finding.workbook() + "!" + finding.cell(), finding -> finding));
        Set<String> possible = new HashSet<>();
        for (Map<String, Object> one : facts) {
            Set<String> longest = plain.below(one, of, from, unit, least);
            possible.addAll(longest);
            assertThat(longest.isEmpty() || longest.stream().anyMatch(told::containsKey))
                    .as("%s below at %s: told %s", one, longest, told.keySet())
                    .isTrue();
        }
        told.forEach((place, finding) -> {
            Map<String, Object> witness = new HashMap<>(facts.get(0));
            witness.putAll(finding.witness());
            assertThat(plain.below(witness, of, from, unit, least))
                    .as("%s", finding)
                    .contains(place);
            assertThat(possible).as("%s", finding).contains(place);
        });
        below += told.isEmpty() ? 0 : 1;
        kept += told.isEmpty() ? 1 : 0;
    }
}
