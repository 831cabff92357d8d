package io.baoxiu.workbench.change.sheet;

import io.baoxiu.release.draft.OpenTable;
import io.baoxiu.table.grid.EditedGrid;
import io.baoxiu.table.grid.EditedSheet;
import io.baoxiu.table.grid.Grid;
import io.baoxiu.table.grid.GridRow;
import io.baoxiu.table.grid.GridRow.Section;
import io.baoxiu.table.grid.GridSheet;
import io.baoxiu.table.grid.RowChanges;
import io.baoxiu.vocabulary.Label;
import io.baoxiu.workbench.frame.Viewer;
import io.baoxiu.workbench.tables.RowUses;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The sheets of a workbook as the page shows them. */
@Component
public class Sheets {

    private static final Map<String, Label> NAMES = Map.of(
            Grid.RULES,
            new Label("规则", "Rules"),
            Grid.SETTINGS,
            new Label("设置", "Settings"),
            Grid.CASES,
            new Label("用例", "Cases"),
            "lists",
            new Label("取值", "Lists"),
            "about",
            new Label("说明", "About"),
            "terms",
            new Label("词", "Terms"),
            "questions",
            new Label("决策", "Questions"),
            "clauses",
            new Label("条款", "Clauses"));

    private final RowUses uses;

    Sheets(RowUses uses) {
        this.uses = uses;
    }

    List<SheetJson> of(OpenTable open, Viewer viewer) {
        List<SheetJson> sheets = new ArrayList<>();
        for (EditedSheet sheet : open.grid().sheets()) {
            sheets.add(of(open, sheet, sheet.base().key(), viewer));
        }
        open.grid().sheet(Grid.SETTINGS).ifPresent(sheet -> sheets.add(of(open, sheet, Grid.SETTINGS, viewer)));
        return sheets;
    }

    /** An existing part of the workbook. */
    SheetJson of(OpenTable open, String key, Viewer viewer) {
        return of(open, open.grid().sheet(key).orElseThrow(), key, viewer);
    }

    private SheetJson of(OpenTable open, EditedSheet sheet, String key, Viewer viewer) {
        Section section = EditedGrid.section(key);
        RowChanges changes = changes(open, sheet, section);
        RowUses.@Nullable OfTable used = key.equals(Grid.RULES)
                ? open.inForce()
                        .tables()
                        .find(open.name())
                        .map(table -> uses.of(open.inForce(), table))
                        .orElse(null)
                : null;
        List<SheetJson.RowJson> rows = new ArrayList<>();
        for (int at = 0; at < sheet.rows().size(); at++) {
            GridRow row = sheet.rows().get(at);
            if (row.section() == section) {
                rows.add(row(row, at + 1, changes, used));
            }
        }
        Label name = NAMES.get(key);
        return new SheetJson(
                key,
                name == null ? sheet.base().name() : viewer.in(name),
                new Columns(open, viewer).of(sheet, key),
                rows,
                changes.removed());
    }

    public static RowChanges changes(OpenTable open, EditedSheet sheet, Section section) {
        Optional<GridSheet> before = open.before() == null
                ? Optional.empty()
                : open.before().sheets().stream()
                        .filter(other -> other.key().equals(sheet.base().key()))
                        .findFirst();
        return RowChanges.of(sheet, before.orElse(null), section);
    }

    private static SheetJson.RowJson row(GridRow row, int number, RowChanges changes, RowUses.@Nullable OfTable used) {
        List<String> was = changes.was().get(row.id());
        boolean added = changes.added().contains(row.id());
        String id = row.cells().get(0).strip();
        return new SheetJson.RowJson(
                row.id(),
                number,
                row.cells(),
                was,
                added ? "added" : was == null ? null : "changed",
                used == null || added || id.isEmpty()
                        ? null
                        : new SheetJson.Uses(
                                used.month().getOrDefault(id, 0L), used.year().getOrDefault(id, 0L)));
    }
}
