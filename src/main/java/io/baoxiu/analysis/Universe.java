package io.baoxiu.analysis;

import io.baoxiu.table.Column;
import io.baoxiu.table.DecisionTable;
import io.baoxiu.table.UnaryTest;
import io.baoxiu.vocabulary.Term;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What a table can be asked: the combinations of atoms of its conditions that some facts lead to, with the space that
 * they lie in.
 */
final class Universe {

    private final Diagrams diagrams;
    private final Space space;
    private final Combination and;
    private final Combination or;
    private final List<Witnesses.Allowed> ways = new ArrayList<>();

    private Universe(Diagrams diagrams, Space space) {
        this.diagrams = diagrams;
        this.space = space;
        this.and = Combination.and(diagrams);
        this.or = Combination.or(diagrams);
    }

    /** @param diagram true where facts can lead */
    record Drawn(Space space, int diagram, Witnesses witnesses) {}

    /** Of a table, and of further terms that tests tell apart. */
    static Drawn of(DecisionTable table, Setting setting, List<Map<Term, UnaryTest>> more, Diagrams diagrams) {
        return of(table, setting, more, null, diagrams);
    }

    /** @param last a term that is to stand behind all others */
    static Drawn of(
            DecisionTable table,
            Setting setting,
            List<Map<Term, UnaryTest>> more,
            @Nullable Term last,
            Diagrams diagrams) {
        return of(List.of(table), setting, more, last, diagrams);
    }

    /** Of several tables at once, and of further terms that tests tell apart. All are asked when the first is. */
    static Drawn of(List<DecisionTable> tables, Setting setting, List<Map<Term, UnaryTest>> more, Diagrams diagrams) {
        return of(tables, setting, more, null, diagrams);
    }

    private static Drawn of(
            List<DecisionTable> tables,
            Setting setting,
            List<Map<Term, UnaryTest>> more,
            @Nullable Term last,
            Diagrams diagrams) {
        Asked asked = Asked.of(tables, more);
        int turn = tables.stream()
                .mapToInt(table -> setting.turn(table.name()))
                .max()
                .orElseThrow();
        Cone cone = Cone.of(asked.seeds(), setting, turn);
        Space space = asked.space(cone, List.of(setting), more, last);
        Universe universe = new Universe(diagrams, space);
        int drawn = universe.draw(cone, setting, asked);
        return new Drawn(space, drawn, new Witnesses(space, universe.ways));
    }

    /** What either of two versions of a table can be asked, each beside the tables of its time. */
    static Drawn of(List<DecisionTable> versions, List<Setting> settings, Diagrams diagrams) {
        Asked asked = Asked.of(versions, List.of());
        List<Cone> cones = settings.stream()
                .map(setting -> Cone.of(
                        asked.seeds(), setting, setting.turn(versions.get(0).name())))
                .toList();
        Space space = asked.space(cones.stream().reduce(Cone::and).orElseThrow(), settings, List.of(), null);
        Universe universe = new Universe(diagrams, space);
        int drawn = Diagrams.FALSE;
        for (int i = 0; i < cones.size(); i++) {
            drawn = universe.or.of(drawn, universe.draw(cones.get(i), settings.get(i), asked));
        }
        return new Drawn(space, drawn, new Witnesses(space, universe.ways));
    }

    private int draw(Cone cone, Setting setting, Asked asked) {
        Relations relations = new Relations(diagrams, space, cone, setting);
        List<Integer> constraints = new ArrayList<>(relations.drawn());
        constraints.add(space.diagram(diagrams, space.cube(asked.form().askedWhen())));
        asked.unknown().stream().filter(term -> !term.mayBeUnknown()).forEach(term -> constraints.add(known(term)));
        cone.impossible()
                .forEach(premise -> constraints.add(not(space.diagram(diagrams, space.cube(premise.together())))));
        cone.concluding()
                .forEach(concluding -> concluding.outcomes().stream()
                        .map(Column::term)
                        .filter(cone.terms()::contains)
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

    private int not(int diagram) {
        return Projection.relabel(diagrams, diagram, label -> Diagrams.label(1 - label));
    }

    /** Nothing known but what it is asked by. */
    private int alone(Asked asked) {
        Map<Term, UnaryTest> tests = asked.wanted().stream()
                .collect(Collectors.toMap(
                        term -> term, term -> asked.form().askedWhen().getOrDefault(term, UnaryTest.UNKNOWN)));
        return space.diagram(diagrams, space.cube(tests));
    }

    /** True where a term has the value that its table concludes from the others. */
    private int concluded(DecisionTable table, Term term) {
        int level = space.level(term);
        Axis axis = space.axis(level);
        int column = IntStream.range(0, table.outcomes().size())
                .filter(i -> table.outcomes().get(i).term().equals(term))
                .findFirst()
                .orElseThrow();
        Sheet sheet = new Sheet(table, space);
        IntUnaryOperator labels = row -> axis.atom(sheet.row(row).outcomes().get(column)) + 1;
        int rows = Drawing.of(diagrams, sheet, labels, Endings.first(labels));
        int asked = space.diagram(diagrams, space.cube(table.form().askedWhen()));
        int drawn = new Combination(
                        diagrams,
                        (one, other) -> one * other,
                        (one, other) -> one == Diagrams.FALSE || other == Diagrams.FALSE
                                ? Diagrams.FALSE
                                : other == Diagrams.TRUE ? one : Combination.OPEN)
                .of(rows, asked);
        int unknown = axis.atom(null);
        IntUnaryOperator is = label -> {
            int atom = label == 0 ? unknown : label - 1;
            return atom < 0
                    ? Diagrams.FALSE
                    : diagrams.choice(level, axis.size(), Runs.of(atom, atom + 1L), Diagrams.TRUE, Diagrams.FALSE);
        };
        return Arrays.stream(sheet.levels()).allMatch(before -> before < level)
                ? Projection.relabel(diagrams, drawn, is)
                : oneByOne(drawn, is);
    }

    /** Puts diagrams in the place of labels whatever axes they ask. */
    private int oneByOne(int drawn, IntUnaryOperator labels) {
        int made = Diagrams.FALSE;
        for (int label : new Search(diagrams, space, Diagrams.TRUE).labels(drawn, space.everything())) {
            int there = Projection.relabel(diagrams, drawn, other -> Diagrams.label(other == label ? 1 : 0));
            made = or.of(made, and.of(there, labels.applyAsInt(label)));
        }
        return made;
    }
}
