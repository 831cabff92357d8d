package io.baoxiu.analysis.difference;

import io.baoxiu.analysis.compile.Numbered;
import io.baoxiu.analysis.compile.OutcomeLabels;
import io.baoxiu.analysis.compile.Relations;
import io.baoxiu.analysis.diagram.Combination;
import io.baoxiu.analysis.diagram.IntervalDiagrams;
import io.baoxiu.analysis.diagram.Projection;
import io.baoxiu.analysis.domain.AtomTests;
import io.baoxiu.analysis.domain.Partition;
import io.baoxiu.analysis.domain.Region;
import io.baoxiu.analysis.domain.Scales;
import io.baoxiu.analysis.domain.Search;
import io.baoxiu.analysis.domain.Simplification;
import io.baoxiu.analysis.domain.Space;
import io.baoxiu.analysis.relation.BackwardSlice;
import io.baoxiu.analysis.relation.Context;
import io.baoxiu.analysis.relation.Elimination;
import io.baoxiu.analysis.relation.Witnesses;
import io.baoxiu.table.DecisionTable;
import io.baoxiu.table.cell.text.CellText;
import io.baoxiu.table.condition.UnaryTest;
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

/** Compares two releases over the same facts. */
final class ReleaseComparison {

    private final Affected affected;
    private final IntervalDiagrams diagrams;
    private final PrimedTerms primed;
    private final Context old;
    private final Context now;
    private final List<BackwardSlice> slices;
    private final Space space;
    private final Map<String, OutcomeLabels> told = new HashMap<>();
    private final ComposedRelease before;
    private final ComposedRelease after;
    private final List<ComposedRelease> releases;
    private final List<Relations> relations;
    private final Numbered<Joint> joints = new Numbered<>();

    /** A difference in one table, joined to earlier ones. */
    private record Joint(int earlier, String table, int before, int after) {}

    ReleaseComparison(Affected affected, List<Context> contexts, IntervalDiagrams diagrams) {
        this.affected = affected;
        this.diagrams = diagrams;
        this.primed = PrimedTerms.copying(affected.ofRules());
        this.old = contexts.get(0);
        this.now = new Context(
                primed.of(contexts.get(1).tables()), primed.of(contexts.get(1).premises()));
        this.slices = List.of(slice(old), slice(now));
        this.space = space();
        old.tables().all().forEach(table -> told.put(table.name(), new OutcomeLabels(table)));
        now.tables().all().forEach(table -> told.putIfAbsent(table.name(), new OutcomeLabels(table)));
        this.before = new ComposedRelease(diagrams, space, old, told);
        this.after = new ComposedRelease(diagrams, space, now, told);
        this.releases = List.of(before, after);
        this.relations = List.of(
                new Relations(diagrams, space, slices.get(0), old), new Relations(diagrams, space, slices.get(1), now));
    }

    private BackwardSlice slice(Context context) {
        Set<Term> seeds = new LinkedHashSet<>();
        tables(context).forEach(table -> seeds.addAll(table.needs()));
        return BackwardSlice.of(seeds, context, Integer.MAX_VALUE);
    }

    private List<DecisionTable> tables(Context context) {
        return affected.tables().stream()
                .flatMap(name -> context.tables().find(name).stream())
                .toList();
    }

    /** A term and its copy have the same atoms, so that they can be compared. */
    private Space space() {
        List<DecisionTable> more = new ArrayList<>(tables(old));
        more.addAll(tables(now));
        Map<Term, Set<UnaryTest>> tests = slices.get(0).and(slices.get(1)).tests(more, List.of());
        Map<String, Set<UnaryTest>> byPath = new HashMap<>();
        tests.forEach((term, of) ->
                byPath.computeIfAbsent(term.path(), any -> new HashSet<>()).addAll(of));
        return new Space(tests.keySet().stream()
                .filter(term -> !(term.type() instanceof ValueType.ListOf))
                .map(term -> {
                    Set<UnaryTest> of = Objects.requireNonNull(byPath.get(term.path()));
                    return Partition.of(term, Scales.of(term, of), term.mayBeUnknown(), of);
                })
                .sorted(Comparator.comparing((Partition axis) -> isTables(axis.term()))
                        .thenComparing(axis -> Math.max(old.turn(axis.term()), now.turn(axis.term())))
                        .thenComparing(Partition::size, Comparator.reverseOrder())
                        .thenComparing(axis -> axis.term().index())
                        .thenComparing(axis -> axis.term().section()))
                .toList());
    }

    private boolean isTables(Term term) {
        return old.isConcludedByTable(term) || now.isConcludedByTable(term);
    }

    List<DecisionDifference> differences() {
        int joined = IntervalDiagrams.FALSE;
        for (String name : affected.tables()) {
            joined = joined(joined, name);
        }
        if (joined == IntervalDiagrams.FALSE) {
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
                        (x, y) -> x == y ? IntervalDiagrams.FALSE : Combination.OPEN)
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
                        (all, pair) -> pair == IntervalDiagrams.FALSE ? all : Combination.OPEN)
                .of(earlier, differing);
    }

    /** The values of some levels that the premises allow, if rule sets with the same inputs have the same conclusions. */
    private Elimination possible(Set<Integer> levels) {
        List<Integer> constraints = new ArrayList<>();
        for (int i = 0; i < slices.size(); i++) {
            ComposedRelease release = releases.get(i);
            slices.get(i)
                    .impossible()
                    .forEach(premise -> constraints.add(Projection.not(diagrams, release.holding(premise.together()))));
            relations.get(i).drawn().forEach(drawn -> constraints.add(release.composed(drawn)));
        }
        FrameCondition frame = new FrameCondition(diagrams, space, affected, primed, before, after);
        affected.units().forEach(unit -> constraints.add(frame.of(unit)));
        return Elimination.keeping(levels, constraints, diagrams, space);
    }

    private Witnesses.Said said(int i) {
        return new Witnesses.Said(
                relations.get(i).bounds(), relations.get(i).images(), releases.get(i)::withConclusions);
    }

    /** @param found values in the region */
    private DecisionDifference difference(Region region, Map<Term, @Nullable Object> found) {
        Map<String, @Nullable Object> old = new TreeMap<>();
        Map<String, @Nullable Object> now = new TreeMap<>();
        for (int label = region.label(); label != 0; label = joints.get(label).earlier) {
            Joint joint = joints.get(label);
            OutcomeLabels.Both both = before.told(joint.table).both(joint.before, joint.after);
            old.putAll(both.before());
            now.putAll(both.after());
        }
        Map<String, String> where = new LinkedHashMap<>();
        Map<String, @Nullable Object> witness = new LinkedHashMap<>();
        for (int level = 0; level < space.size(); level++) {
            Partition axis = space.axis(level);
            if (!space.isAll(level, region.cube()[level])) {
                where.put(primed.words(axis.term()), CellText.of(AtomTests.test(axis, region.cube()[level])));
            }
        }
        found.forEach((term, value) -> witness.put(primed.words(term), value));
        return new DecisionDifference(where, old, now, witness);
    }
}
