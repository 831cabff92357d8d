package io.baoxiu.analysis;

import io.baoxiu.table.DecisionTable;
import io.baoxiu.table.HitPolicy;
import io.baoxiu.table.Term;
import io.baoxiu.table.UnaryTest;
import io.baoxiu.table.cell.CellText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Compares two versions of a table wherever either can be asked. */
final class Comparison {

    private final Diagrams diagrams;
    private final Space space;
    private final int possible;
    private final Sheet before;
    private final Sheet after;
    private final Outcomes outcomes = new Outcomes();
    private final Endings.Together together;
    private final List<Pair> pairs = new ArrayList<>(List.of(new Pair(0, 0)));
    private final Map<Pair, Integer> numbers = new HashMap<>();

    /** What is concluded before and after, by number. */
    private record Pair(int before, int after) {}

    Comparison(DecisionTable before, DecisionTable after, Setting old, Setting now, Diagrams diagrams) {
        Universe.Drawn universe = Universe.of(List.of(before, after), List.of(old, now), diagrams);
        this.diagrams = diagrams;
        this.space = universe.space();
        this.possible = universe.diagram();
        this.before = new Sheet(before, space);
        this.after = new Sheet(after, space);
        this.together = new Endings.Together(
                row -> new int[0], 1, Integer.MAX_VALUE, after.form().perRow());
    }

    Space space() {
        return space;
    }

    List<Difference.Change> changes() {
        int oldRows = rows(before);
        int newRows = rows(after);
        return regions().stream()
                .map(region -> change(region, oldRows, newRows))
                .toList();
    }

    /** Labelled with the number of what is concluded before and after. */
    List<Region> regions() {
        Combination differing = new Combination(
                diagrams,
                (one, other) -> one == other ? 0 : number(new Pair(one, other)),
                (one, other) -> one == other ? Diagrams.FALSE : Combination.OPEN);
        int anywhere = differing.of(concluded(before), concluded(after));
        int there = new Combination(
                        diagrams,
                        (pair, can) -> pair * can,
                        (pair, can) -> pair == Diagrams.FALSE || can == Diagrams.FALSE
                                ? Diagrams.FALSE
                                : can == Diagrams.TRUE ? pair : Combination.OPEN)
                .of(anywhere, possible);
        return there == Diagrams.FALSE
                ? List.of()
                : Region.of(diagrams, space, new Simplification(diagrams, space).of(there, possible));
    }

    private int number(Pair pair) {
        Integer known = numbers.putIfAbsent(pair, pairs.size());
        if (known != null) {
            return known;
        }
        pairs.add(pair);
        return pairs.size() - 1;
    }

    private int concluded(Sheet sheet) {
        if (sheet.isCollect()) {
            Endings.Together all = together.of(row -> outcomes.parts(sheet, row));
            return Drawing.of(diagrams, sheet, all::single, all);
        }
        IntUnaryOperator whole = row -> outcomes.whole(sheet, row);
        int[] labels = IntStream.range(0, sheet.rows()).map(whole).toArray();
        return Drawing.of(diagrams, sheet, row -> labels[row], Endings.first(row -> labels[row]));
    }

    /** The diagram of the rows that conclude, as a set by number. */
    private int rows(Sheet sheet) {
        Endings.Together all = together.of(row -> new int[] {sheet.row(row).number()});
        return sheet.isCollect()
                ? Drawing.of(diagrams, sheet, row -> row, all)
                : Drawing.of(diagrams, sheet, row -> row + 1, Endings.first(row -> all.single(row)));
    }

    private Difference.Change change(Region region, int oldRows, int newRows) {
        Search search = new Search(diagrams, space, possible);
        int[] witness = Objects.requireNonNull(search.find(region.cube()));
        Pair pair = pairs.get(region.label());
        Map<String, @Nullable Object> old = told(before, pair.before, pair.after);
        Map<String, @Nullable Object> now = told(after, pair.after, pair.before);
        if (!after.table().form().perRow()) {
            Set<String> same = new HashSet<>(old.keySet());
            same.removeIf(path -> !now.containsKey(path) || !Objects.equals(old.get(path), now.get(path)));
            old.keySet().removeAll(same);
            now.keySet().removeAll(same);
        }
        return new Difference.Change(
                where(region),
                old,
                now,
                new Difference.Rows(numbers(search, oldRows, region), numbers(search, newRows, region)),
                space.witness(witness, columns()));
    }

    private int[] columns() {
        Set<Term> terms = new LinkedHashSet<>(Sheet.terms(before.table()));
        terms.addAll(Sheet.terms(after.table()));
        return space.levels(terms);
    }

    private Map<String, String> where(Region region) {
        Map<String, String> where = new LinkedHashMap<>();
        for (int level : columns()) {
            if (!space.isAll(level, region.cube()[level])) {
                UnaryTest test = Cells.test(space.axis(level), region.cube()[level]);
                where.put(space.axis(level).term().path(), CellText.of(test));
            }
        }
        return where;
    }

    private List<Integer> numbers(Search search, int rows, Region region) {
        return search.labels(rows, region.cube()).stream()
                .flatMap(label -> together.set(label).stream())
                .sorted()
                .distinct()
                .toList();
    }

    /** What is concluded, path by path; where rows add up, the lists of what they add. */
    private Map<String, @Nullable Object> told(Sheet sheet, int outcome, int other) {
        Map<String, @Nullable Object> told = new LinkedHashMap<>();
        sheet.table()
                .outcomes()
                .forEach(column ->
                        told.put(column.term().path(), sheet.table().policy() == HitPolicy.COLLECT ? List.of() : null));
        if (sheet.isCollect()) {
            List<Integer> parts = new ArrayList<>(together.set(outcome));
            if (sheet.table().form().perRow()) {
                together.set(other).forEach(parts::remove);
            }
            parts.forEach(part -> add(told, outcomes.value(part)));
        } else if (outcome != 0) {
            ((Map<?, ?>) outcomes.value(outcome)).forEach((path, value) -> told.put((String) path, value));
        }
        return told;
    }

    private static void add(Map<String, @Nullable Object> told, Object part) {
        Map<?, ?> values = part instanceof Outcomes.Part one ? Map.of(one.path(), one.value()) : (Map<?, ?>) part;
        values.forEach((path, value) -> {
            List<@Nullable Object> longer = new ArrayList<>((List<?>) Objects.requireNonNull(told.get(path)));
            longer.add(value);
            told.put((String) path, Collections.unmodifiableList(longer));
        });
    }
}
