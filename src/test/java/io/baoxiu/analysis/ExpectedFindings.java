package io.baoxiu.analysis;

import io.baoxiu.table.DecisionTable;
import io.baoxiu.table.Finding;
import io.baoxiu.table.HitPolicy;
import io.baoxiu.table.Row;
import io.baoxiu.table.condition.UnaryTest;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The findings, but for gaps, that a count of every combination shows. */
public final class ExpectedFindings {

    private final DecisionTable table;
    private final Enumerated all;
    private final List<List<Integer>> holding;
    private final List<String> expected = new ArrayList<>();

    private ExpectedFindings(DecisionTable table, Enumerated all) {
        this.table = table;
        this.all = all;
        this.holding = all.possible().stream()
                .map(facts -> Enumerated.holding(table, facts))
                .toList();
    }

    public static List<String> of(DecisionTable table, Enumerated all) {
        ExpectedFindings findings = new ExpectedFindings(table, all);
        if (table.policy() == HitPolicy.UNIQUE) {
            findings.overlaps();
        }
        for (int row = 0; row < table.rows().size(); row++) {
            findings.deadRow(row);
            findings.idleCells(row);
        }
        return findings.expected;
    }

    public static String words(Finding finding) {
        return finding.code() + " " + finding.cell() + " " + finding.message().en();
    }

    private void overlaps() {
        Set<List<Integer>> pairs = new LinkedHashSet<>();
        holding.forEach(rows -> {
            for (int one : rows) {
                rows.stream().filter(other -> other > one).forEach(other -> pairs.add(List.of(one, other)));
            }
        });
        pairs.forEach(pair -> expect(
                "OVERLAP",
                pair.get(1),
                0,
                "rows " + number(pair.get(0)) + " and " + number(pair.get(1))
                        + " can hold at once, where only one may"));
    }

    private List<List<Integer>> holdingWith(int row) {
        return holding.stream().filter(rows -> rows.contains(row)).toList();
    }

    private void deadRow(int row) {
        List<List<Integer>> with = holdingWith(row);
        if (with.isEmpty()) {
            expect(
                    "NEVER_HOLDS",
                    row,
                    0,
                    "row " + number(row) + " never holds: no possible facts meet all of its conditions");
        } else if (table.policy() == HitPolicy.FIRST && with.stream().noneMatch(rows -> rows.get(0) == row)) {
            String hiding = with.stream()
                    .map(rows -> rows.get(0))
                    .distinct()
                    .sorted()
                    .map(first -> String.valueOf(number(first)))
                    .collect(Collectors.joining(", "));
            expect(
                    "SHADOWED",
                    row,
                    0,
                    "row " + number(row) + " is never the first to hold: wherever it holds, rows above it do first ("
                            + hiding + ")");
        }
    }

    private void idleCells(int row) {
        boolean judged =
                holdingWith(row).stream().anyMatch(rows -> table.policy() == HitPolicy.COLLECT || rows.get(0) == row);
        for (int column = 0; judged && column < table.conditions().size(); column++) {
            if (!(table.rows().get(row).conditions().get(column) instanceof UnaryTest.Any)
                    && same(without(row, column))) {
                expect(
                        "NO_EFFECT",
                        row,
                        column,
                        "the condition on `"
                                + table.conditions().get(column).term().label().en() + "` in row " + number(row)
                                + " has no effect: without it the table concludes the same everywhere");
            }
        }
    }

    private DecisionTable without(int row, int column) {
        List<Row> rows = new ArrayList<>(table.rows());
        Row old = rows.get(row);
        List<UnaryTest> tests = new ArrayList<>(old.conditions());
        tests.set(column, UnaryTest.ANY);
        rows.set(row, new Row(old.number(), old.id(), tests, old.outcomes(), "", "", ""));
        return table.withRows(rows);
    }

    /** Two rows at once where one may hold is no outcome to keep. */
    private boolean same(DecisionTable other) {
        return all.possible().stream().allMatch(facts -> {
            List<Integer> before = Enumerated.holding(table, facts);
            List<Integer> after = Enumerated.holding(other, facts);
            boolean newlyTwo = table.policy() == HitPolicy.UNIQUE && !after.equals(before) && after.size() > 1;
            return !newlyTwo && Enumerated.outcome(table, before).equals(Enumerated.outcome(other, after));
        });
    }

    private void expect(String code, int row, int column, String message) {
        expected.add(code + " " + table.conditions().get(column).cell(number(row)) + " " + message);
    }

    private int number(int row) {
        return table.rows().get(row).number();
    }
}
