package io.baoxiu.solver;

import io.baoxiu.table.DecisionTable;
import io.baoxiu.table.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** When the rows of a table hold, by their place from the top. */
final class Rows {

    private final DecisionTable table;
    private final Variables variables;
    private final List<Formula> holding = new ArrayList<>();
    private final List<Formula> first = new ArrayList<>();
    private final Formula none;

    Rows(DecisionTable table, Variables variables) {
        this.table = table;
        this.variables = variables;
        Solver solver = variables.solver();
        Formula noneAbove = solver.always();
        for (int row = 0; row < table.rows().size(); row++) {
            Formula holds = solver.named(solver.all(cells(row)));
            holding.add(holds);
            first.add(solver.named(holds.and(noneAbove)));
            noneAbove = solver.named(noneAbove.and(holds.not()));
        }
        this.none = noneAbove;
    }

    private List<Formula> cells(int row) {
        return IntStream.range(0, table.conditions().size())
                .mapToObj(column -> cell(row, column))
                .toList();
    }

    Formula cell(int row, int column) {
        return variables
                .get(table.conditions().get(column).term())
                .holds(row(row).conditions().get(column));
    }

    /** All cells of a row but one hold. */
    Formula butFor(int row, int column) {
        List<Formula> others = new ArrayList<>(cells(row));
        others.remove(column);
        return variables.solver().all(others);
    }

    DecisionTable table() {
        return table;
    }

    int count() {
        return holding.size();
    }

    Row row(int row) {
        return table.rows().get(row);
    }

    Formula holds(int row) {
        return holding.get(row);
    }

    /** It holds, and none above it does. */
    Formula first(int row) {
        return first.get(row);
    }

    Formula none() {
        return none;
    }
}
