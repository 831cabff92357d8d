package io.baoxiu.analysis.domain;

import io.baoxiu.analysis.diagram.IntervalDiagrams;
import io.baoxiu.analysis.diagram.IntervalSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A part of a space, atoms by level, in which a diagram has one label. */
public record Region(IntervalSet[] cube, int label) {

    /** The regions of a diagram whose label is not 0: disjoint, and together all of them. */
    public static List<Region> of(IntervalDiagrams diagrams, Space space, int diagram) {
        List<Region> regions = new ArrayList<>();
        if (diagram != Simplification.ANYTHING) {
            gather(diagrams, diagram, space.everything(), regions);
        }
        return merged(regions, space.size());
    }

    private static void gather(IntervalDiagrams diagrams, int diagram, IntervalSet[] cube, List<Region> regions) {
        if (diagram == IntervalDiagrams.FALSE) {
            return;
        }
        if (IntervalDiagrams.isLabel(diagram)) {
            diagrams.budget().keep(4L * cube.length);
            regions.add(new Region(cube, IntervalDiagrams.labelOf(diagram)));
            return;
        }
        ways(diagrams, diagram).forEach((next, atoms) -> {
            IntervalSet[] narrower = cube.clone();
            narrower[diagrams.level(diagram)] = IntervalSet.union(atoms);
            gather(diagrams, next, narrower, regions);
        });
    }

    public static Map<Integer, List<IntervalSet>> ways(IntervalDiagrams diagrams, int node) {
        Map<Integer, List<IntervalSet>> ways = new LinkedHashMap<>();
        int from = 0;
        for (int run = 0; run < diagrams.runs(node); run++) {
            int end = diagrams.end(node, run);
            ways.computeIfAbsent(diagrams.next(node, run), any -> new ArrayList<>())
                    .add(IntervalSet.of(from, end));
            from = end;
        }
        return ways;
    }

    /** Merges regions that differ in only one level, as long as there are any. */
    private static List<Region> merged(List<Region> regions, int levels) {
        List<Region> left = regions;
        int before;
        do {
            before = left.size();
            for (int level = 0; level < levels; level++) {
                left = merged(left, levels, level);
            }
        } while (left.size() < before);
        return left;
    }

    private static List<Region> merged(List<Region> regions, int levels, int level) {
        Map<List<Object>, Region> merged = new LinkedHashMap<>();
        for (Region region : regions) {
            List<Object> rest = new ArrayList<>(Arrays.asList(region.cube));
            rest.set(level, region.label);
            merged.merge(rest, region, (one, other) -> one.with(other, level));
        }
        return List.copyOf(merged.values());
    }

    private Region with(Region other, int level) {
        IntervalSet[] wider = cube.clone();
        wider[level] = IntervalSet.union(List.of(cube[level], other.cube[level]));
        return new Region(wider, label);
    }
}
