package io.baoxiu.analysis.floor;

import static io.baoxiu.analysis.ChangedTables.condition;
import static io.baoxiu.analysis.ChangedTables.outcome;
import static io.baoxiu.analysis.ChangedTables.without;
import static org.assertj.core.api.Assertions.assertThat;

import io.baoxiu.ShippedRules;
import io.baoxiu.analysis.diagram.Budget;
import io.baoxiu.analysis.relation.Context;
import io.baoxiu.table.DecisionTable;
import io.baoxiu.table.Finding;
import io.baoxiu.table.Tables;
import io.baoxiu.table.condition.UnaryTest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The longest of a part's terms, over all rows of both tables that give terms, is not below the statute. */
class LegalFloorsTest {

    private static final int SHANDONG_OWNERS = 11;
    private static final int SHANDONG = 14;
    private static final int QINGDAO = 15;
    private static final int ROOF_LEAK = 9;
    private static final int WALL_INSULATION = 16;
    private static final int BLOCKAGE = 43;
    private static final int HEATING = 47;

    private final Tables shipped = ShippedRules.tables();
    private final DecisionTable periods = shipped.get("warranty-periods");
    private final DecisionTable local = shipped.get("local-warranty");

    private List<Finding> check(DecisionTable... changed) {
        Context context = new Context(shipped.with(Arrays.asList(changed)), ShippedRules.premises());
        return FloorCheck.findings(context, new Budget(() -> 0, 1, 10_000_000));
    }

    private List<String> told(DecisionTable... changed) {
        return check(changed).stream()
                .map(finding -> finding.severity() + " " + finding.code() + " " + finding.workbook() + "!"
                        + finding.cell() + " " + finding.message().en())
                .toList();
    }

    private static UnaryTest code(String code) {
        return new UnaryTest.OneOf(Set.of(code));
    }

    /** Qingdao's row for all of the country, whenever accepted. */
    private DecisionTable everywhere(long months) {
        DecisionTable anyCity = condition(local, QINGDAO, "unit.city", UnaryTest.ANY);
        DecisionTable anyDay = condition(anyCity, QINGDAO, "warranty.acceptedAtLatest", UnaryTest.ANY);
        return outcome(anyDay, QINGDAO, "localTerms.length", months);
    }

    @Test
    void theShippedTablesGiveNoLess() {
        assertThat(check()).isEmpty();
    }

    @Test
    void aTermOfTheContractorBelowTheStatuteIsToldAtItsLengthAndCitesIt() {
        assertThat(told(outcome(periods, ROOF_LEAK, "warranty.contractorLength", 59L)))
                .containsExactly("ERROR BELOW_LEGAL_FLOOR warranty-periods!D9"
                        + " row 9 gives `Roof leak` 59 months, below the 60 months of R279 Art. 40 (2)");
        assertThat(check(outcome(periods, ROOF_LEAK, "warranty.contractorLength", 59L))
                        .get(0)
                        .witness())
                .isEqualTo(Map.of("complaint.part", "ROOF_LEAK"));
    }

    @Test
    void saysSoInChinese() {
        assertThat(check(outcome(periods, HEATING, "warranty.floorLength", 0L)))
                .extracting(finding -> finding.message().zh())
                .containsExactly("第 47 行对“供热系统”规定为 0 个供暖期，低于 R1998 Art. 5 规定的最低期限：1 个供暖期");
        assertThat(check(outcome(periods, HEATING, "warranty.contractorTerm", "MONTHS")))
                .extracting(finding -> finding.message().zh())
                .contains("“供热系统”没有自竣工验收合格起、以供暖期计的施工单位保修期，低于 R279 Art. 40 (3) 规定的最低期限：2 个供暖期");
    }

    /** A promise from delivery is a term of the owner's as well as the floor's own column. */
    @Test
    void ofTheOwnersTermsTheLongestIsHeldAgainstTheFloor() {
        assertThat(told(outcome(periods, ROOF_LEAK, "warranty.floorLength", null)))
                .isEmpty();
        DecisionTable shorter = outcome(periods, ROOF_LEAK, "warranty.promiseLength", 35L);
        assertThat(told(shorter)).isEmpty();
        assertThat(told(outcome(shorter, ROOF_LEAK, "warranty.floorLength", 24L)))
                .containsExactly("ERROR BELOW_LEGAL_FLOOR warranty-periods!H9"
                        + " row 9 gives `Roof leak` 35 months, below the 36 months of R1998 Art. 5");
    }

    /** The contractor's 60 months from completion are no term from delivery, except where a local rule makes them one. */
    @Test
    void aTermFromCompletionIsNoneFromDelivery() {
        DecisionTable none = outcome(periods, 11, "warranty.floorLength", null);
        assertThat(told(none))
                .containsExactly("ERROR BELOW_LEGAL_FLOOR warranty-periods!B11"
                        + " `Basement leak` has no term of the owner's in months from delivery,"
                        + " below the 12 months of R1998 Art. 5");
        DecisionTable all = condition(local, SHANDONG_OWNERS, "unit.province", UnaryTest.ANY);
        assertThat(told(none, condition(all, SHANDONG_OWNERS, "unit.deliveredOn", UnaryTest.ANY)))
                .isEmpty();
    }

    @Test
    void monthsStandInForNoSeasons() {
        DecisionTable months = outcome(periods, HEATING, "warranty.contractorTerm", "MONTHS");
        assertThat(told(outcome(months, HEATING, "warranty.contractorLength", 120L)))
                .containsExactly("ERROR BELOW_LEGAL_FLOOR warranty-periods!B47"
                        + " `Heating` has no term of the contractor's in heating seasons from completion acceptance,"
                        + " below the 2 heating seasons of R279 Art. 40 (3)");
    }

    @Test
    void theDesignLifeStandsInForNoMonths() {
        assertThat(told(outcome(periods, ROOF_LEAK, "warranty.contractorTerm", "DESIGN_LIFE")))
                .containsExactly("ERROR BELOW_LEGAL_FLOOR warranty-periods!B9"
                        + " `Roof leak` has no term of the contractor's in months from completion acceptance,"
                        + " below the 60 months of R279 Art. 40 (2)");
        assertThat(told(outcome(periods, 7, "warranty.contractorTerm", "MONTHS")))
                .containsExactly("ERROR BELOW_LEGAL_FLOOR warranty-periods!B7"
                        + " `Foundation` has no term of the contractor's for the design life from completion acceptance,"
                        + " below the design life of R279 Art. 40 (1)");
    }

    /** Shandong and Qingdao have 120 months of their own; the witness is anywhere else, or before their days. */
    @Test
    void aRowThatLocalRowsMakeGoodForSomeCitiesOnlyIsBelowElsewhere() {
        List<Finding> findings = check(outcome(periods, WALL_INSULATION, "warranty.contractorLength", 48L));
        assertThat(findings)
                .extracting(finding -> finding.cell() + " " + finding.message().en())
                .containsExactly(
                        "D16 row 16 gives `Wall insulation` 48 months, below the 60 months of 民用建筑节能条例 Art. 23");
        Map<String, Object> witness = findings.get(0).witness();
        assertThat(witness).containsKeys("complaint.part", "unit.province", "unit.city", "warranty.acceptedAtLatest");
        assertThat(local.hits(term -> witness.get(term.path())))
                .noneMatch(row -> row.number() == SHANDONG || row.number() == QINGDAO);
    }

    @Test
    void aRowThatLocalRowsMakeGoodWhateverTheFactsIsNotBelow() {
        DecisionTable shorter = outcome(
                outcome(periods, WALL_INSULATION, "warranty.contractorLength", 48L),
                17,
                "warranty.contractorLength",
                null);
        assertThat(told(shorter, everywhere(60))).isEmpty();
    }

    @Test
    void whereTheLongestIsALocalOneItIsToldThere() {
        DecisionTable shorter = outcome(periods, WALL_INSULATION, "warranty.contractorLength", 48L);
        assertThat(told(shorter, everywhere(59)))
                .containsExactly("ERROR BELOW_LEGAL_FLOOR local-warranty!M15"
                        + " row 15 gives `Wall insulation` 59 months, below the 60 months of 民用建筑节能条例 Art. 23");
    }

    @Test
    void aLocalRowIsToldWhereNoOtherCountsAndThePartsRowWhereNoneDoes() {
        DecisionTable blank = outcome(periods, WALL_INSULATION, "warranty.contractorLength", null);
        assertThat(told(blank, without(outcome(local, QINGDAO, "localTerms.length", 24L), SHANDONG)))
                .containsExactlyInAnyOrder(
                        "ERROR BELOW_LEGAL_FLOOR local-warranty!M15"
                                + " row 15 gives `Wall insulation` 24 months,"
                                + " below the 60 months of 民用建筑节能条例 Art. 23",
                        "ERROR BELOW_LEGAL_FLOOR warranty-periods!B16"
                                + " `Wall insulation` has no term of the contractor's in months"
                                + " from completion acceptance, below the 60 months of 民用建筑节能条例 Art. 23");
    }

    /** A local rule may be shorter: the statute's own term stands beside it, and the longer counts. */
    @Test
    void aShortLocalRowBesideALongerTermIsNotBelow() {
        assertThat(told(outcome(local, QINGDAO, "localTerms.length", 1L))).isEmpty();
    }

    @Test
    void aLocalTermOfAnotherPersonOrFromAnotherDayDoesNotCount() {
        DecisionTable shorter = outcome(
                outcome(periods, WALL_INSULATION, "warranty.contractorLength", 48L),
                17,
                "warranty.contractorLength",
                60L);
        assertThat(told(shorter, outcome(everywhere(120), QINGDAO, "localTerms.of", "OWNER")))
                .hasSize(1);
        assertThat(told(shorter, outcome(everywhere(120), QINGDAO, "localTerms.from", "DELIVERY")))
                .hasSize(1);
        assertThat(told(shorter, outcome(everywhere(120), QINGDAO, "localTerms.unit", "HEATING_SEASONS")))
                .hasSize(1);
    }

    /** Then the contractor's term is unknown until the contract's months are, whatever else there is. */
    @Test
    void aPartWithAFloorIsNotLeftToTheContract() {
        DecisionTable agreed = outcome(periods, WALL_INSULATION, "warranty.contractorTerm", "AS_AGREED");
        assertThat(told(agreed, everywhere(120)))
                .containsExactly("ERROR BELOW_LEGAL_FLOOR warranty-periods!B16"
                        + " row 16 leaves the term of `Wall insulation` to the contract,"
                        + " below the 60 months of 民用建筑节能条例 Art. 23");
    }

    @Test
    void theFloorToTheOwnerHoldsForHomesAlone() {
        DecisionTable shorter = outcome(periods, BLOCKAGE, "warranty.floorLength", 1L);
        assertThat(check(shorter))
                .singleElement()
                .satisfies(finding -> assertThat(finding.witness())
                        .containsEntry("complaint.part", "PIPE_BLOCKAGE")
                        .containsEntry("unit.use", "RESIDENTIAL"));
        DecisionTable homes = condition(local, SHANDONG_OWNERS, "unit.use", code("RESIDENTIAL"));
        DecisionTable anywhere = condition(homes, SHANDONG_OWNERS, "unit.province", UnaryTest.ANY);
        assertThat(told(shorter, condition(anywhere, SHANDONG_OWNERS, "unit.deliveredOn", UnaryTest.ANY)))
                .isEmpty();
    }

    @Test
    void claimsNothingWhenItsBudgetEnds() {
        Context context = new Context(shipped, ShippedRules.premises());
        assertThat(FloorCheck.findings(context, new Budget(() -> 0, 1, 100)))
                .extracting(Finding::code)
                .containsExactly(Finding.Code.ANALYSIS_LIMIT);
    }
}
