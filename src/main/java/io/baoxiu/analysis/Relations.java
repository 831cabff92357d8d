package io.baoxiu.analysis;

import io.baoxiu.table.DecisionTable;
import io.baoxiu.table.HitPolicy;
import io.baoxiu.table.Relation.Image;
import io.baoxiu.table.Relation.Member;
import io.baoxiu.table.Row;
import io.baoxiu.vocabulary.Term;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntUnaryOperator;

/** Which boxes of atoms hold values that are to each other what a cone's relations say of them. */
final class Relations {

    private final Diagrams diagrams;
    private final Space space;
    private final Cone cone;
    private final List<Bound> bounds;

    Relations(Diagrams diagrams, Space space, Cone cone, Setting setting) {
        this.diagrams = diagrams;
        this.space = space;
        this.cone = cone;
        this.bounds = setting.consequences(cone.terms());
    }

    /** Diagrams that are true together in just these boxes. */
    List<Integer> drawn() {
        Set<Integer> drawn = new LinkedHashSet<>();
        bounds.forEach(bound -> drawn.add(BoundDrawing.of(diagrams, space, bound)));
        cone.images().forEach(image -> drawn.add(Images.drawn(diagrams, space, image)));
        cone.members().forEach((member, table) -> drawn.add(member(member, table)));
        drawn.remove(Diagrams.TRUE);
        return new ArrayList<>(drawn);
    }

    List<Bound> bounds() {
        return bounds;
    }

    Set<Image> images() {
        return cone.images();
    }

    private int member(Member member, DecisionTable table) {
        Combination and = Combination.and(diagrams);
        int asked = space.diagram(diagrams, space.cube(table.form().askedWhen()));
        int listed = and.of(listed(member, table), asked);
        int not = Projection.relabel(diagrams, listed, is -> Diagrams.label(1 - is));
        return Combination.or(diagrams)
                .of(and.of(listed, flag(member.flag(), true)), and.of(not, flag(member.flag(), false)));
    }

    /** Where a row that lists the code concludes. */
    private int listed(Member member, DecisionTable table) {
        if (table.policy() == HitPolicy.COLLECT) {
            DecisionTable listing = table.withRows(table.rows().stream()
                    .filter(row -> lists(member, table, row))
                    .toList());
            return Drawing.of(diagrams, new Sheet(listing, space), row -> 1, Endings.covered());
        }
        IntUnaryOperator label = row -> lists(member, table, table.rows().get(row)) ? 1 : 2;
        int first = Drawing.of(diagrams, new Sheet(table, space), label, Endings.first(label));
        return Projection.relabel(diagrams, first, of -> Diagrams.label(of == 1 ? 1 : 0));
    }

    private static boolean lists(Member member, DecisionTable table, Row row) {
        for (int i = 0; i < table.outcomes().size(); i++) {
            if (table.outcomes().get(i).term().equals(member.list())
                    && row.outcomes().get(i) instanceof List<?> list
                    && list.contains(member.code())) {
                return true;
            }
        }
        return false;
    }

    /** The flag is that, or unknown. */
    private int flag(Term term, boolean is) {
        int level = space.level(term);
        Axis axis = space.axis(level);
        Runs atoms = Runs.union(List.of(Runs.of(0, axis.firstKnown()), Runs.of(axis.atom(is), axis.atom(is) + 1L)));
        return diagrams.choice(level, axis.size(), atoms, Diagrams.TRUE, Diagrams.FALSE);
    }
}
