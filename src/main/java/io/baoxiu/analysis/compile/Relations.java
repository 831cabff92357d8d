package io.baoxiu.analysis.compile;

import io.baoxiu.analysis.diagram.Combination;
import io.baoxiu.analysis.diagram.IntervalDiagrams;
import io.baoxiu.analysis.diagram.IntervalSet;
import io.baoxiu.analysis.diagram.Projection;
import io.baoxiu.analysis.domain.Partition;
import io.baoxiu.analysis.domain.Space;
import io.baoxiu.analysis.relation.BackwardSlice;
import io.baoxiu.analysis.relation.Bound;
import io.baoxiu.analysis.relation.BoundCompiler;
import io.baoxiu.analysis.relation.Context;
import io.baoxiu.analysis.relation.Images;
import io.baoxiu.table.DecisionTable;
import io.baoxiu.table.HitPolicy;
import io.baoxiu.table.Row;
import io.baoxiu.table.premise.Relation.Image;
import io.baoxiu.table.premise.Relation.Member;
import io.baoxiu.vocabulary.Term;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntUnaryOperator;

/** Which boxes of atoms contain values that satisfy the relations of a backward slice. */
public final class Relations {

    private final IntervalDiagrams diagrams;
    private final Space space;
    private final BackwardSlice slice;
    private final List<Bound> bounds;

    public Relations(IntervalDiagrams diagrams, Space space, BackwardSlice slice, Context context) {
        this.diagrams = diagrams;
        this.space = space;
        this.slice = slice;
        this.bounds = context.consequences(slice.terms());
    }

    /** Diagrams that are all true exactly in these boxes. */
    public List<Integer> drawn() {
        Set<Integer> drawn = new LinkedHashSet<>();
        bounds.forEach(bound -> drawn.add(BoundCompiler.of(diagrams, space, bound)));
        slice.images().forEach(image -> drawn.add(Images.drawn(diagrams, space, image)));
        slice.members().forEach((member, table) -> drawn.add(member(member, table)));
        drawn.remove(IntervalDiagrams.TRUE);
        return new ArrayList<>(drawn);
    }

    public List<Bound> bounds() {
        return bounds;
    }

    public Set<Image> images() {
        return slice.images();
    }

    private int member(Member member, DecisionTable table) {
        Combination and = Combination.and(diagrams);
        int asked = space.diagram(diagrams, space.cube(table.form().askedWhen()));
        int listed = and.of(listed(member, table), asked);
        int not = Projection.not(diagrams, listed);
        return Combination.or(diagrams)
                .of(and.of(listed, flag(member.flag(), true)), and.of(not, flag(member.flag(), false)));
    }

    /** Where a row with the code in its list concludes. */
    private int listed(Member member, DecisionTable table) {
        if (table.policy() == HitPolicy.COLLECT) {
            DecisionTable listing = table.withRows(table.rows().stream()
                    .filter(row -> lists(member, table, row))
                    .toList());
            return TableCompiler.of(diagrams, new RowCubes(listing, space), row -> 1, Endings.covered());
        }
        IntUnaryOperator label = row -> lists(member, table, table.rows().get(row)) ? 1 : 2;
        int first = TableCompiler.of(diagrams, new RowCubes(table, space), label, Endings.first(label));
        return Projection.relabel(diagrams, first, of -> IntervalDiagrams.label(of == 1 ? 1 : 0));
    }

    private static boolean lists(Member member, DecisionTable table, Row row) {
        return table.outcome(row, member.list()) instanceof List<?> list && list.contains(member.code());
    }

    /** True if the flag has this value or is unknown. */
    private int flag(Term term, boolean is) {
        int level = space.level(term);
        Partition axis = space.axis(level);
        IntervalSet atoms = IntervalSet.union(
                List.of(IntervalSet.of(0, axis.firstKnown()), IntervalSet.of(axis.atom(is), axis.atom(is) + 1L)));
        return diagrams.choice(level, axis.size(), atoms, IntervalDiagrams.TRUE, IntervalDiagrams.FALSE);
    }
}
