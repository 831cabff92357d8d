package io.baoxiu.analysis;

import io.baoxiu.table.Column;
import io.baoxiu.table.Finding;
import io.baoxiu.table.Findings;
import io.baoxiu.table.HitPolicy;
import io.baoxiu.table.Message;
import io.baoxiu.table.Row;
import io.baoxiu.table.UnaryTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;

/** Condition cells without which the table would conclude the same everywhere. */
final class IdleCells {

    private final Ground ground;
    private final Sheet sheet;
    private final DeadRows dead;
    private final int diagram;
    private final Endings.Together together;
    private final int[] outcomes;

    private record Idle(int row, int column) {}

    /** @param firstRows the diagram of the first row that holds, counted from 1 */
    IdleCells(Ground ground, int firstRows, DeadRows dead) {
        this.ground = ground;
        this.sheet = ground.sheet();
        this.dead = dead;
        Outcomes numbers = new Outcomes();
        this.together = new Endings.Together(
                row -> numbers.parts(sheet, row),
                1,
                Integer.MAX_VALUE,
                sheet.table().form().perRow());
        this.outcomes = new int[sheet.rows()];
        for (int row = 0; row < outcomes.length; row++) {
            outcomes[row] = sheet.isCollect() ? together.single(row) : numbers.whole(sheet, row);
        }
        this.diagram =
                sheet.isCollect() ? Drawing.of(ground.diagrams(), sheet, row -> outcomes[row], together) : firstRows;
    }

    List<Finding> findings() {
        List<Idle> idle = new ArrayList<>();
        for (int row = 0; row < sheet.rows(); row++) {
            boolean judged = sheet.isCollect() ? !dead.neverHolds(row) : dead.isAlive(row);
            for (int column = 0; judged && column < sheet.table().conditions().size(); column++) {
                if (isIdle(row, column)) {
                    idle.add(new Idle(row, column));
                }
            }
        }
        return Findings.listed(idle, this::finding);
    }

    private boolean isIdle(int row, int column) {
        if (sheet.row(row).conditions().get(column) instanceof UnaryTest.Any) {
            return false;
        }
        int level = ground.space().level(sheet.table().conditions().get(column).term());
        Runs[] more = sheet.cube(row);
        Runs without = without(row, column, level);
        int[] near = new int[more.length];
        near[level] = (int) more[level].from(0);
        more[level] =
                without.and(more[level].without(0, ground.space().axis(level).size()));
        return ground.search().find(diagram, more, changes(row), near) == null;
    }

    /** The atoms that the other columns of the same term leave to a row. */
    private Runs without(int row, int column, int level) {
        Axis axis = ground.space().axis(level);
        Runs left = Runs.of(0, axis.size());
        List<Column> conditions = sheet.table().conditions();
        for (int other = 0; other < conditions.size(); other++) {
            if (other != column && conditions.get(other).term().equals(axis.term())) {
                left = left.and(axis.atoms(sheet.row(row).conditions().get(other)));
            }
        }
        return left;
    }

    /** Whether the outcome would be another if a row held there too. */
    private IntPredicate changes(int row) {
        int outcome = outcomes[row];
        if (sheet.table().policy() == HitPolicy.FIRST) {
            return first -> first == 0 ? outcome != 0 : first - 1 > row && outcomes[first - 1] != outcome;
        } else if (sheet.table().policy() == HitPolicy.UNIQUE) {
            return first -> first != 0 || outcome != 0;
        } else if (sheet.table().form().perRow()) {
            return any -> outcome != 0;
        }
        Set<Integer> added = Set.copyOf(together.set(outcome));
        return set -> !Set.copyOf(together.set(set)).containsAll(added);
    }

    private Finding finding(Idle idle) {
        Row row = sheet.row(idle.row);
        Column column = sheet.table().conditions().get(idle.column);
        Message message = new Message(
                "第 " + row.number() + " 行的条件“" + column.term().label().zh() + "”不起作用：去掉它，本表的结论处处不变",
                "the condition on `" + column.term().label().en() + "` in row " + row.number()
                        + " has no effect: without it the table concludes the same everywhere");
        return ground.at(
                Finding.Severity.WARNING, Finding.Code.NO_EFFECT, column.cell(row.number()), message, Map.of());
    }
}
