package io.baoxiu.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A part of a space, atoms by level, in which a diagram has one label. */
record Region(Runs[] cube, int label) {

    /** The regions of a diagram whose label is not 0: disjoint, and together all of them. */
    static List<Region> of(Diagrams diagrams, Space space, int diagram) {
        List<Region> regions = new ArrayList<>();
        if (diagram != Simplification.ANYTHING) {
            gather(diagrams, diagram, space.everything(), regions);
        }
        return merged(regions, space.size());
    }

    private static void gather(Diagrams diagrams, int diagram, Runs[] cube, List<Region> regions) {
        if (diagram == Diagrams.FALSE) {
            return;
        }
        if (Diagrams.isLabel(diagram)) {
            diagrams.budget().keep(4L * cube.length);
            regions.add(new Region(cube, Diagrams.labelOf(diagram)));
            return;
        }
        ways(diagrams, diagram).forEach((next, atoms) -> {
            Runs[] narrower = cube.clone();
            narrower[diagrams.level(diagram)] = Runs.union(atoms);
            gather(diagrams, next, narrower, regions);
        });
    }

    static Map<Integer, List<Runs>> ways(Diagrams diagrams, int node) {
        Map<Integer, List<Runs>> ways = new LinkedHashMap<>();
        int from = 0;
        for (int run = 0; run < diagrams.runs(node); run++) {
            int end = diagrams.end(node, run);
            ways.computeIfAbsent(diagrams.next(node, run), any -> new ArrayList<>())
                    .add(Runs.of(from, end));
            from = end;
        }
        return ways;
    }

    /** Regions that differ in one level alone become one, as long as there are any. */
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
        Runs[] wider = cube.clone();
        wider[level] = Runs.union(List.of(cube[level], other.cube[level]));
        return new Region(wider, label);
    }
}
