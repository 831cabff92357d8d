package io.baoxiu.analysis.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.baoxiu.Engineered;
import io.baoxiu.ShippedRules;
import io.baoxiu.analysis.ChangedTables;
import io.baoxiu.rules.engine.ShippedEngineering;
import io.baoxiu.table.DecisionTable;
import io.baoxiu.table.Finding;
import io.baoxiu.table.Tables;
import io.baoxiu.table.file.WorkbookFile;
import io.baoxiu.table.file.WorkbookFiles;
import io.baoxiu.table.premise.Premises;
import io.baoxiu.table.premise.RuleUnit;
import io.baoxiu.vocabulary.Term;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WorkbookCheckTest {

    private final Tables shipped = ShippedRules.rules().tables();
    private final WorkbookCheck check = new WorkbookCheck(ShippedEngineering.INSTANCE);

    private static List<WorkbookFile> sent(String name) {
        return WorkbookFiles.shipped().stream()
                .filter(file -> file.name().equals(name))
                .toList();
    }

    @Test
    void refusesWhatIsNoWorkbook() {
        WorkbookFile text = new WorkbookFile("execution", "not a workbook".getBytes(StandardCharsets.UTF_8));
        assertThat(check.check(List.of(text), shipped))
                .isInstanceOf(WorkbookCheck.Refused.class)
                .satisfies(result -> assertThat(result.findings())
                        .extracting(Finding::code)
                        .containsExactly(Finding.Code.NOT_A_WORKBOOK));
    }

    @Test
    void aTableSentAloneStandsBesideTheOthers() {
        var result = (WorkbookCheck.Checked) check.check(sent("execution"), shipped);
        assertThat(result.warnings()).isEmpty();
        assertThat(result.tables().all()).isEqualTo(shipped.all());
    }

    /** In a later version of the software the terms might depend on who repairs, which depends on the terms. */
    @Test
    void nothingIsClaimedOfTablesThatHaveNoOrder() {
        Premises now = ShippedRules.premises();
        List<RuleUnit> units = now.units().stream()
                .map(unit -> unit.name().equals("rules.inwarranty") ? needing("execution.executor", unit) : unit)
                .toList();
        var later = new WorkbookCheck(new Engineered(new Premises(units, now.impossible(), List.of(), now.legal())));
        assertThat(later.check(sent("settlement-steps"), shipped).findings())
                .isNotEmpty()
                .extracting(Finding::code)
                .containsOnly(Finding.Code.LATER_CONCLUSION);
    }

    private static RuleUnit needing(String more, RuleUnit unit) {
        Set<Term> needs = new HashSet<>(unit.needs());
        needs.add(ShippedRules.vocabulary().term(more));
        return new RuleUnit(unit.name(), needs, unit.concludes());
    }

    /** With a class that nobody concluded before, settlement-steps has a gap although it was not sent. */
    @Test
    void aTableThatWasNotSentIsLookedAtAgainWhereItDependsOnOneThatWas() {
        Tables before = shipped.with(List.of(ChangedTables.without(shipped.get("responsibility"), 8)));
        for (int row : List.of(13, 14, 15, 16)) {
            before = before.with(List.of(ChangedTables.without(before.get("responsibility"), row)));
        }
        Tables rest = before.with(List.of(ChangedTables.without(shipped.get("settlement-steps"), 9)));
        assertThat(check.check(sent("responsibility"), rest).findings())
                .filteredOn(finding -> finding.workbook().equals("settlement-steps"))
                .extracting(finding -> finding.severity() + " " + finding.code() + " "
                        + finding.message().en())
                .containsExactly("ERROR GAP no row holds where: Warranty class Class B");
    }

    /** The rest leaned on a local row that is gone from the workbook that is sent. */
    @Test
    void aTermBelowTheFloorIsToldWhereItStandsAlthoughItsTableWasNotSent() {
        DecisionTable shorter =
                ChangedTables.outcome(shipped.get("warranty-periods"), 16, "warranty.contractorLength", 48L);
        assertThat(check.check(sent("local-warranty"), shipped.with(List.of(shorter)))
                        .findings())
                .extracting(finding -> finding.code() + " " + finding.workbook() + "!" + finding.cell())
                .containsExactly("BELOW_LEGAL_FLOOR warranty-periods!D16");
        assertThat(check.check(sent("severity"), shipped.with(List.of(shorter))).findings())
                .isEmpty();
    }

    @Test
    void saysSoWhenTimeRunsOut() {
        long[] now = {0};
        var late = new WorkbookCheck(ShippedEngineering.INSTANCE, () -> now[0] += 11_000_000_000L);
        assertThat(late.check(sent("departments"), shipped).findings())
                .extracting(Finding::code)
                .contains(Finding.Code.ANALYSIS_LIMIT);
    }
}
