package io.baoxiu.analysis.difference;

import io.baoxiu.analysis.compile.Endings;
import io.baoxiu.analysis.compile.FeasibleInputs;
import io.baoxiu.analysis.compile.Numbered;
import io.baoxiu.analysis.compile.OutcomeLabels;
import io.baoxiu.analysis.compile.RowCubes;
import io.baoxiu.analysis.compile.TableCompiler;
import io.baoxiu.analysis.diagram.Combination;
import io.baoxiu.analysis.diagram.IntervalDiagrams;
import io.baoxiu.analysis.domain.AtomTests;
import io.baoxiu.analysis.domain.Region;
import io.baoxiu.analysis.domain.Search;
import io.baoxiu.analysis.domain.Simplification;
import io.baoxiu.analysis.domain.Space;
import io.baoxiu.analysis.relation.Context;
import io.baoxiu.analysis.relation.Witnesses;
import io.baoxiu.table.DecisionTable;
import io.baoxiu.table.cell.text.CellText;
import io.baoxiu.table.condition.UnaryTest;
import io.baoxiu.vocabulary.Term;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Compares two versions of a table over the feasible inputs of either. */
final class TableComparison {

    private final IntervalDiagrams diagrams;
    private final Space space;
    private final int possible;
    private final Witnesses witnesses;
    private final RowCubes before;
    private final RowCubes after;
    private final OutcomeLabels told;
    private final Endings.Together numbered = new Endings.Together(row -> new int[0], 1, Integer.MAX_VALUE, false);
    private final Numbered<Pair> pairs = new Numbered<>();

    /** The numbers of the conclusions before and after. */
    private record Pair(int before, int after) {}

    TableComparison(DecisionTable before, DecisionTable after, Context old, Context now, IntervalDiagrams diagrams) {
        FeasibleInputs.Drawn inputs = FeasibleInputs.of(List.of(before, after), List.of(old, now), diagrams);
        this.diagrams = diagrams;
        this.space = inputs.space();
        this.possible = inputs.diagram();
        this.witnesses = inputs.witnesses();
        this.before = new RowCubes(before, space);
        this.after = new RowCubes(after, space);
        this.told = new OutcomeLabels(after);
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

    /** The regions, labelled with the number of the pair of conclusions. */
    List<Region> regions() {
        Combination differing = new Combination(
                diagrams,
                (one, other) -> one == other ? 0 : pairs.of(new Pair(one, other)),
                (one, other) -> one == other ? IntervalDiagrams.FALSE : Combination.OPEN);
        int anywhere = differing.of(told.drawn(diagrams, before), told.drawn(diagrams, after));
        return Region.of(diagrams, space, new Simplification(diagrams, space).of(anywhere, possible));
    }

    /** The diagram of the sets of rows that conclude, by number. */
    private int rows(RowCubes rowCubes) {
        Endings.Together all = numbered.of(row -> new int[] {rowCubes.row(row).number()});
        return rowCubes.isCollect()
                ? TableCompiler.of(diagrams, rowCubes, row -> row, all)
                : TableCompiler.of(diagrams, rowCubes, row -> row + 1, Endings.first(row -> all.single(row)));
    }

    private Difference.Change change(Region region, int oldRows, int newRows) {
        Search search = new Search(diagrams, space, possible);
        int[] witness = Objects.requireNonNull(search.find(region.cube()));
        Pair pair = pairs.get(region.label());
        OutcomeLabels.Both both = told.both(pair.before, pair.after);
        return new Difference.Change(
                where(region),
                both.before(),
                both.after(),
                new Difference.Rows(numbers(search, oldRows, region), numbers(search, newRows, region)),
                witnesses.of(witness, columns()));
    }

    private int[] columns() {
        Set<Term> terms = new LinkedHashSet<>(RowCubes.terms(before.table()));
        terms.addAll(RowCubes.terms(after.table()));
        return space.levels(terms);
    }

    private Map<String, String> where(Region region) {
        Map<String, String> where = new LinkedHashMap<>();
        for (int level : columns()) {
            if (!space.isAll(level, region.cube()[level])) {
                UnaryTest test = AtomTests.test(space.axis(level), region.cube()[level]);
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
