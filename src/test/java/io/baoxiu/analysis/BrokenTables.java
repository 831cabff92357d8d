package io.baoxiu.analysis;

import io.baoxiu.table.DecisionTable;
import io.baoxiu.table.Row;
import io.baoxiu.table.condition.UnaryTest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A table with a slip in it, each time another: a row left out, a limit moved, a code forgotten, a cell left blank. */
public final class BrokenTables {

    private final DecisionTable table;
    private final Random random = new Random(20_260_302);

    private BrokenTables(DecisionTable table) {
        this.table = table;
    }

    /** @param most of how many rows */
    public static List<DecisionTable> of(DecisionTable table, int most) {
        BrokenTables broken = new BrokenTables(table);
        List<Row> rows = new ArrayList<>(table.rows());
        Collections.shuffle(rows, broken.random);
        List<DecisionTable> tables = new ArrayList<>();
        for (Row row : rows.subList(0, Math.min(rows.size(), most))) {
            tables.add(ChangedTables.without(table, row.number()));
            broken.changed(row).forEach(tables::add);
        }
        return tables;
    }

    private Stream<DecisionTable> changed(Row row) {
        int[] asking = IntStream.range(0, row.conditions().size())
                .filter(column -> !(row.conditions().get(column) instanceof UnaryTest.Any))
                .toArray();
        if (asking.length == 0) {
            return Stream.empty();
        }
        int column = asking[random.nextInt(asking.length)];
        String path = table.conditions().get(column).term().path();
        UnaryTest test = row.conditions().get(column);
        return Stream.of(ChangedTables.condition(table, row.number(), path, slip(test)));
    }

    private UnaryTest slip(UnaryTest test) {
        if (test instanceof UnaryTest.OneOf some && some.values().size() > 1) {
            Set<Object> fewer = new TreeSet<>(some.values());
            fewer.remove(some.values().iterator().next());
            return new UnaryTest.OneOf(fewer);
        } else if (test instanceof UnaryTest.Range range) {
            return random.nextBoolean()
                    ? new UnaryTest.Range(range.low(), !range.lowIncluded(), range.high(), range.highIncluded())
                    : new UnaryTest.Range(range.low(), range.lowIncluded(), range.high(), !range.highIncluded());
        }
        return random.nextBoolean() ? UnaryTest.ANY : new UnaryTest.Not(test);
    }
}
