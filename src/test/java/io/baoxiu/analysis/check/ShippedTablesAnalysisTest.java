package io.baoxiu.analysis.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.baoxiu.ShippedRules;
import io.baoxiu.analysis.Enumerated;
import io.baoxiu.analysis.ExpectedFindings;
import io.baoxiu.analysis.compile.FeasibleInputs;
import io.baoxiu.analysis.diagram.Budget;
import io.baoxiu.analysis.diagram.IntervalDiagrams;
import io.baoxiu.analysis.domain.Partition;
import io.baoxiu.analysis.relation.Context;
import io.baoxiu.rules.engine.ShippedEngineering;
import io.baoxiu.table.DecisionTable;
import io.baoxiu.table.Finding;
import io.baoxiu.table.Tables;
import io.baoxiu.table.file.WorkbookFiles;
import io.baoxiu.table.premise.LegalFloors;
import io.baoxiu.table.premise.Premises;
import io.baoxiu.vocabulary.Term;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ShippedTablesAnalysisTest {

    private static final Premises NONE = new Premises(List.of(), List.of(), List.of(), LegalFloors.NONE);

    static Stream<String> names() {
        return ShippedRules.tables().all().stream().map(DecisionTable::name);
    }

    @ParameterizedTest
    @MethodSource("names")
    void aloneTheyShowWhatEveryCombinationShows(String name) {
        DecisionTable table = ShippedRules.rules().tables().get(name);
        Tables alone = ShippedRules.tables(List.of(table));
        Context context = new Context(alone, NONE);
        FeasibleInputs.Drawn inputs =
                FeasibleInputs.of(table, context, List.of(), new IntervalDiagrams(new Budget(() -> 0, 1, 10_000_000)));
        Map<Term, List<@Nullable Object>> values = new LinkedHashMap<>();
        table.needs()
                .forEach(term -> values.put(
                        term, witnesses(inputs.space().axis(inputs.space().level(term)))));
        Enumerated all = Enumerated.of(values, List.of(), NONE, table);
        List<Finding> findings = new TableCheck(context).findings(table, new Budget(() -> 0, 1, 10_000_000));
        assertThat(findings.stream()
                        .filter(finding -> finding.code() != Finding.Code.GAP)
                        .map(ExpectedFindings::words))
                .containsExactlyInAnyOrderElementsOf(ExpectedFindings.of(table, all));
        boolean gaps = all.possible().stream()
                .anyMatch(facts -> Enumerated.holding(table, facts).isEmpty());
        assertThat(findings.stream().anyMatch(finding -> finding.code() == Finding.Code.GAP))
                .isEqualTo(gaps && !Boolean.FALSE.equals(table.complete()));
    }

    private static List<@Nullable Object> witnesses(Partition axis) {
        List<@Nullable Object> values = new ArrayList<>();
        for (int atom = 0; atom < axis.size(); atom++) {
            values.add(axis.witness(atom));
        }
        return values;
    }

    /** In row 14 every other cause is either decided above or cannot meet the rest of the row. */
    @Test
    void togetherTheyHoldUp() {
        var result = new WorkbookCheck(ShippedEngineering.INSTANCE).check(WorkbookFiles.shipped(), Tables.NONE);
        assertThat(result).isInstanceOf(WorkbookCheck.Checked.class);
        assertThat(result.findings().stream()
                        .map(finding -> finding.workbook() + " " + finding.cell() + " " + finding.code()))
                .isSubsetOf(Set.of("responsibility B14 NO_EFFECT"));
    }
}
