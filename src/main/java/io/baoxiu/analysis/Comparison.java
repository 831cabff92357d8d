package io.baoxiu.analysis;

import io.baoxiu.table.DecisionTable;
import io.baoxiu.table.UnaryTest;
import io.baoxiu.table.cell.CellText;
import io.baoxiu.vocabulary.Term;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Compares two versions of a table wherever either can be asked. */
final class Comparison {

    private final Diagrams diagrams;
    private final Space space;
    private final int possible;
    private final Witnesses witnesses;
    private final Sheet before;
    private final Sheet after;
    private final Told told;
    private final Endings.Together numbered = new Endings.Together(row -> new int[0], 1, Integer.MAX_VALUE, false);
    private final Numbered<Pair> pairs = new Numbered<>();

    /** What is concluded before and after, by number. */
    private record Pair(int before, int after) {}

    Comparison(DecisionTable before, DecisionTable after, Setting old, Setting now, Diagrams diagrams) {
        Universe.Drawn universe = Universe.of(List.of(before, after), List.of(old, now), diagrams);
        this.diagrams = diagrams;
        this.space = universe.space();
        this.possible = universe.diagram();
        this.witnesses = universe.witnesses();
        this.before = new Sheet(before, space);
        this.after = new Sheet(after, space);
        this.told = new Told(after);
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
                (one, other) -> one == other ? 0 : pairs.of(new Pair(one, other)),
                (one, other) -> one == other ? Diagrams.FALSE : Combination.OPEN);
        int anywhere = differing.of(told.drawn(diagrams, before), told.drawn(diagrams, after));
        return Region.of(diagrams, space, new Simplification(diagrams, space).of(anywhere, possible));
    }

    /** The diagram of the rows that conclude, as a set by number. */
    private int rows(Sheet sheet) {
        Endings.Together all = numbered.of(row -> new int[] {sheet.row(row).number()});
        return sheet.isCollect()
                ? Drawing.of(diagrams, sheet, row -> row, all)
                : Drawing.of(diagrams, sheet, row -> row + 1, Endings.first(row -> all.single(row)));
    }

    private Difference.Change change(Region region, int oldRows, int newRows) {
        Search search = new Search(diagrams, space, possible);
        int[] witness = Objects.requireNonNull(search.find(region.cube()));
        Pair pair = pairs.get(region.label());
        Told.Both both = told.both(pair.before, pair.after);
        return new Difference.Change(
                where(region),
                both.before(),
                both.after(),
                new Difference.Rows(numbers(search, oldRows, region), numbers(search, newRows, region)),
                witnesses.of(witness, columns()));
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
                .flatMap(label -> numbered.set(label).stream())
                .sorted()
                .distinct()
                .toList();
    }
}
