package io.baoxiu.analysis.floor;

import io.baoxiu.analysis.compile.AnalysisLimit;
import io.baoxiu.analysis.compile.FeasibleInputs;
import io.baoxiu.analysis.compile.RowCubes;
import io.baoxiu.analysis.diagram.Budget;
import io.baoxiu.analysis.diagram.Combination;
import io.baoxiu.analysis.diagram.IntervalDiagrams;
import io.baoxiu.analysis.diagram.IntervalSet;
import io.baoxiu.analysis.diagram.Projection;
import io.baoxiu.analysis.domain.Search;
import io.baoxiu.analysis.domain.Space;
import io.baoxiu.analysis.relation.Context;
import io.baoxiu.table.DecisionTable;
import io.baoxiu.table.Finding;
import io.baoxiu.table.Findings;
import io.baoxiu.table.premise.LegalFloor;
import io.baoxiu.table.premise.TermKind;
import io.baoxiu.vocabulary.Label;
import io.baoxiu.vocabulary.Term;
import io.baoxiu.vocabulary.ValueType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds parts to which the tables give less than a statute requires: for each floor, the combinations of facts for which the longest term
 * of its kind, over the rows of all tables with terms, is below it.
 */
public final class FloorCheck {

    private final Context context;
    private final FloorCubes cubes;
    private final IntervalDiagrams diagrams;
    private final FeasibleInputs.Drawn inputs;
    private final Search search;

    private FloorCheck(FloorCubes cubes, IntervalDiagrams diagrams) {
        this.context = cubes.context();
        this.cubes = cubes;
        this.diagrams = diagrams;
        this.inputs = FeasibleInputs.of(cubes.tables(), context, cubes.told(), diagrams);
        this.search = new Search(diagrams, inputs.space(), inputs.diagram());
    }

    private record Low(LegalFloor floor, LongestTerm.Weighed weighed, int label) {

        Optional<StatedTerm> standing() {
            return label == 0
                    ? Optional.empty()
                    : Optional.of(weighed.standings().get(label - 1));
        }
    }

    public static List<Finding> findings(Context context, Budget budget) {
        List<DecisionTable> tables = LongestTerm.tables(context);
        if (tables.isEmpty()) {
            return List.of();
        }
        try {
            return new FloorCheck(new FloorCubes(context, tables), new IntervalDiagrams(budget)).findings();
        } catch (Budget.Exhausted limit) {
            return List.of(AnalysisLimit.at(tables.get(0)));
        }
    }

    private List<Finding> findings() {
        Map<TermKind, LongestTerm.Weighed> weighed = new LinkedHashMap<>();
        LongestTerm weighing = new LongestTerm(context, inputs.space(), diagrams);
        List<Low> low = new ArrayList<>();
        for (LegalFloor floor : context.premises().legal().floors()) {
            LongestTerm.Weighed longest = weighed.computeIfAbsent(floor.kind(), weighing::of);
            search.labels(longest.diagram(), cubes.of(floor, inputs.space())).stream()
                    .map(label -> new Low(floor, longest, label))
                    .filter(this::isTold)
                    .forEach(low::add);
        }
        return Findings.listed(low, this::finding);
    }

    /** Whether it is reported already: in a complete table of parts, a missing row is a gap. */
    private boolean isTold(Low low) {
        return low.standing()
                .map(standing -> standing.isBelow(low.floor))
                .orElseGet(() -> !Boolean.TRUE.equals(parts().complete()));
    }

    private DecisionTable parts() {
        return cubes.tables().get(0);
    }

    private Finding finding(Low low) {
        Map<String, @Nullable Object> witness = witness(low);
        DecisionTable table = low.standing()
                .map(standing -> context.tables().get(standing.table()))
                .orElse(parts());
        return new Finding(
                Finding.Severity.ERROR,
                Finding.Code.BELOW_LEGAL_FLOOR,
                table.name(),
                table.sheet(),
                low.standing().map(standing -> cell(table, standing)).orElse(null),
                FloorWords.below(low.floor, part(witness), low.standing()),
                List.of(),
                witness);
    }

    private Label part(Map<String, @Nullable Object> witness) {
        String code = String.valueOf(witness.get(FloorCubes.PART));
        ValueType type = context.tables().vocabulary().term(FloorCubes.PART).type();
        return type instanceof ValueType.Code list
                ? list.list().label(code).orElse(new Label(code, code))
                : new Label(code, code);
    }

    /** The cell of the length, otherwise the first of the row. */
    private static String cell(DecisionTable table, StatedTerm standing) {
        return Optional.ofNullable(standing.cell())
                .orElseGet(() -> table.conditions().stream()
                        .findFirst()
                        .map(column -> column.cell(standing.row()))
                        .orElse("A" + standing.row()));
    }

    /** The values on which the length of the terms depends, without those that only let the table of parts be evaluated. */
    private Map<String, @Nullable Object> witness(Low low) {
        Space space = inputs.space();
        IntervalSet[] cube = cubes.of(low.floor, space);
        int[] atoms = Objects.requireNonNull(search.find(low.weighed.diagram(), cube, label -> label == low.label));
        int there = Combination.where(diagrams).of(low.weighed.diagram(), space.diagram(diagrams, cube));
        Set<Term> terms = new HashSet<>(RowCubes.terms(parts()));
        Projection.asked(diagrams, there)
                .forEach(level -> terms.add(space.axis(level).term()));
        terms.removeAll(parts().form().askedWhen().keySet());
        terms.addAll(cubes.where(low.floor).keySet());
        return inputs.witnesses().of(atoms, space.levels(terms));
    }
}
