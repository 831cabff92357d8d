package io.baoxiu.analysis.check;

import static io.baoxiu.analysis.ChangedTables.condition;
import static io.baoxiu.analysis.ChangedTables.outcome;
import static io.baoxiu.analysis.ChangedTables.without;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.baoxiu.ShippedRules;
import io.baoxiu.analysis.diagram.Budget;
import io.baoxiu.analysis.relation.Context;
import io.baoxiu.table.Allowance;
import io.baoxiu.table.DecisionTable;
import io.baoxiu.table.Finding;
import io.baoxiu.table.Tables;
import io.baoxiu.table.condition.UnaryTest;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What an analyst is told of a slip in one of the shipped tables. */
class FindingsTest {

    private final Tables shipped = ShippedRules.rules().tables();
    private final DecisionTable tiers = shipped.get("approval-tiers");

    private List<Finding> check(DecisionTable changed) {
        Context context = new Context(shipped.with(List.of(changed)), ShippedRules.premises());
        return new TableCheck(context).findings(changed, new Budget(() -> 0, 1, 10_000_000));
    }

    private static UnaryTest yuan(String low, String high) {
        return new UnaryTest.Range(new BigDecimal(low), false, new BigDecimal(high), true);
    }

    private List<String> told(DecisionTable changed) {
        return check(changed).stream()
                .map(finding -> finding.severity() + " " + finding.code() + " " + finding.cell() + " "
                        + finding.message().en())
                .toList();
    }

    @Test
    void namesTheAmountsThatNoRowCovers() {
        List<Finding> findings = check(condition(tiers, 8, "approval.amount", yuan("1000.00", "9000.00")));
        assertThat(findings)
                .isEqualTo(List.of(new Finding(
                        Finding.Severity.ERROR,
                        Finding.Code.GAP,
                        "approval-tiers",
                        tiers.sheet(),
                        null,
                        findings.get(0).message(),
                        List.of(Map.of("approval.amount", "(9000..10000]")),
                        Map.of("approval.amount", new BigDecimal("9000.01")))));
        assertThat(findings.get(0).message().en()).isEqualTo("no row holds where: Amount to approve (9000..10000]");
    }

    @Test
    void namesTheRowsThatCanHoldAtOnce() {
        assertThat(told(condition(tiers, 8, "approval.amount", yuan("999.99", "10000.00"))))
                .containsExactly(
                        "ERROR OVERLAP " + cell(tiers, 8) + " rows 7 and 8 can hold at once, where only one may");
    }

    private static String cell(DecisionTable table, int row) {
        return table.conditions().get(0).cell(row);
    }

    @Test
    void aTierThatFallsWithTheAmountIsAnError() {
        assertThat(told(outcome(tiers, 9, "approval.tier", 1L)))
                .containsExactly("ERROR AUTHORITY_NOT_MONOTONE "
                        + tiers.outcomes().get(0).cell(9)
                        + " row 9 is for a higher amount than row 8, but needs a lower tier");
    }

    @Test
    void anApproverOfLessAuthorityForAHigherAmountIsAnError() {
        String cell = tiers.outcomes().get(2).cell(9);
        assertThat(told(outcome(tiers, 9, "approval.approver", "CUSTOMER_SERVICE_MANAGER")))
                .containsExactlyInAnyOrder(
                        "ERROR AUTHORITY_NOT_MONOTONE "
                                + tiers.outcomes().get(0).cell(9)
                                + " row 9 is of tier 3, but `Customer service manager` may approve no more than tier 1",
                        "ERROR AUTHORITY_NOT_MONOTONE " + cell
                                + " row 9 is for a higher amount than row 8, but needs a lower approver");
    }

    @Test
    void aRowThatNoFactsMeetIsAWarning() {
        DecisionTable responsibility = shipped.get("responsibility");
        DecisionTable changed = condition(
                condition(responsibility, 16, "warranty.inOwnerWarranty", new UnaryTest.OneOf(Set.of(true))),
                16,
                "responsibility.cause",
                new UnaryTest.OneOf(Set.of("CONSTRUCTION")));
        assertThat(told(changed))
                .contains("WARNING NEVER_HOLDS " + cell(responsibility, 16)
                        + " row 16 never holds: no possible facts meet all of its conditions");
    }

    @Test
    void aRowBehindAWiderOneIsAnErrorThatNamesIt() {
        DecisionTable execution = shipped.get("execution");
        assertThat(told(condition(execution, 9, "responsibility.warrantyClass", UnaryTest.ANY)))
                .contains("ERROR SHADOWED " + cell(execution, 10)
                        + " row 10 is never the first to hold: wherever it holds, rows above it do first (7, 8, 9)");
    }

    @Test
    void whatEarlierTablesNeverConcludeIsNoGap() {
        DecisionTable without = without(shipped.get("execution"), 11);
        assertThat(told(without))
                .containsExactly("ERROR GAP null no row holds where: Team capable false,"
                        + " Contractor's response Accepted, Not notified, Warranty class Class A");
    }

    /** Whatever else meets that row has met one above. */
    @Test
    void whatIsLeftAtTheEndOfATableIsEverythingElse() {
        assertThat(check(without(shipped.get("execution"), 11)))
                .filteredOn(finding -> finding.code() == Finding.Code.GAP)
                .extracting(Finding::suggestion)
                .containsExactly(List.of(Map.of(
                        "responsibility.warrantyClass", "-",
                        "repair.teamCapable", "-",
                        "contractor.response", "-")));
    }

    @Test
    void saysNothingOnceItsBudgetIsSpent() {
        Context context = new Context(shipped, ShippedRules.premises());
        assertThat(new TableCheck(context).findings(tiers, new Budget(() -> 0, 1, 100)))
                .extracting(Finding::code)
                .containsExactly(Finding.Code.ANALYSIS_LIMIT);
        assertThat(new TableCheck(context).findings(tiers, new Budget(new Ticks(), 1, 10_000_000)))
                .extracting(Finding::code)
                .containsExactly(Finding.Code.ANALYSIS_LIMIT);
    }

    @Test
    void endWhereNobodyWaitsForThem() {
        var nobody = new Spent(Long.MAX_VALUE) {
            @Override
            public void glance() {
                throw new IllegalStateException("nobody waits");
            }
        };

        assertThatThrownBy(() -> nobody.during(() -> findings("warranty-periods")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("nobody waits");
    }

    @Test
    void giveBackTheMemoryThatTheyTook() {
        var spent = new Spent(Long.MAX_VALUE);

        spent.during(() -> findings("warranty-periods"));

        assertThat(spent.most).isPositive();
        assertThat(spent.now).isZero();
    }

    @Test
    void saySoWhereThereIsNoMemoryForThem() {
        var spent = new Spent(1_000);

        assertThat(spent.during(() -> findings("warranty-periods")))
                .extracting(Finding::code)
                .containsExactly(Finding.Code.ANALYSIS_LIMIT);
        assertThat(spent.now).isZero();
    }

    private List<Finding> findings(String table) {
        Context context = new Context(shipped, ShippedRules.premises());
        return new TableCheck(context).findings(shipped.get(table), new Budget(() -> 0, 1, 10_000_000));
    }

    /** What was taken of some memory. */
    private static class Spent implements Allowance {

        private final long there;
        private long now;
        private long most;

        Spent(long there) {
            this.there = there;
        }

        @Override
        public void keep(long bytes) {
            if (now + bytes > there) {
                throw new Exceeded();
            }
            now += bytes;
            most = Math.max(most, now);
        }

        @Override
        public void giveBack(long bytes) {
            now -= bytes;
        }

        @Override
        public void read() {}

        @Override
        public void glance() {}
    }

    /** A clock that goes on by one whenever it is looked at. */
    private static final class Ticks implements java.util.function.LongSupplier {

        private long now;

        @Override
        public long getAsLong() {
            return now++;
        }
    }
}
