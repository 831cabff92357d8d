package io.baoxiu.table.grid;

import io.baoxiu.table.grid.GridRow.Section;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Applies the edits of a workbook to a newer one. Rows are identified by the id in their first cell. If the newer workbook changed an
 * edited row, people have to resolve that.
 */
final class Transplant {

    private final EditedSheet edited;
    private final GridSheet fresh;
    private final Map<String, GridRow> freshByKey = new HashMap<>();
    private final Set<String> twice = new HashSet<>();

    private Transplant(EditedSheet edited, GridSheet fresh) {
        this.edited = edited;
        this.fresh = fresh;
        fresh.rows().forEach(row -> {
            if (freshByKey.putIfAbsent(key(row), row) != null) {
                twice.add(key(row));
            }
        });
        Set<String> seen = new HashSet<>();
        edited.base().rows().forEach(row -> {
            if (!seen.add(key(row))) {
                twice.add(key(row));
            }
        });
    }

    /** The edits; empty if they cannot be applied. */
    static Optional<GridDelta> of(EditedGrid grid, Grid fresh) {
        Map<String, GridDelta.OfSheet> sheets = new HashMap<>();
        for (EditedSheet sheet : grid.sheets()) {
            if (sheet.isChanged()) {
                Optional<GridSheet> there = fresh.sheets().stream()
                        .filter(other -> other.name().equals(sheet.base().name()))
                        .filter(other -> other.heads().equals(sheet.base().heads()))
                        .findFirst();
                Optional<EditedSheet> moved = there.flatMap(other -> new Transplant(sheet, other).moved());
                if (moved.isEmpty()) {
                    return Optional.empty();
                }
                if (moved.get().isChanged()) {
                    sheets.put(sheet.base().name(), moved.get().delta());
                }
            }
        }
        return Optional.of(new GridDelta(sheets));
    }

    private static String key(GridRow row) {
        return row.section() + " " + row.cells().get(0).strip();
    }

    private Optional<EditedSheet> moved() {
        EditedSheet after = EditedSheet.of(fresh, null);
        Map<Section, String> above = new HashMap<>();
        int last = 0;
        Set<String> there = new HashSet<>();
        List<GridRow> rows = edited.rows();
        for (int at = 0; at < rows.size(); at++) {
            GridRow row = rows.get(at);
            if (row.isAdded()) {
                int end = lastAdded(rows, at) + 1;
                after.insert(row.section(), above.get(row.section()), rows.subList(at, end));
                above.put(row.section(), rows.get(end - 1).id());
                at = end - 1;
                continue;
            }
            if (row.origin() < last) {
                return Optional.empty();
            }
            last = row.origin();
            there.add(row.id());
            GridRow before = edited.base().row(row.origin());
            GridRow now = same(before);
            if (!row.cells().equals(before.cells())) {
                if (now == null) {
                    return Optional.empty();
                }
                set(after, now, before.cells(), row.cells());
            }
            GridRow anchor = twice.contains(key(before)) ? null : freshByKey.get(key(before));
            if (anchor != null) {
                above.put(row.section(), anchor.id());
            }
        }
        Set<String> gone = new HashSet<>();
        for (GridRow before : edited.base().rows()) {
            if (!there.contains(before.id()) && !isBlank(before)) {
                GridRow now = same(before);
                if (now == null) {
                    return Optional.empty();
                }
                gone.add(now.id());
            }
        }
        after.settle();
        after.delete(gone);
        return Optional.of(after);
    }

    /** Of the new rows that follow each other in one part of the sheet. */
    private static int lastAdded(List<GridRow> rows, int from) {
        int last = from;
        while (last + 1 < rows.size()
                && rows.get(last + 1).isAdded()
                && rows.get(last + 1).section() == rows.get(from).section()) {
            last++;
        }
        return last;
    }

    private static boolean isBlank(GridRow row) {
        return row.cells().stream().allMatch(String::isBlank);
    }

    /** The row of the newer workbook, if it is unchanged. */
    private @Nullable GridRow same(GridRow before) {
        GridRow now = twice.contains(key(before)) ? null : freshByKey.get(key(before));
        return now != null && now.cells().equals(before.cells()) ? now : null;
    }

    private static void set(EditedSheet after, GridRow now, List<String> before, List<String> cells) {
        List<String> texts =
                new ArrayList<>(Objects.requireNonNull(after.find(now.id())).cells());
        DeltaText.changed(before, cells).forEach((column, text) -> texts.set(column, text));
        for (int column = 0; column < texts.size(); column++) {
            after.set(Objects.requireNonNull(after.find(now.id())), column, texts.get(column));
        }
    }
}
