package io.baoxiu.solver;

import io.baoxiu.table.HitPolicy;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;

/** Whether a table would conclude otherwise if a row held where it does not. */
final class Effect {

    private final Rows rows;
    private final Solver solver;

    Effect(Rows rows, Solver solver) {
        this.rows = rows;
        this.solver = solver;
    }

    Formula of(int row) {
        boolean something = rows.row(row).outcomes().stream().anyMatch(Objects::nonNull);
        HitPolicy policy = rows.table().policy();
        if (policy == HitPolicy.COLLECT) {
            return rows.table().form().perRow() ? solver.always() : added(row);
        } else if (policy == HitPolicy.UNIQUE) {
            return something ? solver.always() : rows.none().not();
        }
        Formula fromBelow = solver.any(IntStream.range(row + 1, rows.count())
                .filter(below -> !outcomes(below).equals(outcomes(row)))
                .mapToObj(rows::first)
                .toList());
        return something ? fromBelow.or(rows.none()) : fromBelow;
    }

    private Collection<?> outcomes(int row) {
        return rows.row(row).outcomes();
    }

    /** Something of what the row adds is added by no other that holds. */
    private Formula added(int row) {
        return solver.any(parts(row).stream()
                .map(part -> solver.any(IntStream.range(0, rows.count())
                                .filter(other -> other != row && parts(other).contains(part))
                                .mapToObj(rows::holds)
                                .toList())
                        .not())
                .toList());
    }

    /** What a row adds: its values with the places of their columns. */
    private Set<List<Object>> parts(int row) {
        Set<List<Object>> parts = new HashSet<>();
        for (int column = 0; column < outcomes(row).size(); column++) {
            Object outcome = rows.row(row).outcomes().get(column);
            if (outcome instanceof Collection<?> several) {
                for (Object one : several) {
                    parts.add(List.of(column, one));
                }
            } else if (outcome != null) {
                parts.add(List.of(column, outcome));
            }
        }
        return parts;
    }
}
