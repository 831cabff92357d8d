package io.baoxiu.analysis.check;

import io.baoxiu.analysis.compile.Endings;
import io.baoxiu.analysis.compile.TableCompiler;
import io.baoxiu.analysis.diagram.IntervalSet;
import io.baoxiu.table.Finding;
import io.baoxiu.table.Findings;
import io.baoxiu.table.Message;
import io.baoxiu.table.Row;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** Pairs of rows that can hold at once where only one may. */
final class Overlaps {

    /** More rows at once would show nothing new. */
    private static final int AT_ONCE = 64;

    private final CheckedTable checked;
    private boolean leftOut;

    Overlaps(CheckedTable checked) {
        this.checked = checked;
    }

    private record Pair(int earlier, int later) {
        static final Comparator<Pair> BY_LATER =
                Comparator.comparingInt(Pair::later).thenComparingInt(Pair::earlier);
    }

    List<Finding> findings() {
        Set<Pair> pairs = pairs();
        return leftOut ? Findings.listedAtLeast(pairs, this::finding) : Findings.listed(pairs, this::finding);
    }

    private Set<Pair> pairs() {
        var together = new Endings.Together(row -> new int[] {row + 1}, 2, AT_ONCE, false);
        int diagram = TableCompiler.of(checked.diagrams(), checked.rowCubes(), row -> row, together);
        Set<Pair> pairs = new TreeSet<>(Pair.BY_LATER);
        for (int label : checked.search().labels(diagram, checked.space().everything())) {
            leftOut |= together.set(label).size() == AT_ONCE;
            add(together.set(label), pairs);
        }
        return pairs;
    }

    private void add(List<Integer> rows, Set<Pair> pairs) {
        for (int later = 1; later < rows.size(); later++) {
            for (int earlier = 0; earlier < later; earlier++) {
                checked.diagrams().budget().step(1);
                if (pairs.add(new Pair(rows.get(earlier) - 1, rows.get(later) - 1))) {
                    checked.diagrams().budget().keep(16);
                }
            }
        }
    }

    private Finding finding(Pair pair) {
        Row earlier = checked.rowCubes().row(pair.earlier);
        Row later = checked.rowCubes().row(pair.later);
        IntervalSet[] both = checked.rowCubes().cube(pair.earlier);
        IntervalSet[] other = checked.rowCubes().cube(pair.later);
        for (int level = 0; level < both.length; level++) {
            both[level] = both[level].and(other[level]);
        }
        int[] witness = Objects.requireNonNull(checked.search().find(both));
        Message message = new Message(
                "第 " + earlier.number() + " 行与第 " + later.number() + " 行可能同时成立，而本表只允许一行成立",
                "rows " + earlier.number() + " and " + later.number() + " can hold at once, where only one may");
        return checked.atRow(Finding.Severity.ERROR, Finding.Code.OVERLAP, later, message, checked.witness(witness));
    }
}
