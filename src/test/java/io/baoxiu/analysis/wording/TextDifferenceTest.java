package io.baoxiu.analysis.wording;

import static org.assertj.core.api.Assertions.assertThat;

import io.baoxiu.Workbooks;
import io.baoxiu.analysis.difference.Difference;
import io.baoxiu.analysis.wording.TextChange.RowNumbers;
import io.baoxiu.rules.engine.ShippedEngineering;
import io.baoxiu.table.Tables;
import io.baoxiu.table.file.WorkbookFile;
import io.baoxiu.table.reading.TableReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TextDifferenceTest {

    private static final Edition SHIPPED = edition(Workbooks.shipped());
    private static final String CLAUSE = "CSP 3.6.1";
    private static final String ZH = "超过1万元，由总经理批准。";
    private static final String EN = "Above 10,000 yuan the general manager approves.";

    @Test
    void tellsAReasonAClauseATitleAndACase() {
        assertThat(texts(Map.of(
                        "approval-tiers!F9", "CSP 9.9",
                        "approval-tiers!G9", "另一句。",
                        "approval-tiers!B1", "审批",
                        "cases!B10", 999999)))
                .containsExactly(
                        new TextChange(rows(1, 1), "title", "维修费用审批权限 / Approval of repair costs", "审批"),
                        new TextChange(rows(9, 9), "clause", CLAUSE, "CSP 9.9"),
                        new TextChange(rows(9, 9), "text.zh", ZH, "另一句。"),
                        new TextChange(rows(10, 10), "cases!approval.amount", "1000000", "999999"));
    }

    @Test
    void tellsWordsThatAreGone() {
        assertThat(texts(Map.of("approval-tiers!G9", "")))
                .containsExactly(new TextChange(rows(9, 9), "text.zh", ZH, null));
    }

    @Test
    void tellsNothingOfTheSame() {
        assertThat(Difference.of(SHIPPED, SHIPPED, ShippedEngineering.INSTANCE)).isEmpty();
    }

    @Test
    void tellsNothingOfRowsThatChangePlacesAndIds() {
        Map<String, Object> swapped = new HashMap<>(Map.of("approval-tiers!A7", "NEW", "cases!A3", "NEW"));
        for (String column : List.of("A", "B", "C", "E", "F", "G", "H")) {
            swapped.put("approval-tiers!" + column + "8", cell(column + "9"));
            swapped.put("approval-tiers!" + column + "9", cell(column + "8"));
        }
        swapped.put("approval-tiers!D8", "");
        swapped.put("approval-tiers!D9", cell("D8"));

        assertThat(texts(swapped)).isEmpty();
    }

    @Test
    void findsAReasonThatWasReplacedThoughTheIdIsAnother() {
        assertThat(texts(Map.of("approval-tiers!A9", "T9", "approval-tiers!H9", "Anything.")))
                .containsExactly(new TextChange(rows(9, 9), "text.en", EN, "Anything."));
    }

    @Test
    void tellsAllOfARowThatIsNewAndOfOneThatIsGone() {
        assertThat(texts(Map.of(
                        "approval-tiers!A9", "T9",
                        "approval-tiers!B9", "> 10000.01",
                        "approval-tiers!H9", "Anything.")))
                .containsExactly(
                        new TextChange(rows(9, null), "clause", CLAUSE, null),
                        new TextChange(rows(9, null), "text.zh", ZH, null),
                        new TextChange(rows(9, null), "text.en", EN, null),
                        new TextChange(rows(null, 9), "clause", null, CLAUSE),
                        new TextChange(rows(null, 9), "text.zh", null, ZH),
                        new TextChange(rows(null, 9), "text.en", null, "Anything."));
    }

    @Test
    void tellsNothingOfARuleThatSaysTheSameUnderOtherConditions() {
        assertThat(texts(Map.of("approval-tiers!A9", "T9", "approval-tiers!B9", "> 10000.01")))
                .isEmpty();
    }

    @Test
    void countsWhatIsReadOfATableThatWasNotThere() {
        Edition less = edition(Workbooks.shipped().stream()
                .filter(workbook -> !workbook.name().equals("severity"))
                .toList());

        assertThat(TextDifference.changes(less, SHIPPED).keySet()).containsExactly("severity");
        assertThat(TextDifference.changes(SHIPPED, less).get("severity"))
                .allSatisfy(change -> assertThat(change.after()).isNull());
    }

    private static List<TextChange> texts(Map<String, ?> cells) {
        WorkbookFile changed = Workbooks.changed("approval-tiers", cells);
        List<WorkbookFile> all = Workbooks.shipped().stream()
                .map(shipped -> shipped.name().equals(changed.name()) ? changed : shipped)
                .toList();
        return TextDifference.changes(SHIPPED, edition(all)).getOrDefault("approval-tiers", List.of());
    }

    private static Object cell(String address) {
        return Workbooks.text("approval-tiers", address);
    }

    private static RowNumbers rows(Integer before, Integer after) {
        return new RowNumbers(before, after);
    }

    private static Edition edition(List<WorkbookFile> workbooks) {
        return new Edition(
                TableReader.read(workbooks, Tables.NONE, ShippedEngineering.INSTANCE)
                        .tables(),
                workbooks);
    }
}
