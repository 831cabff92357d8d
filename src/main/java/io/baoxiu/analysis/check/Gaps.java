package io.baoxiu.analysis.check;

import io.baoxiu.analysis.compile.Endings;
import io.baoxiu.analysis.compile.TableCompiler;
import io.baoxiu.analysis.diagram.IntervalDiagrams;
import io.baoxiu.analysis.diagram.IntervalSet;
import io.baoxiu.analysis.diagram.Projection;
import io.baoxiu.analysis.domain.Region;
import io.baoxiu.analysis.domain.Simplification;
import io.baoxiu.table.Finding;
import io.baoxiu.table.Findings;
import io.baoxiu.table.HitPolicy;
import io.baoxiu.table.Message;
import io.baoxiu.vocabulary.Language;
import java.util.List;
import java.util.Objects;

/** Possible combinations that no row covers, reported as few regions, each with the row that would cover it. */
final class Gaps {

    private final CheckedTable checked;

    Gaps(CheckedTable checked) {
        this.checked = checked;
    }

    List<Finding> findings() {
        if (Boolean.FALSE.equals(checked.rowCubes().table().complete())) {
            return List.of();
        }
        int open = open();
        return Findings.listed(regions(open), region -> finding(region, open));
    }

    List<Region> regions() {
        return regions(open());
    }

    private List<Region> regions(int open) {
        int simple = new Simplification(checked.diagrams(), checked.space()).of(open, checked.possible());
        return Region.of(checked.diagrams(), checked.space(), simple);
    }

    /** Where no row holds. */
    private int open() {
        int covered = TableCompiler.of(checked.diagrams(), checked.rowCubes(), row -> 1, Endings.covered());
        return Projection.not(checked.diagrams(), covered);
    }

    private Finding finding(Region region, int open) {
        int[] witness = Objects.requireNonNull(checked.search().find(region.cube()));
        boolean complete = Boolean.TRUE.equals(checked.rowCubes().table().complete());
        Finding finding = checked.at(
                complete ? Finding.Severity.ERROR : Finding.Severity.WARNING,
                Finding.Code.GAP,
                null,
                new Message(
                        "没有任何一行适用于：" + checked.told(region, Language.ZH),
                        "no row holds where: " + checked.told(region, Language.EN)),
                checked.witness(witness));
        return checked.suggested(widened(region.cube(), open))
                .map(row -> finding.suggesting(List.of(row)))
                .orElse(finding);
    }

    /**
     * The region without cells that would have no effect in a row below all others: under the first-row policy it may
     * also include what rows above decide; under other policies only impossible inputs.
     */
    private IntervalSet[] widened(IntervalSet[] cube, int open) {
        boolean first = checked.rowCubes().table().policy() == HitPolicy.FIRST;
        IntervalSet[] wide = cube.clone();
        for (int level : checked.rowCubes().levels()) {
            int size = checked.space().axis(level).size();
            IntervalSet[] more = wide.clone();
            more[level] = wide[level].without(0, size);
            if (checked.search().find(first ? open : IntervalDiagrams.TRUE, more, label -> label == 1) == null) {
                wide[level] = IntervalSet.of(0, size);
            }
        }
        return wide;
    }
}
