package io.baoxiu.analysis.check;

import io.baoxiu.analysis.compile.Endings;
import io.baoxiu.analysis.compile.TableCompiler;
import io.baoxiu.analysis.diagram.Budget;
import io.baoxiu.analysis.diagram.Combination;
import io.baoxiu.analysis.diagram.IntervalDiagrams;
import io.baoxiu.analysis.diagram.IntervalSet;
import io.baoxiu.analysis.diagram.Projection;
import io.baoxiu.analysis.domain.Partition;
import io.baoxiu.analysis.domain.Region;
import io.baoxiu.analysis.domain.Simplification;
import io.baoxiu.analysis.relation.Context;
import io.baoxiu.table.DecisionTable;
import io.baoxiu.table.Finding;
import io.baoxiu.table.Message;
import io.baoxiu.table.Tables;
import io.baoxiu.table.premise.Engineering;
import io.baoxiu.vocabulary.Language;
import io.baoxiu.vocabulary.Term;
import io.baoxiu.vocabulary.ValueType;
import io.baoxiu.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Finds inputs for which no row holds for a new code of a list, although one held for every earlier code: gaps in a table that need not be
 * complete are intended, but this one cannot be.
 */
public final class NewCodes {

    private final CheckedTable checked;
    private final Vocabulary before;
    private final IntervalDiagrams diagrams;
    private final Combination and;

    /**
     * The findings in tables that need not be complete, as far as the budget of each allows.
     *
     * @param before the vocabulary without them
     */
    public static List<Finding> findings(Tables tables, Vocabulary before, Engineering engineering) {
        var context = new Context(tables, engineering.premises(tables.vocabulary()));
        return tables.all().stream()
                .filter(table -> Boolean.FALSE.equals(table.complete()) && concern(table, before))
                .flatMap(table -> findings(table, before, context).stream())
                .toList();
    }

    private static List<Finding> findings(DecisionTable table, Vocabulary before, Context context) {
        try (Budget budget = Budget.standard(System::nanoTime)) {
            return new NewCodes(CheckedTable.of(table, context, new IntervalDiagrams(budget)), before).findings();
        } catch (Budget.Exhausted limit) {
            return List.of();
        }
    }

    private NewCodes(CheckedTable checked, Vocabulary before) {
        this.checked = checked;
        this.before = before;
        diagrams = checked.diagrams();
        and = Combination.and(diagrams);
    }

    /** Whether a table has a condition on a list that has grown. */
    private static boolean concern(DecisionTable table, Vocabulary before) {
        return table.conditions().stream()
                .anyMatch(column -> !codes(column.term(), before, true).isEmpty());
    }

    private List<Finding> findings() {
        int covered = TableCompiler.of(diagrams, checked.rowCubes(), row -> 1, Endings.covered());
        return IntStream.of(checked.rowCubes().levels())
                .boxed()
                .flatMap(level -> regions(level, covered).stream())
                .map(this::finding)
                .toList();
    }

    private List<Region> regions(int level, int covered) {
        Partition axis = checked.space().axis(level);
        Set<Integer> known = atoms(axis, codes(axis.term(), before, false));
        Set<Integer> fresh = atoms(axis, codes(axis.term(), before, true));
        fresh.removeAll(known);
        if (fresh.isEmpty() || known.isEmpty()) {
            return List.of();
        }
        int meant = IntervalDiagrams.TRUE;
        for (int atom : known) {
            int withIt = and.of(covered, at(level, Set.of(atom)));
            meant = and.of(meant, new Projection(diagrams, Combination.or(diagrams)).without(withIt, level));
        }
        int open = and.of(and.of(Projection.not(diagrams, covered), at(level, fresh)), meant);
        int simple = new Simplification(diagrams, checked.space()).of(open, checked.possible());
        return new ArrayList<>(Region.of(diagrams, checked.space(), simple));
    }

    private int at(int level, Set<Integer> atoms) {
        IntervalSet all = IntervalSet.union(
                atoms.stream().map(atom -> IntervalSet.of(atom, atom + 1)).toList());
        return diagrams.choice(
                level, checked.space().axis(level).size(), all, IntervalDiagrams.TRUE, IntervalDiagrams.FALSE);
    }

    private static Set<Integer> atoms(Partition axis, Set<String> codes) {
        return codes.stream().map(axis::atom).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The new or the earlier codes of a term's list; none if the list itself is new. */
    private static Set<String> codes(Term term, Vocabulary before, boolean fresh) {
        if (!(term.elementType() instanceof ValueType.Code now)
                || !(before.find(term.path()).map(Term::elementType).orElse(null) instanceof ValueType.Code then)) {
            return Set.of();
        }
        return now.codes().stream()
                .filter(code -> then.codes().contains(code) != fresh)
                .collect(Collectors.toSet());
    }

    private Finding finding(Region region) {
        int[] witness = Objects.requireNonNull(checked.search().find(region.cube()));
        Finding finding = checked.at(
                Finding.Severity.WARNING,
                Finding.Code.GAP,
                null,
                new Message(
                        "没有任何一行适用于清单中新增的代码：" + checked.told(region, Language.ZH),
                        "no row holds for a code that is new in its list: " + checked.told(region, Language.EN)),
                checked.witness(witness));
        return checked.suggested(region.cube())
                .map(row -> finding.suggesting(List.of(row)))
                .orElse(finding);
    }
}
