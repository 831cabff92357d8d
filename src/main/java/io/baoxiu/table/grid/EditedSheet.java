package io.baoxiu.table.grid;

import io.baoxiu.table.grid.GridRow.Section;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rows of a sheet being edited. */
public final class EditedSheet {

    private final GridSheet base;
    private final List<GridRow> rows;
    private final Map<String, GridRow> byId = new HashMap<>();

    private EditedSheet(GridSheet base, List<GridRow> rows) {
        this.base = base;
        this.rows = new ArrayList<>(rows);
        rows.forEach(this::put);
    }

    static EditedSheet of(GridSheet base, GridDelta.@Nullable OfSheet delta) {
        return new EditedSheet(base, delta == null ? base.rows() : DeltaText.rows(base, delta));
    }

    public GridSheet base() {
        return base;
    }

    /** All rows from the top of the sheet: the first one is row 1. The list reflects later edits. */
    public List<GridRow> rows() {
        return Collections.unmodifiableList(rows);
    }

    @Nullable
    GridRow find(String id) {
        return byId.get(id);
    }

    boolean isChanged() {
        return !rows.equals(base.rows());
    }

    GridDelta.OfSheet delta() {
        return DeltaText.of(base, rows);
    }

    /** A row of the workbook that was deleted, if it was. */
    @Nullable
    GridRow gone(String id) {
        if (byId.containsKey(id) || !id.matches("r[1-9][0-9]{0,6}")) {
            return null;
        }
        int number = Integer.parseInt(id.substring(1));
        return number <= base.height() ? base.row(number) : null;
    }

    void set(GridRow row, int column, String text) {
        List<String> cells = new ArrayList<>(row.cells());
        cells.set(column, text);
        put(row.with(cells));
    }

    /** Sets several texts at once; {@link #settle} then puts the rows in their places. */
    private void put(GridRow row) {
        byId.put(row.id(), row);
    }

    /** Takes over the texts set in rows. */
    void settle() {
        rows.replaceAll(row -> Objects.requireNonNull(byId.get(row.id())));
    }

    /** Restores the rows from before some edits. */
    void takeBack(List<GridRow> before) {
        rows.clear();
        rows.addAll(before);
        byId.clear();
        before.forEach(this::put);
    }

    void insert(Section section, @Nullable String afterId, List<GridRow> some) {
        settle();
        rows.addAll(place(section, afterId), some);
        some.forEach(this::put);
    }

    void delete(Set<String> ids) {
        rows.removeIf(row -> ids.contains(row.id()));
        ids.forEach(byId::remove);
    }

    void move(Section section, List<String> ids, @Nullable String afterId) {
        settle();
        List<GridRow> some =
                ids.stream().map(id -> Objects.requireNonNull(byId.get(id))).toList();
        Set<String> moved = new HashSet<>(ids);
        rows.removeIf(row -> moved.contains(row.id()));
        rows.addAll(place(section, afterId), some);
    }

    private int place(Section section, @Nullable String afterId) {
        for (int at = 0; at < rows.size(); at++) {
            if (rows.get(at).id().equals(afterId)) {
                return at + 1;
            }
        }
        int top = 0;
        while (section == Section.DATA && top < rows.size() && rows.get(top).section() != Section.DATA) {
            top++;
        }
        return top;
    }
}
