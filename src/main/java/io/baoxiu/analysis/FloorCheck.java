package io.baoxiu.analysis;

import io.baoxiu.table.DecisionTable;
import io.baoxiu.table.Finding;
import io.baoxiu.table.Findings;
import io.baoxiu.table.LegalFloor;
import io.baoxiu.table.TermKind;
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
 * Parts to which the tables give less than a statute allows: for each floor the combinations of facts in which the longest
 * term of its kind, over the rows of all tables that give terms, stays below it.
 */
final class FloorCheck {

    private final Setting setting;
    private final FloorCubes cubes;
    private final Diagrams diagrams;
    private final Universe.Drawn universe;
    private final Search search;

    private FloorCheck(FloorCubes cubes, Diagrams diagrams) {
        this.setting = cubes.setting();
        this.cubes = cubes;
        this.diagrams = diagrams;
        this.universe = Universe.of(cubes.tables(), setting, cubes.told(), diagrams);
        this.search = new Search(diagrams, universe.space(), universe.diagram());
    }

    private record Low(LegalFloor floor, Weighing.Weighed weighed, int label) {

        Optional<Standing> standing() {
            return label == 0
                    ? Optional.empty()
                    : Optional.of(weighed.standings().get(label - 1));
        }
    }

    static List<Finding> findings(Setting setting, Budget budget) {
        List<DecisionTable> tables = Weighing.tables(setting);
        if (tables.isEmpty()) {
            return List.of();
        }
        try {
            return new FloorCheck(new FloorCubes(setting, tables), new Diagrams(budget)).findings();
        } catch (Budget.Exhausted limit) {
            return List.of(AnalysisLimit.at(tables.get(0)));
        }
    }

    private List<Finding> findings() {
        Map<TermKind, Weighing.Weighed> weighed = new LinkedHashMap<>();
        Weighing weighing = new Weighing(setting, universe.space(), diagrams);
        List<Low> low = new ArrayList<>();
        for (LegalFloor floor : setting.premises().legal().floors()) {
            Weighing.Weighed longest = weighed.computeIfAbsent(floor.kind(), weighing::of);
            search.labels(longest.diagram(), cubes.of(floor, universe.space())).stream()
                    .map(label -> new Low(floor, longest, label))
                    .filter(this::isTold)
                    .forEach(low::add);
        }
        return Findings.listed(low, this::finding);
    }

    /** Where the table of parts must be complete, that it has no row for a part is a gap. */
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
                .map(standing -> setting.tables().get(standing.table()))
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
        ValueType type = setting.tables().vocabulary().term(FloorCubes.PART).type();
        return type instanceof ValueType.Code list
                ? list.list().label(code).orElse(new Label(code, code))
                : new Label(code, code);
    }

    /** The length's, else the row's first. */
    private static String cell(DecisionTable table, Standing standing) {
        return Optional.ofNullable(standing.cell())
                .orElseGet(() -> table.conditions().stream()
                        .findFirst()
                        .map(column -> column.cell(standing.row()))
                        .orElse("A" + standing.row()));
    }

    /** Of everything on which it depends how long the terms are, but for what lets the table of parts be asked at all. */
    private Map<String, @Nullable Object> witness(Low low) {
        Space space = universe.space();
        Runs[] cube = cubes.of(low.floor, space);
        int[] atoms = Objects.requireNonNull(search.find(low.weighed.diagram(), cube, label -> label == low.label));
        int there = Combination.where(diagrams).of(low.weighed.diagram(), space.diagram(diagrams, cube));
        Set<Term> terms = new HashSet<>(Sheet.terms(parts()));
        Projection.asked(diagrams, there)
                .forEach(level -> terms.add(space.axis(level).term()));
        terms.removeAll(parts().form().askedWhen().keySet());
        terms.addAll(cubes.where(low.floor).keySet());
        return universe.witnesses().of(atoms, space.levels(terms));
    }
}
