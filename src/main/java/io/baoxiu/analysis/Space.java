package io.baoxiu.analysis;

import io.baoxiu.table.UnaryTest;
import io.baoxiu.vocabulary.Term;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Some terms side by side, each with its axis; a term's level is its place among them. */
final class Space {

    private final List<Axis> axes;
    private final Map<Term, Integer> levels = new HashMap<>();

    Space(List<Axis> axes) {
        this.axes = List.copyOf(axes);
        axes.forEach(axis -> levels.put(axis.term(), levels.size()));
    }

    int size() {
        return axes.size();
    }

    Axis axis(int level) {
        return axes.get(level);
    }

    boolean has(Term term) {
        return levels.containsKey(term);
    }

    int level(Term term) {
        Integer level = levels.get(term);
        if (level == null) {
            throw new IllegalArgumentException("no axis for `" + term + "`");
        }
        return level;
    }

    /** The levels of some terms, in ascending order. */
    int[] levels(Iterable<Term> terms) {
        List<Integer> found = new ArrayList<>();
        terms.forEach(term -> found.add(level(term)));
        return found.stream().mapToInt(Integer::intValue).sorted().distinct().toArray();
    }

    /** Everything, level by level. */
    Runs[] everything() {
        return axes.stream().map(axis -> Runs.of(0, axis.size())).toArray(Runs[]::new);
    }

    /** Where all of some tests hold. Terms without an axis are passed over. */
    Runs[] cube(Map<Term, UnaryTest> tests) {
        Runs[] cube = everything();
        tests.forEach((term, test) -> {
            if (has(term)) {
                cube[level(term)] = axis(level(term)).atoms(test);
            }
        });
        return cube;
    }

    boolean isAll(int level, Runs atoms) {
        return atoms.is(0, axis(level).size());
    }

    /** The diagram that is true inside a cube alone. */
    int diagram(Diagrams diagrams, Runs[] cube) {
        int made = Diagrams.TRUE;
        for (int level = size() - 1; level >= 0; level--) {
            if (!isAll(level, cube[level])) {
                made = diagrams.choice(level, axis(level).size(), cube[level], made, Diagrams.FALSE);
            }
        }
        return made;
    }
}
