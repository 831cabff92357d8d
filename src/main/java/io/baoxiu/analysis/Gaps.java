package io.baoxiu.analysis;

import io.baoxiu.table.Finding;
import io.baoxiu.table.Message;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

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
        return Listed.of(regions(), this::finding);
    }

    List<Region> regions() {
        Diagrams diagrams = ground.diagrams();
        int covered = Drawing.of(diagrams, ground.sheet(), row -> 1, Endings.covered());
        int open = Projection.relabel(diagrams, covered, label -> Diagrams.label(1 - label));
        int simple = new Simplification(diagrams, ground.space()).of(open, ground.possible());
        return Region.of(diagrams, ground.space(), simple);
    }

    private Finding finding(Region region) {
        int[] witness = Objects.requireNonNull(ground.search().find(region.cube()));
        Map<String, String> row = ground.row(region);
        String words = row.entrySet().stream()
                .filter(cell -> !"-".equals(cell.getValue()))
                .map(cell -> "`" + cell.getKey() + "` " + cell.getValue())
                .collect(Collectors.joining(", "));
        boolean complete = Boolean.TRUE.equals(ground.sheet().table().complete());
        return ground.at(
                        complete ? Finding.Severity.ERROR : Finding.Severity.WARNING,
                        Finding.Code.GAP,
                        null,
                        new Message("没有任何一行适用于: " + words, "no row holds where: " + words),
                        ground.witness(witness))
                .suggesting(List.of(row));
    }
}
