package io.baoxiu.analysis.difference;

import io.baoxiu.analysis.compile.OutcomeLabels;
import io.baoxiu.analysis.compile.RowCubes;
import io.baoxiu.analysis.diagram.Combination;
import io.baoxiu.analysis.diagram.IntervalDiagrams;
import io.baoxiu.analysis.diagram.IntervalSet;
import io.baoxiu.analysis.diagram.Projection;
import io.baoxiu.analysis.domain.Partition;
import io.baoxiu.analysis.domain.Region;
import io.baoxiu.analysis.domain.Space;
import io.baoxiu.analysis.relation.Context;
import io.baoxiu.table.DecisionTable;
import io.baoxiu.table.condition.UnaryTest;
import io.baoxiu.vocabulary.Term;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * All tables of one release as diagrams over terms that no table concludes: facts, and conclusions of rule sets. The conclusions of other
 * tables are substituted into the diagram of each table.
 */
final class ComposedRelease {

    private final IntervalDiagrams diagrams;
    private final Space space;
    private final Context context;
    private final Map<String, OutcomeLabels> told;
    private final Combination where;
    private final Combination either;
    private final Map<String, Integer> concluded = new HashMap<>();
    private final Map<Term, Integer> values = new HashMap<>();
    private final Map<Integer, Integer> composed = new HashMap<>();

    /** @param told by table; shared with the release that this one is compared with */
    ComposedRelease(IntervalDiagrams diagrams, Space space, Context context, Map<String, OutcomeLabels> told) {
        this.diagrams = diagrams;
        this.space = space;
        this.context = context;
        this.told = told;
        this.where = Combination.where(diagrams);
        this.either = Combination.higher(diagrams);
    }

    /** A table of this release; one that only the other has, has no rows here. */
    DecisionTable table(String name, ComposedRelease other) {
        return Objects.requireNonNull(Versions.of(name, context.tables(), other.context.tables()))
                .old();
    }

    OutcomeLabels told(String table) {
        return Objects.requireNonNull(told.get(table));
    }

    /** A table's conclusions, by the numbers of {@link OutcomeLabels}; 0 also where it is not evaluated. */
    int concluded(DecisionTable table) {
        Integer known = concluded.get(table.name());
        if (known != null) {
            return known;
        }
        OutcomeLabels words = told(table.name());
        int drawn = composed(words.drawn(diagrams, new RowCubes(table, space)));
        int made = where.of(drawn, holding(table.form().askedWhen()));
        concluded.put(table.name(), made);
        return made;
    }

    /** The atom of a term's value. */
    int value(Term term) {
        Integer known = values.get(term);
        if (known != null) {
            return known;
        }
        Partition axis = space.axis(space.level(term));
        int made = context.concluding(term)
                .map(table -> Projection.relabel(diagrams, concluded(table), outcome -> {
                    Object value = told(table.name()).value(outcome, term.path());
                    return IntervalDiagrams.label(axis.atom(value));
                }))
                .orElseGet(() -> itself(axis));
        values.put(term, made);
        return made;
    }

    private int itself(Partition axis) {
        int[] ends = new int[axis.size()];
        int[] next = new int[axis.size()];
        for (int atom = 0; atom < axis.size(); atom++) {
            ends[atom] = atom + 1;
            next[atom] = IntervalDiagrams.label(atom);
        }
        return diagrams.node(space.level(axis.term()), ends, next, axis.size());
    }

    /** Atoms in which the conclusions of tables replace the given ones. */
    int[] withConclusions(int[] atoms) {
        int[] all = atoms.clone();
        for (int level = 0; level < all.length; level++) {
            int found = value(space.axis(level).term());
            while (!IntervalDiagrams.isLabel(found)) {
                found = diagrams.follow(found, diagrams.level(found), atoms[diagrams.level(found)]);
            }
            all[level] = IntervalDiagrams.labelOf(found);
        }
        return all;
    }

    /** True if all of some tests hold. */
    int holding(Map<Term, UnaryTest> tests) {
        int made = IntervalDiagrams.TRUE;
        for (Map.Entry<Term, UnaryTest> test : tests.entrySet()) {
            Partition axis = space.axis(space.level(test.getKey()));
            made = where.of(made, in(test.getKey(), axis.atoms(test.getValue())));
        }
        return made;
    }

    private int in(Term term, IntervalSet atoms) {
        return Projection.relabel(diagrams, value(term), atom -> IntervalDiagrams.label(atoms.contains(atom) ? 1 : 0));
    }

    /** The diagram with conclusions substituted for their axes. */
    int composed(int diagram) {
        if (IntervalDiagrams.isLabel(diagram)) {
            return diagram;
        }
        Integer known = composed.get(diagram);
        if (known != null) {
            return known;
        }
        Term term = space.axis(diagrams.level(diagram)).term();
        Map<Integer, List<IntervalSet>> ways = new LinkedHashMap<>(Region.ways(diagrams, diagram));
        int made = IntervalDiagrams.FALSE;
        for (Map.Entry<Integer, List<IntervalSet>> way : ways.entrySet()) {
            made = either.of(made, where.of(composed(way.getKey()), in(term, IntervalSet.union(way.getValue()))));
        }
        composed.put(diagram, made);
        return made;
    }
}
