package io.baoxiu.solver;

import io.baoxiu.table.DecisionTable;
import io.baoxiu.table.Tables;
import io.baoxiu.table.premise.Premises;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What is true of a table among others, wherever decisions can ask it, as a solver proves it. */
public final class Proof {

    private final Solver solver = new Solver();
    private final Rows rows;
    private final CellTexts cells;

    public Proof(DecisionTable table, Tables tables, Premises premises) {
        Variables variables = Variables.of(List.of(table), List.of(tables), premises, solver);
        this.rows = variables.rows(table);
        this.cells = new CellTexts(variables);
        solver.require(new Decisions(tables, premises, variables).canAsk(table));
    }

    /** All findings about rows and cells: code, cell, and message in English. */
    public List<String> findings() {
        return ProvedFindings.of(rows, solver);
    }

    /**
     * What is wrong with rows that are suggested for gaps: together they must cover all that no row does, and nothing
     * that one does, and nothing twice.
     *
     * @param suggested cells by path
     */
    public List<String> objectionsToGaps(List<Map<?, ?>> suggested) {
        List<String> objections = new ArrayList<>();
        List<Formula> gaps =
                suggested.stream().map(row -> solver.named(cells.hold(row))).toList();
        object(rows.none().and(solver.any(gaps).not()), "a gap is not told", objections);
        for (int i = 0; i < gaps.size(); i++) {
            object(gaps.get(i).and(rows.none().not()), "no gap: " + suggested.get(i), objections);
            object(gaps.get(i).and(solver.any(gaps.subList(0, i))), "told twice: " + suggested.get(i), objections);
        }
        return objections;
    }

    private void object(Formula wrong, String objection, List<String> objections) {
        if (solver.can(wrong)) {
            objections.add(objection);
        }
    }

    /** Whether facts can be, at which no row holds. */
    public boolean isGap(Map<String, ?> facts) {
        return solver.can(cells.are(facts).and(rows.none()));
    }

    /** Whether facts can be, at which both rows hold, as the spreadsheet program numbers them. */
    public boolean isOverlap(Map<String, ?> facts, int earlier, int later) {
        return solver.can(cells.are(facts).and(numbered(earlier)).and(numbered(later)));
    }

    private Formula numbered(int number) {
        for (int row = 0; row < rows.count(); row++) {
            if (rows.row(row).number() == number) {
                return rows.holds(row);
            }
        }
        throw new IllegalArgumentException("no row " + number);
    }
}
