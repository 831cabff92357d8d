package io.baoxiu.analysis;

import io.baoxiu.table.DecisionTable;
import io.baoxiu.table.UnaryTest;
import io.baoxiu.vocabulary.Term;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * All tables of one release, drawn over what none of them concludes: facts, and the conclusions of rule sets. A diagram of
 * a table in it asks no other table's conclusions; they are put in.
 */
final class World {

    private final Diagrams diagrams;
    private final Space space;
    private final Setting setting;
    private final Map<String, Told> told;
    private final Combination where;
    private final Combination either;
    private final Map<String, Integer> concluded = new HashMap<>();
    private final Map<Term, Integer> values = new HashMap<>();
    private final Map<Integer, Integer> composed = new HashMap<>();

    /** @param told by table; shared with the worlds that this one is compared with */
    World(Diagrams diagrams, Space space, Setting setting, Map<String, Told> told) {
        this.diagrams = diagrams;
        this.space = space;
        this.setting = setting;
        this.told = told;
        this.where = Combination.where(diagrams);
        this.either = Combination.higher(diagrams);
    }

    /** A table of this release; one that is only in another has no rows here. */
    DecisionTable table(String name, World other) {
        return Objects.requireNonNull(Versions.of(name, setting.tables(), other.setting.tables()))
                .old();
    }

    Told told(String table) {
        return Objects.requireNonNull(told.get(table));
    }

    /** What a table concludes, by the numbers of {@link Told}; 0 also where it is not asked. */
    int concluded(DecisionTable table) {
        Integer known = concluded.get(table.name());
        if (known != null) {
            return known;
        }
        Told words = told(table.name());
        int drawn = composed(words.drawn(diagrams, new Sheet(table, space)));
        int made = where.of(drawn, holding(table.form().askedWhen()));
        concluded.put(table.name(), made);
        return made;
    }

    /** The atom of a term's axis in which its value lies. */
    int value(Term term) {
        Integer known = values.get(term);
        if (known != null) {
            return known;
        }
        Axis axis = space.axis(space.level(term));
        int made = setting.concluding(term)
                .map(table -> Projection.relabel(diagrams, concluded(table), outcome -> {
                    Object value = told(table.name()).value(outcome, term.path());
                    return Diagrams.label(axis.atom(value));
                }))
                .orElseGet(() -> itself(axis));
        values.put(term, made);
        return made;
    }

    private int itself(Axis axis) {
        int[] ends = new int[axis.size()];
        int[] next = new int[axis.size()];
        for (int atom = 0; atom < axis.size(); atom++) {
            ends[atom] = atom + 1;
            next[atom] = Diagrams.label(atom);
        }
        return diagrams.node(space.level(axis.term()), ends, next, axis.size());
    }

    /** Atoms with those that tables conclude of them in place of their own. */
    int[] withConclusions(int[] atoms) {
        int[] all = atoms.clone();
        for (int level = 0; level < all.length; level++) {
            int found = value(space.axis(level).term());
            while (!Diagrams.isLabel(found)) {
                found = diagrams.follow(found, diagrams.level(found), atoms[diagrams.level(found)]);
            }
            all[level] = Diagrams.labelOf(found);
        }
        return all;
    }

    /** True where all of some tests hold. */
    int holding(Map<Term, UnaryTest> tests) {
        int made = Diagrams.TRUE;
        for (Map.Entry<Term, UnaryTest> test : tests.entrySet()) {
            Axis axis = space.axis(space.level(test.getKey()));
            made = where.of(made, in(test.getKey(), axis.atoms(test.getValue())));
        }
        return made;
    }

    private int in(Term term, Runs atoms) {
        return Projection.relabel(diagrams, value(term), atom -> Diagrams.label(atoms.contains(atom) ? 1 : 0));
    }

    /** The diagram with conclusions put in for the axes that ask them. */
    int composed(int diagram) {
        if (Diagrams.isLabel(diagram)) {
            return diagram;
        }
        Integer known = composed.get(diagram);
        if (known != null) {
            return known;
        }
        Term term = space.axis(diagrams.level(diagram)).term();
        Map<Integer, List<Runs>> ways = new LinkedHashMap<>(Region.ways(diagrams, diagram));
        int made = Diagrams.FALSE;
        for (Map.Entry<Integer, List<Runs>> way : ways.entrySet()) {
            made = either.of(made, where.of(composed(way.getKey()), in(term, Runs.union(way.getValue()))));
        }
        composed.put(diagram, made);
        return made;
    }
}
