package io.baoxiu.analysis.compile;

import io.baoxiu.analysis.diagram.IntervalSet;
import io.baoxiu.analysis.domain.Space;
import io.baoxiu.table.Column;
import io.baoxiu.table.DecisionTable;
import io.baoxiu.table.HitPolicy;
import io.baoxiu.table.Row;
import io.baoxiu.table.condition.UnaryTest;
import io.baoxiu.vocabulary.Term;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A table laid out in a space: for each row and term, the atoms for which the row can hold. */
public final class RowCubes {

    private final DecisionTable table;
    private final Space space;
    private final int[] levels;
    private final IntervalSet[][] atoms;

    public RowCubes(DecisionTable table, Space space) {
        this.table = table;
        this.space = space;
        this.levels = space.levels(terms(table));
        this.atoms = new IntervalSet[table.rows().size()][];
        Map<Integer, Integer> places = new HashMap<>();
        for (int level : levels) {
            places.put(level, places.size());
        }
        int[] placeOf = table.conditions().stream()
                .map(column -> places.getOrDefault(space.level(column.term()), 0))
                .mapToInt(Integer::intValue)
                .toArray();
        for (int row = 0; row < atoms.length; row++) {
            atoms[row] = atoms(table.rows().get(row), placeOf);
        }
    }

    public static Set<Term> terms(DecisionTable table) {
        return table.conditions().stream().map(Column::term).collect(Collectors.toSet());
    }

    private IntervalSet[] atoms(Row row, int[] placeOf) {
        IntervalSet[] held = new IntervalSet[levels.length];
        for (int place = 0; place < held.length; place++) {
            held[place] = IntervalSet.of(0, space.axis(levels[place]).size());
        }
        List<UnaryTest> tests = row.conditions();
        for (int column = 0; column < placeOf.length; column++) {
            int place = placeOf[column];
            held[place] = held[place].and(space.axis(levels[place]).atoms(tests.get(column)));
        }
        return held;
    }

    public DecisionTable table() {
        return table;
    }

    public Space space() {
        return space;
    }

    public boolean isCollect() {
        return table.policy() == HitPolicy.COLLECT;
    }

    public int rows() {
        return atoms.length;
    }

    public Row row(int row) {
        return table.rows().get(row);
    }

    /** The levels of its conditions, in ascending order; a term that is duplicated has one. */
    public int[] levels() {
        return levels;
    }

    IntervalSet atoms(int row, int place) {
        return atoms[row][place];
    }

    boolean isAny(int row, int place) {
        return space.isAll(levels[place], atoms[row][place]);
    }

    public IntervalSet[] cube(int row) {
        IntervalSet[] cube = space.everything();
        for (int place = 0; place < levels.length; place++) {
            cube[levels[place]] = atoms[row][place];
        }
        return cube;
    }
}
