package io.baoxiu.analysis;

import io.baoxiu.table.Finding;
import io.baoxiu.table.Message;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Combinations that can be and that no row covers, told in few regions with the rows that would cover them. */
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
        int gap = Combination.and(diagrams).of(open, ground.possible());
        if (gap == Diagrams.FALSE) {
            return List.of();
        }
        int simple = new Simplification(diagrams, ground.space()).of(gap, ground.possible());
        return Region.of(diagrams, ground.space(), simple);
    }

    private Finding finding(Region region) {
        int[] witness = Objects.requireNonNull(ground.search().find(region.cube()));
        List<Object> rows = rows(region);
        String words = ((Map<?, ?>) rows.get(0))
                .entrySet().stream()
                        .filter(cell -> !"-".equals(cell.getValue()))
                        .map(cell -> "`" + cell.getKey() + "` " + cell.getValue())
                        .collect(Collectors.joining(", "));
        boolean complete = Boolean.TRUE.equals(ground.sheet().table().complete());
        Finding finding = ground.at(
                complete ? Finding.Severity.ERROR : Finding.Severity.WARNING,
                Finding.Code.GAP,
                null,
                new Message("没有任何一行适用于: " + words, "no row holds where: " + words),
                ground.witness(witness));
        return new Finding(
                finding.severity(),
                finding.code(),
                finding.workbook(),
                finding.sheet(),
                null,
                finding.message(),
                rows,
                finding.witness());
    }

    /** The rows that would cover it: more than one where a cell cannot say it in one. */
    private List<Object> rows(Region region) {
        List<Map<String, String>> rows = List.of(Map.of());
        for (int level : ground.sheet().levels()) {
            Axis axis = ground.space().axis(level);
            List<Map<String, String>> longer = new ArrayList<>();
            for (var test : Cells.apart(Cells.test(axis, region.cube()[level]))) {
                rows.forEach(row -> {
                    Map<String, String> with = new LinkedHashMap<>(row);
                    with.put(axis.term().path(), CellWords.of(test));
                    longer.add(with);
                });
            }
            rows = longer;
        }
        return List.copyOf(rows);
    }
}
