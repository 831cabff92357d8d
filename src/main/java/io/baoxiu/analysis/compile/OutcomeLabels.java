package io.baoxiu.analysis.compile;

import io.baoxiu.analysis.diagram.IntervalDiagrams;
import io.baoxiu.table.DecisionTable;
import io.baoxiu.table.HitPolicy;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The conclusions of versions of a table as numbers, equal for equal conclusions, and back as values. */
public final class OutcomeLabels {

    private final DecisionTable table;
    private final Outcomes outcomes = new Outcomes();
    private final Endings.Together together;

    /** The conclusions before and after. */
    public record Both(Map<String, @Nullable Object> before, Map<String, @Nullable Object> after) {}

    public OutcomeLabels(DecisionTable table) {
        this.table = table;
        this.together = new Endings.Together(
                row -> new int[0], 1, Integer.MAX_VALUE, table.form().perRow());
    }

    /** The diagram of a version's conclusions; 0 means none. */
    public int drawn(IntervalDiagrams diagrams, RowCubes rowCubes) {
        if (rowCubes.isCollect()) {
            Endings.Together all = together.of(row -> outcomes.parts(rowCubes, row));
            return TableCompiler.of(diagrams, rowCubes, all::single, all);
        }
        IntUnaryOperator whole = row -> outcomes.whole(rowCubes, row);
        int[] labels = IntStream.range(0, rowCubes.rows()).map(whole).toArray();
        return TableCompiler.of(diagrams, rowCubes, row -> labels[row], Endings.first(row -> labels[row]));
    }

    /** The conclusion in one column for a number. */
    @Nullable
    public Object value(int outcome, String path) {
        return outcome == 0 ? null : ((Map<?, ?>) outcomes.value(outcome)).get(path);
    }

    /** The differences between two numbers, path by path; lists if several rows conclude together. */
    public Both both(int before, int after) {
        Map<String, @Nullable Object> old = words(before, after);
        Map<String, @Nullable Object> now = words(after, before);
        if (!table.form().perRow()) {
            Set<String> same = new HashSet<>(old.keySet());
            same.removeIf(path -> !now.containsKey(path) || !Objects.equals(old.get(path), now.get(path)));
            old.keySet().removeAll(same);
            now.keySet().removeAll(same);
        }
        return new Both(old, now);
    }

    private Map<String, @Nullable Object> words(int outcome, int other) {
        Map<String, @Nullable Object> words = new LinkedHashMap<>();
        boolean several = table.policy() == HitPolicy.COLLECT;
        table.outcomes().forEach(column -> words.put(column.term().path(), several ? List.of() : null));
        if (several) {
            List<Integer> parts = new ArrayList<>(together.set(outcome));
            if (table.form().perRow()) {
                together.set(other).forEach(parts::remove);
            }
            parts.forEach(part -> add(words, outcomes.value(part)));
        } else if (outcome != 0) {
            ((Map<?, ?>) outcomes.value(outcome)).forEach((path, value) -> words.put((String) path, value));
        }
        return words;
    }

    private static void add(Map<String, @Nullable Object> words, Object part) {
        Map<?, ?> values = part instanceof Outcomes.Part one ? Map.of(one.path(), one.value()) : (Map<?, ?>) part;
        values.forEach((path, value) -> {
            List<@Nullable Object> longer = new ArrayList<>((List<?>) Objects.requireNonNull(words.get(path)));
            longer.add(value);
            words.put((String) path, Collections.unmodifiableList(longer));
        });
    }
}
