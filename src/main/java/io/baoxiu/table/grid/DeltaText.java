package io.baoxiu.table.grid;

import io.baoxiu.table.grid.GridRow.Section;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Converts rows to their difference from those of the workbook, and back. */
final class DeltaText {

    private DeltaText() {}

    static GridDelta.OfSheet of(GridSheet base, List<GridRow> rows) {
        StringBuilder order = new StringBuilder();
        Map<String, List<String>> added = new HashMap<>();
        Map<Integer, Map<Integer, String>> cells = new TreeMap<>();
        for (int at = 0; at < rows.size(); at++) {
            GridRow row = rows.get(at);
            int last = at;
            while (!row.isAdded()
                    && last + 1 < rows.size()
                    && rows.get(last + 1).origin() == row.origin() + last + 1 - at) {
                last++;
            }
            order.append(order.isEmpty() ? "" : ",")
                    .append(row.isAdded() ? row.id() : String.valueOf(row.origin()))
                    .append(last > at ? "-" + rows.get(last).origin() : "");
            for (GridRow one : rows.subList(at, last + 1)) {
                if (one.isAdded()) {
                    added.put(one.id(), one.cells());
                } else if (!one.cells().equals(base.row(one.origin()).cells())) {
                    cells.put(one.origin(), changed(base.row(one.origin()).cells(), one.cells()));
                }
            }
            at = last;
        }
        return new GridDelta.OfSheet(order.toString(), added, cells);
    }

    static Map<Integer, String> changed(List<String> before, List<String> after) {
        return IntStream.range(0, after.size())
                .filter(column -> !before.get(column).equals(after.get(column)))
                .boxed()
                .collect(Collectors.toMap(column -> column, after::get));
    }

    static List<GridRow> rows(GridSheet base, GridDelta.OfSheet delta) {
        List<GridRow> rows = new ArrayList<>();
        for (String part :
                delta.order().isEmpty() ? new String[0] : delta.order().split(",")) {
            List<String> cells = delta.added().get(part);
            if (cells != null) {
                rows.add(new GridRow(part, 0, section(base, rows), cells));
            } else {
                int dash = part.indexOf('-');
                int from = Integer.parseInt(dash < 0 ? part : part.substring(0, dash));
                int to = dash < 0 ? from : Integer.parseInt(part.substring(dash + 1));
                IntStream.rangeClosed(from, to).forEach(number -> rows.add(row(base.row(number), delta)));
            }
        }
        return rows;
    }

    private static GridRow row(GridRow base, GridDelta.OfSheet delta) {
        Map<Integer, String> changed = delta.cells().get(base.origin());
        if (changed == null) {
            return base;
        }
        List<String> cells = new ArrayList<>(base.cells());
        changed.forEach((column, text) -> cells.set(column, Objects.requireNonNull(text)));
        return base.with(cells);
    }

    /** A new row belongs to the section above it; data begin below the head. */
    private static Section section(GridSheet base, List<GridRow> above) {
        if (above.isEmpty()) {
            return base.hasSettings() ? Section.SETTINGS : Section.DATA;
        }
        Section last = above.get(above.size() - 1).section();
        return last == Section.HEAD ? Section.DATA : last;
    }
}
