package io.baoxiu.analysis.floor;

import io.baoxiu.analysis.compile.RowCubes;
import io.baoxiu.analysis.diagram.IntervalSet;
import io.baoxiu.analysis.domain.Partition;
import io.baoxiu.analysis.domain.Space;
import io.baoxiu.analysis.relation.Context;
import io.baoxiu.table.DecisionTable;
import io.baoxiu.table.condition.UnaryTest;
import io.baoxiu.table.premise.LegalFloor;
import io.baoxiu.table.premise.WeighedTerm;
import io.baoxiu.vocabulary.Term;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Where legal floors apply: to which parts, under which facts, and where no contract agrees on as much anyway. */
record FloorCubes(Context context, List<DecisionTable> tables) {

    static final String PART = "complaint.part";

    /** All values that must be distinguished. */
    List<Map<Term, UnaryTest>> told() {
        List<Map<Term, UnaryTest>> told = new ArrayList<>();
        context.premises().legal().floors().forEach(floor -> {
            told.add(where(floor));
            agreed(floor).forEach(contract -> told.add(Map.of(contract, reaching(floor))));
        });
        return told;
    }

    IntervalSet[] of(LegalFloor floor, Space space) {
        IntervalSet[] cube = space.cube(where(floor));
        agreed(floor).forEach(contract -> {
            int level = space.level(contract);
            Partition axis = space.axis(level);
            cube[level] = axis.atoms(reaching(floor)).without(0, axis.size());
        });
        return cube;
    }

    Map<Term, UnaryTest> where(LegalFloor floor) {
        Map<Term, UnaryTest> where = new HashMap<>(floor.where());
        where.put(context.tables().vocabulary().term(PART), new UnaryTest.OneOf(Set.copyOf(floor.parts())));
        return where;
    }

    /** The contract terms that some table uses; if none does, it is always possible that nothing is agreed. */
    private Stream<Term> agreed(LegalFloor floor) {
        return context.premises().legal().weighed().stream()
                .filter(term -> term instanceof WeighedTerm.Stated stated
                        && stated.kind().equals(floor.kind()))
                .map(WeighedTerm::length)
                .filter(length ->
                        tables.stream().anyMatch(table -> RowCubes.terms(table).contains(length)));
    }

    private static UnaryTest reaching(LegalFloor floor) {
        return new UnaryTest.Range(floor.length(), true, null, false);
    }
}
