package io.baoxiu.solver;

import io.baoxiu.table.HitPolicy;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What a table concludes, and when: the same things of two versions are the same keys. */
final class Conclusions {

    private final Rows rows;
    private final Solver solver;

    Conclusions(Rows rows, Solver solver) {
        this.rows = rows;
        this.solver = solver;
    }

    /** Where another version concludes otherwise. */
    Formula differFrom(Conclusions other) {
        Map<Object, Formula> mine = all();
        Map<Object, Formula> others = other.all();
        Set<Object> things = new HashSet<>(mine.keySet());
        things.addAll(others.keySet());
        Formula never = solver.always().not();
        return solver.any(things.stream()
                .map(thing -> mine.getOrDefault(thing, never)
                        .is(others.getOrDefault(thing, never))
                        .not())
                .toList());
    }

    /** When the table, of which one row concludes, concludes a value in a column. */
    Formula concludes(String path, @Nullable Object value) {
        List<Formula> ways = new ArrayList<>();
        for (int row = 0; row < rows.count(); row++) {
            if (Objects.equals(outcomes(row).get(path), value)) {
                ways.add(rows.first(row));
            }
        }
        if (value == null) {
            ways.add(rows.none());
        }
        return solver.any(ways);
    }

    private Map<String, @Nullable Object> outcomes(int row) {
        Map<String, @Nullable Object> outcomes = new TreeMap<>();
        for (int i = 0; i < rows.table().outcomes().size(); i++) {
            outcomes.put(
                    rows.table().outcomes().get(i).term().path(),
                    rows.row(row).outcomes().get(i));
        }
        return outcomes;
    }

    private Map<Object, Formula> all() {
        Map<Object, List<Formula>> ways = new HashMap<>();
        for (int row = 0; row < rows.count(); row++) {
            Formula concludes = collects() ? rows.holds(row) : rows.first(row);
            things(row)
                    .forEach(thing -> ways.computeIfAbsent(thing, any -> new ArrayList<>())
                            .add(concludes));
        }
        Map<Object, Formula> all = new HashMap<>();
        ways.forEach((thing, of) -> {
            for (int times = 1; times <= (rowByRow() ? of.size() : 1); times++) {
                all.put(List.of(thing, times), solver.named(atLeast(times, of)));
            }
        });
        return all;
    }

    private Set<Object> things(int row) {
        Map<String, @Nullable Object> outcomes = outcomes(row);
        if (collects() && !rowByRow()) {
            Set<Object> parts = new HashSet<>();
            outcomes.forEach((path, value) -> values(value).forEach(one -> parts.add(List.of(path, one))));
            return parts;
        }
        boolean nothing = outcomes.values().stream().allMatch(Objects::isNull);
        return nothing && !rowByRow() ? Set.of() : Set.of(outcomes);
    }

    private boolean collects() {
        return rows.table().policy() == HitPolicy.COLLECT;
    }

    /** Whether each row that holds is a result of its own, so that it matters how many there are. */
    private boolean rowByRow() {
        return collects() && rows.table().form().perRow();
    }

    private static Collection<?> values(@Nullable Object value) {
        return value instanceof Collection<?> several ? several : value == null ? List.of() : List.of(value);
    }

    private Formula atLeast(int times, List<Formula> of) {
        if (times == 0) {
            return solver.always();
        } else if (of.size() < times) {
            return solver.always().not();
        }
        List<Formula> rest = of.subList(1, of.size());
        return of.get(0).and(atLeast(times - 1, rest)).or(atLeast(times, rest));
    }
}
