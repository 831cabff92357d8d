package io.baoxiu.analysis;

import io.baoxiu.table.DecisionTable;
import io.baoxiu.table.UnaryTest;
import io.baoxiu.table.cell.CellText;
import io.baoxiu.vocabulary.Term;
import io.baoxiu.vocabulary.ValueType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Two releases side by side over the same facts. */
final class WorldComparison {

    private final Affected affected;
    private final Diagrams diagrams;
    private final Copies copies;
    private final Setting old;
    private final Setting now;
    private final List<Cone> cones;
    private final Space space;
    private final Map<String, Told> told = new HashMap<>();
    private final World before;
    private final World after;
    private final List<World> worlds;
    private final List<Relations> relations;
    private final Numbered<Joint> joints = new Numbered<>();

    /** That a table concludes otherwise, after all that was joined before. */
    private record Joint(int earlier, String table, int before, int after) {}

    WorldComparison(Affected affected, List<Setting> settings, Diagrams diagrams) {
        this.affected = affected;
        this.diagrams = diagrams;
        this.copies = Copies.copying(affected.ofRules());
        this.old = settings.get(0);
        this.now = new Setting(
                copies.of(settings.get(1).tables()), copies.of(settings.get(1).premises()));
        this.cones = List.of(cone(old), cone(now));
        this.space = space();
        old.tables().all().forEach(table -> told.put(table.name(), new Told(table)));
        now.tables().all().forEach(table -> told.putIfAbsent(table.name(), new Told(table)));
        this.before = new World(diagrams, space, old, told);
        this.after = new World(diagrams, space, now, told);
        this.worlds = List.of(before, after);
        this.relations = List.of(
                new Relations(diagrams, space, cones.get(0), old), new Relations(diagrams, space, cones.get(1), now));
    }

    private Cone cone(Setting setting) {
        Set<Term> seeds = new LinkedHashSet<>();
        tables(setting).forEach(table -> seeds.addAll(table.needs()));
        return Cone.of(seeds, setting, Integer.MAX_VALUE);
    }

    private List<DecisionTable> tables(Setting setting) {
        return affected.tables().stream()
                .flatMap(name -> setting.tables().find(name).stream())
                .toList();
    }

    /** A term and its copy have the same atoms, so that they can be held against each other. */
    private Space space() {
        List<DecisionTable> more = new ArrayList<>(tables(old));
        more.addAll(tables(now));
        Map<Term, Set<UnaryTest>> tests = cones.get(0).and(cones.get(1)).tests(more, List.of());
        Map<String, Set<UnaryTest>> byPath = new HashMap<>();
        tests.forEach((term, of) ->
                byPath.computeIfAbsent(term.path(), any -> new HashSet<>()).addAll(of));
        return new Space(tests.keySet().stream()
                .filter(term -> !(term.type() instanceof ValueType.ListOf))
                .map(term -> {
                    Set<UnaryTest> of = Objects.requireNonNull(byPath.get(term.path()));
                    return Axis.of(term, Scales.of(term, of), term.mayBeUnknown(), of);
                })
                .sorted(Comparator.comparing((Axis axis) -> isTables(axis.term()))
                        .thenComparing(axis -> Math.max(old.turn(axis.term()), now.turn(axis.term())))
                        .thenComparing(Axis::size, Comparator.reverseOrder())
                        .thenComparing(axis -> axis.term().index())
                        .thenComparing(axis -> axis.term().section()))
                .toList());
    }

    private boolean isTables(Term term) {
        return old.isConcludedByTable(term) || now.isConcludedByTable(term);
    }

    List<DecisionDifference> differences() {
        int joined = Diagrams.FALSE;
        for (String name : affected.tables()) {
            joined = joined(joined, name);
        }
        if (joined == Diagrams.FALSE) {
            return List.of();
        }
        Set<Integer> asked = Projection.asked(diagrams, joined);
        Elimination elimination = possible(asked);
        int possible = elimination.left();
        int simple = new Simplification(diagrams, space).of(joined, possible);
        Search search = new Search(diagrams, space, possible);
        Witnesses witnesses =
                new Witnesses(space, List.of(new Witnesses.Allowed(elimination, List.of(said(0), said(1)))));
        int[] shown = asked.stream().mapToInt(Integer::intValue).sorted().toArray();
        return Region.of(diagrams, space, simple).stream()
                .map(region ->
                        difference(region, witnesses.values(Objects.requireNonNull(search.find(region.cube())), shown)))
                .toList();
    }

    private int joined(int earlier, String name) {
        int one = before.concluded(before.table(name, after));
        int other = after.concluded(after.table(name, before));
        Numbered<List<Integer>> pairs = new Numbered<>();
        int differing = new Combination(
                        diagrams,
                        (x, y) -> x == y ? 0 : pairs.of(List.of(x, y)),
                        (x, y) -> x == y ? Diagrams.FALSE : Combination.OPEN)
                .of(one, other);
        return new Combination(
                        diagrams,
                        (all, pair) -> pair == 0
                                ? all
                                : joints.of(new Joint(
                                        all,
                                        name,
                                        pairs.get(pair).get(0),
                                        pairs.get(pair).get(1))),
                        (all, pair) -> pair == Diagrams.FALSE ? all : Combination.OPEN)
                .of(earlier, differing);
    }

    /** What the premises allow of some levels, where rule sets that find the same conclude the same. */
    private Elimination possible(Set<Integer> levels) {
        List<Integer> constraints = new ArrayList<>();
        for (int i = 0; i < cones.size(); i++) {
            World world = worlds.get(i);
            cones.get(i).impossible().forEach(premise -> constraints.add(not(world.holding(premise.together()))));
            relations.get(i).drawn().forEach(drawn -> constraints.add(world.composed(drawn)));
        }
        Steadiness steadiness = new Steadiness(diagrams, space, affected, copies, before, after);
        affected.units().forEach(unit -> constraints.add(steadiness.of(unit)));
        return Elimination.keeping(levels, constraints, diagrams, space);
    }

    private Witnesses.Said said(int i) {
        return new Witnesses.Said(relations.get(i).bounds(), relations.get(i).images(), worlds.get(i)::withConclusions);
    }

    private int not(int diagram) {
        return Projection.relabel(diagrams, diagram, label -> Diagrams.label(1 - label));
    }

    /** @param found values in the region */
    private DecisionDifference difference(Region region, Map<Term, @Nullable Object> found) {
        Map<String, @Nullable Object> old = new TreeMap<>();
        Map<String, @Nullable Object> now = new TreeMap<>();
        for (int label = region.label(); label != 0; label = joints.get(label).earlier) {
            Joint joint = joints.get(label);
            Told.Both both = before.told(joint.table).both(joint.before, joint.after);
            old.putAll(both.before());
            now.putAll(both.after());
        }
        Map<String, String> where = new LinkedHashMap<>();
        Map<String, @Nullable Object> witness = new LinkedHashMap<>();
        for (int level = 0; level < space.size(); level++) {
            Axis axis = space.axis(level);
            if (!space.isAll(level, region.cube()[level])) {
                where.put(copies.words(axis.term()), CellText.of(Cells.test(axis, region.cube()[level])));
            }
        }
        found.forEach((term, value) -> witness.put(copies.words(term), value));
        return new DecisionDifference(where, old, now, witness);
    }
}
