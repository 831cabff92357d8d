package io.baoxiu.analysis.domain;

import io.baoxiu.analysis.diagram.IntervalDiagrams;
import io.baoxiu.analysis.diagram.IntervalSet;
import io.baoxiu.table.condition.UnaryTest;
import io.baoxiu.vocabulary.Term;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Several terms, each with its axis; a term's level is its index. */
public final class Space {

    private final List<Partition> axes;
    private final Map<Term, Integer> levels = new HashMap<>();

    public Space(List<Partition> axes) {
        this.axes = List.copyOf(axes);
        axes.forEach(axis -> levels.put(axis.term(), levels.size()));
    }

    public int size() {
        return axes.size();
    }

    public Partition axis(int level) {
        return axes.get(level);
    }

    public boolean has(Term term) {
        return levels.containsKey(term);
    }

    public int level(Term term) {
        Integer level = levels.get(term);
        if (level == null) {
            throw new IllegalArgumentException("no axis for `" + term + "`");
        }
        return level;
    }

    /** The levels of some terms, in ascending order. */
    public int[] levels(Iterable<Term> terms) {
        List<Integer> found = new ArrayList<>();
        terms.forEach(term -> found.add(level(term)));
        return found.stream().mapToInt(Integer::intValue).sorted().distinct().toArray();
    }

    /** The cube of all atoms, level by level. */
    public IntervalSet[] everything() {
        return axes.stream().map(axis -> IntervalSet.of(0, axis.size())).toArray(IntervalSet[]::new);
    }

    /** The cube in which all of some tests hold. Terms without an axis are ignored. */
    public IntervalSet[] cube(Map<Term, UnaryTest> tests) {
        IntervalSet[] cube = everything();
        tests.forEach((term, test) -> {
            if (has(term)) {
                cube[level(term)] = axis(level(term)).atoms(test);
            }
        });
        return cube;
    }

    public boolean isAll(int level, IntervalSet atoms) {
        return atoms.is(0, axis(level).size());
    }

    /** The diagram that is true only inside a cube. */
    public int diagram(IntervalDiagrams diagrams, IntervalSet[] cube) {
        int made = IntervalDiagrams.TRUE;
        for (int level = size() - 1; level >= 0; level--) {
            if (!isAll(level, cube[level])) {
                made = diagrams.choice(level, axis(level).size(), cube[level], made, IntervalDiagrams.FALSE);
            }
        }
        return made;
    }
}
