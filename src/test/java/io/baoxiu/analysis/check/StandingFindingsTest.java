package io.baoxiu.analysis.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.baoxiu.ShippedRules;
import io.baoxiu.table.DecisionTable;
import io.baoxiu.table.Finding;
import io.baoxiu.table.Message;
import io.baoxiu.table.Row;
import io.baoxiu.table.Tables;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class StandingFindingsTest {

    private static final DecisionTable BEFORE = ShippedRules.tables().get("approval-tiers");
    private static final StandingFindings STANDING =
            StandingFindings.of(List.of(neverHolds(8), gap("(1..2)")), ShippedRules.tables());

    /** The base has one, the proposal adds another. */
    @Test
    void doNotHideAnotherOneOfTheSameKind() {
        assertThat(STANDING.has(neverHolds(9), ShippedRules.tables())).isFalse();
        assertThat(STANDING.has(gap("(3..4)"), ShippedRules.tables())).isFalse();
    }

    @Test
    void followARowThatMoves() {
        List<Row> rows = new ArrayList<>();
        rows.add(numbered(BEFORE.rows().get(2), 7));
        rows.add(numbered(BEFORE.rows().get(0), 8));
        rows.add(numbered(BEFORE.rows().get(1), 9));

        assertThat(STANDING.has(neverHolds(9), tables(rows))).isTrue();
        assertThat(STANDING.has(neverHolds(8), tables(rows))).isFalse();
        assertThat(STANDING.has(gap("(1..2)"), tables(rows))).isTrue();
    }

    @Test
    void areNewWhereTheRowSaysSomethingElse() {
        Row was = BEFORE.rows().get(1);
        Row other = new Row(
                8,
                was.id(),
                BEFORE.rows().get(0).conditions(),
                was.outcomes(),
                was.clause(),
                was.textZh(),
                was.textEn());

        assertThat(STANDING.has(neverHolds(8), tables(List.of(other)))).isFalse();
    }

    private static Row numbered(Row row, int number) {
        return new Row(number, row.id(), row.conditions(), row.outcomes(), row.clause(), row.textZh(), row.textEn());
    }

    private static Tables tables(List<Row> rows) {
        return ShippedRules.tables(List.of(BEFORE.withRows(rows)));
    }

    private static Finding neverHolds(int row) {
        return finding(Finding.Code.NEVER_HOLDS, "A" + row, new Message("第 " + row + " 行", "row " + row));
    }

    private static Finding gap(String range) {
        return finding(Finding.Code.GAP, null, new Message("缺 " + range, "no row for " + range));
    }

    private static Finding finding(Finding.Code code, String cell, Message message) {
        return Finding.warning(code, BEFORE.name(), BEFORE.sheet(), cell, message);
    }
}
