package io.baoxiu.analysis.compile;

import io.baoxiu.analysis.diagram.Combination;
import io.baoxiu.analysis.diagram.IntervalDiagrams;
import io.baoxiu.analysis.diagram.IntervalSet;
import io.baoxiu.analysis.diagram.Projection;
import io.baoxiu.analysis.domain.Partition;
import io.baoxiu.analysis.domain.Search;
import io.baoxiu.analysis.domain.Space;
import io.baoxiu.analysis.relation.BackwardSlice;
import io.baoxiu.analysis.relation.Context;
import io.baoxiu.analysis.relation.Elimination;
import io.baoxiu.analysis.relation.Witnesses;
import io.baoxiu.table.Column;
import io.baoxiu.table.DecisionTable;
import io.baoxiu.table.condition.UnaryTest;
import io.baoxiu.vocabulary.Term;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The feasible inputs of a table: the combinations of atoms of its conditions that some facts lead to, in their space.
 */
public final class FeasibleInputs {

    private final IntervalDiagrams diagrams;
    private final Space space;
    private final Combination and;
    private final Combination or;
    private final List<Witnesses.Allowed> ways = new ArrayList<>();

    private FeasibleInputs(IntervalDiagrams diagrams, Space space) {
        this.diagrams = diagrams;
        this.space = space;
        this.and = Combination.and(diagrams);
        this.or = Combination.or(diagrams);
    }

    /** @param diagram true for feasible inputs */
    public record Drawn(Space space, int diagram, Witnesses witnesses) {}

    /** The feasible inputs of a table, with further terms distinguished by tests. */
    public static Drawn of(
            DecisionTable table, Context context, List<Map<Term, UnaryTest>> more, IntervalDiagrams diagrams) {
        return of(table, context, more, null, diagrams);
    }

    /** @param last a term that must come after all others */
    public static Drawn of(
            DecisionTable table,
            Context context,
            List<Map<Term, UnaryTest>> more,
            @Nullable Term last,
            IntervalDiagrams diagrams) {
        return of(List.of(table), context, more, last, diagrams);
    }

    /** The joint feasible inputs of several tables, with further terms distinguished by tests. All are evaluated when the first is. */
    public static Drawn of(
            List<DecisionTable> tables, Context context, List<Map<Term, UnaryTest>> more, IntervalDiagrams diagrams) {
        return of(tables, context, more, null, diagrams);
    }

    private static Drawn of(
            List<DecisionTable> tables,
            Context context,
            List<Map<Term, UnaryTest>> more,
            @Nullable Term last,
            IntervalDiagrams diagrams) {
        Asked asked = Asked.of(tables, more);
        int turn = tables.stream()
                .mapToInt(table -> context.turn(table.name()))
                .max()
                .orElseThrow();
        BackwardSlice slice = BackwardSlice.of(asked.seeds(), context, turn);
        Space space = asked.space(slice, List.of(context), more, last);
        FeasibleInputs inputs = new FeasibleInputs(diagrams, space);
        int drawn = inputs.draw(slice, context, asked);
        return new Drawn(space, drawn, new Witnesses(space, inputs.ways));
    }

    /** The feasible inputs of either of two versions of a table, each with the other tables of its version. */
    public static Drawn of(List<DecisionTable> versions, List<Context> contexts, IntervalDiagrams diagrams) {
        Asked asked = Asked.of(versions, List.of());
        List<BackwardSlice> slices = contexts.stream()
                .map(context -> BackwardSlice.of(
                        asked.seeds(), context, context.turn(versions.get(0).name())))
                .toList();
        Space space = asked.space(slices.stream().reduce(BackwardSlice::and).orElseThrow(), contexts, List.of(), null);
        FeasibleInputs inputs = new FeasibleInputs(diagrams, space);
        int drawn = IntervalDiagrams.FALSE;
        for (int i = 0; i < slices.size(); i++) {
            drawn = inputs.or.of(drawn, inputs.draw(slices.get(i), contexts.get(i), asked));
        }
        return new Drawn(space, drawn, new Witnesses(space, inputs.ways));
    }

    private int draw(BackwardSlice slice, Context context, Asked asked) {
        Relations relations = new Relations(diagrams, space, slice, context);
        List<Integer> constraints = new ArrayList<>(relations.drawn());
        constraints.add(space.diagram(diagrams, space.cube(asked.form().askedWhen())));
        asked.unknown().stream().filter(term -> !term.mayBeUnknown()).forEach(term -> constraints.add(known(term)));
        slice.impossible()
                .forEach(premise -> constraints.add(
                        Projection.not(diagrams, space.diagram(diagrams, space.cube(premise.together())))));
        slice.concluding()
                .forEach(concluding -> concluding.outcomes().stream()
                        .map(Column::term)
                        .filter(slice.terms()::contains)
                        .forEach(term -> constraints.add(concluded(concluding, term))));
        Set<Integer> kept = asked.wanted().stream().map(space::level).collect(Collectors.toSet());
        Elimination elimination = Elimination.keeping(kept, constraints, diagrams, space);
        ways.add(new Witnesses.Allowed(
                elimination, List.of(new Witnesses.Said(relations.bounds(), relations.images(), atoms -> atoms))));
        int inDecisions = elimination.left();
        return asked.form().askedAlone() ? or.of(inDecisions, alone(asked)) : inDecisions;
    }

    private int known(Term term) {
        return space.diagram(diagrams, space.cube(Map.of(term, UnaryTest.KNOWN)));
    }

    /** The inputs if the table is evaluated alone. */
    private int alone(Asked asked) {
        Map<Term, UnaryTest> tests = asked.wanted().stream()
                .collect(Collectors.toMap(
                        term -> term, term -> asked.form().askedWhen().getOrDefault(term, UnaryTest.UNKNOWN)));
        return space.diagram(diagrams, space.cube(tests));
    }

    /** True if a term has the value that its table concludes from the others. */
    private int concluded(DecisionTable table, Term term) {
        int level = space.level(term);
        Partition axis = space.axis(level);
        int[] atoms = table.rows().stream()
                .mapToInt(row -> axis.atom(table.outcome(row, term)))
                .toArray();
        RowCubes rowCubes = new RowCubes(table, space);
        IntUnaryOperator labels = row -> atoms[row] + 1;
        int rows = TableCompiler.of(diagrams, rowCubes, labels, Endings.first(labels));
        int asked = space.diagram(diagrams, space.cube(table.form().askedWhen()));
        int drawn = new Combination(
                        diagrams,
                        (one, other) -> one * other,
                        (one, other) -> one == IntervalDiagrams.FALSE || other == IntervalDiagrams.FALSE
                                ? IntervalDiagrams.FALSE
                                : other == IntervalDiagrams.TRUE ? one : Combination.OPEN)
                .of(rows, asked);
        int unknown = axis.atom(null);
        IntUnaryOperator is = label -> {
            int atom = label == 0 ? unknown : label - 1;
            return atom < 0
                    ? IntervalDiagrams.FALSE
                    : diagrams.choice(
                            level,
                            axis.size(),
                            IntervalSet.of(atom, atom + 1L),
                            IntervalDiagrams.TRUE,
                            IntervalDiagrams.FALSE);
        };
        return Arrays.stream(rowCubes.levels()).allMatch(before -> before < level)
                ? Projection.relabel(diagrams, drawn, is)
                : oneByOne(drawn, is);
    }

    /** Replaces labels by diagrams, whatever axes these use. */
    private int oneByOne(int drawn, IntUnaryOperator labels) {
        int made = IntervalDiagrams.FALSE;
        for (int label : new Search(diagrams, space, IntervalDiagrams.TRUE).labels(drawn, space.everything())) {
            int there = Projection.relabel(diagrams, drawn, other -> IntervalDiagrams.label(other == label ? 1 : 0));
            made = or.of(made, and.of(there, labels.applyAsInt(label)));
        }
        return made;
    }
}
