package io.baoxiu.analysis;

import io.baoxiu.table.Finding;
import io.baoxiu.table.Findings;
import io.baoxiu.table.HitPolicy;
import io.baoxiu.table.Message;
import io.baoxiu.vocabulary.Language;
import java.util.List;
import java.util.Objects;

/** Combinations that can be and that no row covers, told in few regions each with the row that would cover it. */
final class Gaps {

    private final Ground ground;

    Gaps(Ground ground) {
        this.ground = ground;
    }

    List<Finding> findings() {
        if (Boolean.FALSE.equals(ground.sheet().table().complete())) {
            return List.of();
        }
        int open = open();
        return Findings.listed(regions(open), region -> finding(region, open));
    }

    List<Region> regions() {
        return regions(open());
    }

    private List<Region> regions(int open) {
        int simple = new Simplification(ground.diagrams(), ground.space()).of(open, ground.possible());
        return Region.of(ground.diagrams(), ground.space(), simple);
    }

    /** Where no row holds. */
    private int open() {
        int covered = Drawing.of(ground.diagrams(), ground.sheet(), row -> 1, Endings.covered());
        return Projection.relabel(ground.diagrams(), covered, label -> Diagrams.label(1 - label));
    }

    private Finding finding(Region region, int open) {
        int[] witness = Objects.requireNonNull(ground.search().find(region.cube()));
        boolean complete = Boolean.TRUE.equals(ground.sheet().table().complete());
        Finding finding = ground.at(
                complete ? Finding.Severity.ERROR : Finding.Severity.WARNING,
                Finding.Code.GAP,
                null,
                new Message(
                        "没有任何一行适用于：" + ground.told(region, Language.ZH),
                        "no row holds where: " + ground.told(region, Language.EN)),
                ground.witness(witness));
        return ground.suggested(widened(region.cube(), open))
                .map(row -> finding.suggesting(List.of(row)))
                .orElse(finding);
    }

    /**
     * The region without the cells that would have no effect in a row below all others: where the first row concludes,
     * whatever rows above decide may be in it too; elsewhere only what cannot be.
     */
    private Runs[] widened(Runs[] cube, int open) {
        boolean first = ground.sheet().table().policy() == HitPolicy.FIRST;
        Runs[] wide = cube.clone();
        for (int level : ground.sheet().levels()) {
            int size = ground.space().axis(level).size();
            Runs[] more = wide.clone();
            more[level] = wide[level].without(0, size);
            if (ground.search().find(first ? open : Diagrams.TRUE, more, label -> label == 1) == null) {
                wide[level] = Runs.of(0, size);
            }
        }
        return wide;
    }
}
