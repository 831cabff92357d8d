package io.baoxiu.analysis.check;

import io.baoxiu.analysis.compile.Endings;
import io.baoxiu.analysis.compile.Outcomes;
import io.baoxiu.analysis.compile.RowCubes;
import io.baoxiu.analysis.compile.TableCompiler;
import io.baoxiu.analysis.diagram.IntervalSet;
import io.baoxiu.analysis.domain.Partition;
import io.baoxiu.table.Column;
import io.baoxiu.table.Finding;
import io.baoxiu.table.Findings;
import io.baoxiu.table.HitPolicy;
import io.baoxiu.table.Message;
import io.baoxiu.table.Row;
import io.baoxiu.table.condition.UnaryTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;

/** Condition cells whose removal would not change any conclusion of the table. */
final class IdleCells {

    private final CheckedTable checked;
    private final RowCubes rowCubes;
    private final DeadRows dead;
    private final int diagram;
    private final Endings.Together together;
    private final int[] outcomes;

    private record Idle(int row, int column) {}

    /** @param firstRows the diagram of the first row that holds, counted from 1 */
    IdleCells(CheckedTable checked, int firstRows, DeadRows dead) {
        this.checked = checked;
        this.rowCubes = checked.rowCubes();
        this.dead = dead;
        Outcomes numbers = new Outcomes();
        this.together = new Endings.Together(
                row -> numbers.parts(rowCubes, row),
                1,
                Integer.MAX_VALUE,
                rowCubes.table().form().perRow());
        this.outcomes = new int[rowCubes.rows()];
        for (int row = 0; row < outcomes.length; row++) {
            outcomes[row] = rowCubes.isCollect() ? together.single(row) : numbers.whole(rowCubes, row);
        }
        this.diagram = rowCubes.isCollect()
                ? TableCompiler.of(checked.diagrams(), rowCubes, row -> outcomes[row], together)
                : firstRows;
    }

    List<Finding> findings() {
        List<Idle> idle = new ArrayList<>();
        for (int row = 0; row < rowCubes.rows(); row++) {
            boolean judged = rowCubes.isCollect() ? !dead.neverHolds(row) : dead.isAlive(row);
            for (int column = 0;
                    judged && column < rowCubes.table().conditions().size();
                    column++) {
                if (isIdle(row, column)) {
                    idle.add(new Idle(row, column));
                }
            }
        }
        return Findings.listed(idle, this::finding);
    }

    private boolean isIdle(int row, int column) {
        if (rowCubes.row(row).conditions().get(column) instanceof UnaryTest.Any) {
            return false;
        }
        int level =
                checked.space().level(rowCubes.table().conditions().get(column).term());
        IntervalSet[] more = rowCubes.cube(row);
        IntervalSet without = without(row, column, level);
        int[] near = new int[more.length];
        near[level] = (int) more[level].from(0);
        more[level] =
                without.and(more[level].without(0, checked.space().axis(level).size()));
        return checked.search().find(diagram, more, changes(row), near) == null;
    }

    /** The atoms that the other columns of the same term allow for a row. */
    private IntervalSet without(int row, int column, int level) {
        Partition axis = checked.space().axis(level);
        IntervalSet left = IntervalSet.of(0, axis.size());
        List<Column> conditions = rowCubes.table().conditions();
        for (int other = 0; other < conditions.size(); other++) {
            if (other != column && conditions.get(other).term().equals(axis.term())) {
                left = left.and(axis.atoms(rowCubes.row(row).conditions().get(other)));
            }
        }
        return left;
    }

    /** Whether the outcome would change if a row held there too. */
    private IntPredicate changes(int row) {
        int outcome = outcomes[row];
        if (rowCubes.table().policy() == HitPolicy.FIRST) {
            return first -> first == 0 ? outcome != 0 : first - 1 > row && outcomes[first - 1] != outcome;
        } else if (rowCubes.table().policy() == HitPolicy.UNIQUE) {
            return first -> first != 0 || outcome != 0;
        } else if (rowCubes.table().form().perRow()) {
            return any -> outcome != 0;
        }
        Set<Integer> added = Set.copyOf(together.set(outcome));
        return set -> !Set.copyOf(together.set(set)).containsAll(added);
    }

    private Finding finding(Idle idle) {
        Row row = rowCubes.row(idle.row);
        Column column = rowCubes.table().conditions().get(idle.column);
        Message message = new Message(
                "第 " + row.number() + " 行的条件“" + column.term().label().zh() + "”不起作用：去掉它，本表的结论处处不变",
                "the condition on `" + column.term().label().en() + "` in row " + row.number()
                        + " has no effect: without it the table concludes the same everywhere");
        return checked.at(
                Finding.Severity.WARNING, Finding.Code.NO_EFFECT, column.cell(row.number()), message, Map.of());
    }
}
