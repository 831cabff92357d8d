package io.baoxiu.table.grid;

import io.baoxiu.table.file.WorkbookFile;
import io.baoxiu.table.workbook.Opened;
import io.baoxiu.table.workbook.rows.WorkbookRows;
import io.baoxiu.table.workbook.rows.WorkbookRows.SheetChange;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A workbook being edited; not thread-safe. */
public final class EditedGrid {

    private final Grid base;
    private final List<EditedSheet> sheets = new ArrayList<>();

    private EditedGrid(Grid base) {
        this.base = base;
    }

    public static EditedGrid of(Grid base, GridDelta delta) {
        EditedGrid grid = new EditedGrid(base);
        base.sheets()
                .forEach(sheet ->
                        grid.sheets.add(EditedSheet.of(sheet, delta.sheets().get(sheet.name()))));
        return grid;
    }

    public Grid base() {
        return base;
    }

    public List<EditedSheet> sheets() {
        return List.copyOf(sheets);
    }

    /** The sheet with a part of the workbook, including {@code settings}. */
    public Optional<EditedSheet> sheet(String key) {
        return base.sheet(key)
                .flatMap(sheet ->
                        sheets.stream().filter(edited -> edited.base() == sheet).findFirst());
    }

    /** The section of rows for the key of a part. */
    public static GridRow.Section section(String key) {
        return key.equals(Grid.SETTINGS) ? GridRow.Section.SETTINGS : GridRow.Section.DATA;
    }

    /**
     * Applies all edits, one after the other.
     *
     * @throws EditsRefused when one cannot be applied; then none is
     */
    public void apply(String key, List<GridEdit> edits) {
        new Editing(sheet(key), section(key)).apply(edits);
    }

    /** The edits applied to a newer version of the workbook; empty if that changed the same rows. */
    public Optional<GridDelta> onto(Grid newer) {
        return Transplant.of(this, newer);
    }

    public GridDelta delta() {
        Map<String, GridDelta.OfSheet> changed = new LinkedHashMap<>();
        sheets.stream()
                .filter(EditedSheet::isChanged)
                .forEach(sheet -> changed.put(sheet.base().name(), sheet.delta()));
        return new GridDelta(changed);
    }

    /** The workbook for reading as a table, without a file. */
    public Opened opened() {
        return new EditedLines(this).opened();
    }

    /**
     * The workbook as a file; the original one if nothing was edited.
     *
     * @throws io.baoxiu.table.workbook.rows.UnwritableWorkbook when it cannot be written with the edits
     */
    public WorkbookFile file() {
        Map<String, SheetChange> changes = new EditedLines(this).changes();
        return changes.isEmpty()
                ? base.file()
                : new WorkbookFile(base.file().name(), WorkbookRows.write(base.file(), changes));
    }
}
