package io.baoxiu.solver;

import io.baoxiu.table.HitPolicy;
import io.baoxiu.table.condition.UnaryTest;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What a solver finds wrong with the rows and cells of a table, in the words of findings. */
final class ProvedFindings {

    private final Rows rows;
    private final Solver solver;
    private final List<String> proved = new ArrayList<>();

    private ProvedFindings(Rows rows, Solver solver) {
        this.rows = rows;
        this.solver = solver;
    }

    /** @param solver which requires what can be asked of the table */
    static List<String> of(Rows rows, Solver solver) {
        ProvedFindings findings = new ProvedFindings(rows, solver);
        for (int row = 0; row < rows.count(); row++) {
            findings.row(row);
        }
        return findings.proved;
    }

    private void row(int row) {
        boolean holds = solver.can(rows.holds(row));
        boolean first = holds && solver.can(rows.first(row));
        HitPolicy policy = rows.table().policy();
        if (!holds) {
            find(
                    "NEVER_HOLDS",
                    row,
                    0,
                    "row " + number(row) + " never holds: no possible facts meet all of its conditions");
        } else if (!first && policy == HitPolicy.FIRST) {
            find(
                    "SHADOWED",
                    row,
                    0,
                    "row " + number(row) + " is never the first to hold: wherever it holds, rows above it do first ("
                            + hiding(row) + ")");
        }
        if (holds && policy == HitPolicy.UNIQUE) {
            overlaps(row);
        }
        if (first || holds && policy == HitPolicy.COLLECT) {
            idleCells(row);
        }
    }

    private String hiding(int row) {
        return IntStream.range(0, row)
                .filter(above -> solver.can(rows.holds(row).and(rows.first(above))))
                .mapToObj(above -> String.valueOf(number(above)))
                .collect(Collectors.joining(", "));
    }

    private void overlaps(int row) {
        if (solver.can(rows.holds(row).and(rows.first(row).not()))) {
            IntStream.range(0, row)
                    .filter(above -> solver.can(rows.holds(row).and(rows.holds(above))))
                    .forEach(above -> find(
                            "OVERLAP",
                            row,
                            0,
                            "rows " + number(above) + " and " + number(row) + " can hold at once, where only one may"));
        }
    }

    private void idleCells(int row) {
        Formula different = new Effect(rows, solver).of(row);
        for (int column = 0; column < rows.table().conditions().size(); column++) {
            boolean asks = !(rows.row(row).conditions().get(column) instanceof UnaryTest.Any);
            Formula newly = rows.butFor(row, column).and(rows.cell(row, column).not());
            if (asks && !solver.can(newly.and(different))) {
                find(
                        "NO_EFFECT",
                        row,
                        column,
                        "the condition on `"
                                + rows.table()
                                        .conditions()
                                        .get(column)
                                        .term()
                                        .label()
                                        .en() + "` in row " + number(row)
                                + " has no effect: without it the table concludes the same everywhere");
            }
        }
    }

    private void find(String code, int row, int column, String message) {
        proved.add(code + " " + rows.table().conditions().get(column).cell(number(row)) + " " + message);
    }

    private int number(int row) {
        return rows.row(row).number();
    }
}
