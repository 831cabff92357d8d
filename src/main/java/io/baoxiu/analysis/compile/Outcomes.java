package io.baoxiu.analysis.compile;

import io.baoxiu.table.Row;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The conclusions of rows as numbers: rows with the same conclusion have the same number; 0 means no conclusion. Shared
 * by the compared versions of a table.
 */
public final class Outcomes {

    private final Numbered<Object> numbers = new Numbered<>();

    /** One column's value. */
    record Part(String path, Object value) {}

    /** The number of everything a row concludes, columns by path. */
    public int whole(RowCubes rowCubes, int row) {
        Map<String, @Nullable Object> outcome = map(rowCubes, row);
        return outcome.values().stream().allMatch(Objects::isNull) ? 0 : number(outcome);
    }

    static Map<String, @Nullable Object> map(RowCubes rowCubes, int row) {
        Map<String, @Nullable Object> outcome = new java.util.TreeMap<>();
        Row of = rowCubes.row(row);
        for (int i = 0; i < of.outcomes().size(); i++) {
            outcome.put(
                    rowCubes.table().outcomes().get(i).term().path(),
                    of.outcomes().get(i));
        }
        return outcome;
    }

    /** The parts that a row adds to others holding with it: each value of a list is one part. */
    public int[] parts(RowCubes rowCubes, int row) {
        if (rowCubes.table().form().perRow()) {
            return new int[] {number(map(rowCubes, row))};
        }
        List<Integer> parts = new ArrayList<>();
        map(rowCubes, row)
                .forEach((path, value) -> values(value).forEach(one -> parts.add(number(new Part(path, one)))));
        return parts.stream().mapToInt(Integer::intValue).toArray();
    }

    private static Collection<?> values(@Nullable Object value) {
        if (value instanceof Collection<?> several) {
            return several;
        }
        return value == null ? List.of() : List.of(value);
    }

    int number(Object value) {
        return numbers.of(value);
    }

    Object value(int number) {
        return numbers.get(number);
    }
}
