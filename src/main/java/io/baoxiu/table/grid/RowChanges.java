package io.baoxiu.table.grid;

import io.baoxiu.table.grid.GridRow.Section;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The changes of the rows in a part of a sheet. Rows of the same file are identified by their place in it, those of another file by the id
 * in their first cell.
 *
 * @param was by the ids of changed rows, the former texts of their columns
 * @param added the ids of new rows
 * @param removed from the top
 */
public record RowChanges(Map<String, List<String>> was, Set<String> added, List<Removed> removed) {

    public RowChanges {
        was = Map.copyOf(was);
        added = Set.copyOf(added);
        removed = List.copyOf(removed);
    }

    /** @param afterId the row above that still exists; absent at the top */
    public record Removed(@Nullable String afterId, String id, List<String> cells) {}

    /** @param before the sheet without the draft; absent if there is none */
    public static RowChanges of(EditedSheet now, @Nullable GridSheet before, Section section) {
        return new Comparing(now, before, section).changes();
    }

    public int changed() {
        return was.size();
    }

    private static final class Comparing {

        private final EditedSheet now;
        private final @Nullable GridSheet before;
        private final Section section;
        private final boolean same;
        private final Map<String, GridRow> byKey = new HashMap<>();

        Comparing(EditedSheet now, @Nullable GridSheet before, Section section) {
            this.now = now;
            this.before = before;
            this.section = section;
            this.same = before == now.base();
            if (before != null) {
                of(before.rows()).forEach(row -> byKey.putIfAbsent(key(row), row));
            }
        }

        private List<GridRow> of(List<GridRow> rows) {
            return rows.stream()
                    .filter(row -> row.section() == section)
                    .filter(row -> row.cells().stream().anyMatch(text -> !text.isBlank()))
                    .toList();
        }

        private String key(GridRow row) {
            return same ? row.id() : row.cells().get(0).strip();
        }

        RowChanges changes() {
            Map<String, List<String>> was = new HashMap<>();
            Set<String> added = new HashSet<>();
            Map<String, String> matched = new HashMap<>();
            for (GridRow row : of(now.rows())) {
                Optional<GridRow> earlier = Optional.ofNullable(byKey.get(key(row)));
                if (earlier.isEmpty() || matched.putIfAbsent(key(row), row.id()) != null) {
                    added.add(row.id());
                } else {
                    List<String> cells = aligned(earlier.get());
                    if (!cells.equals(row.cells())) {
                        was.put(row.id(), cells);
                    }
                }
            }
            return new RowChanges(was, added, removed(matched));
        }

        /** The cells of an earlier row in the present columns. */
        private List<String> aligned(GridRow earlier) {
            if (same || before == null || before.heads().equals(now.base().heads())) {
                return earlier.cells();
            }
            List<String> cells = new ArrayList<>();
            for (int column = 0; column < now.base().heads().size(); column++) {
                int at = column == 0
                        ? 0
                        : before.heads().indexOf(now.base().heads().get(column));
                cells.add(at < 0 ? "" : earlier.cells().get(at));
            }
            return cells;
        }

        private List<Removed> removed(Map<String, String> matched) {
            List<Removed> removed = new ArrayList<>();
            String above = null;
            for (GridRow row : before == null ? List.<GridRow>of() : of(before.rows())) {
                String still = matched.get(key(row));
                if (still == null) {
                    removed.add(new Removed(above, same ? row.id() : "x" + row.origin(), aligned(row)));
                } else {
                    above = still;
                }
            }
            return removed;
        }
    }
}
