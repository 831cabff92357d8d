package io.baoxiu.workbench.change;

import io.baoxiu.release.draft.OpenTable;
import io.baoxiu.table.grid.EditedGrid;
import io.baoxiu.table.grid.EditedSheet;
import io.baoxiu.table.grid.Grid;
import io.baoxiu.table.grid.RowChanges;
import io.baoxiu.workbench.change.sheet.Sheets;
import io.baoxiu.workbench.change.sheet.SheetsController;
import io.baoxiu.workbench.frame.Viewer;
import java.util.ArrayList;
import java.util.List;

/** A workbook that can be changed, with how many of its rows a draft changes, adds and removes. */
record DraftTab(String name, String title, int changed, int added, int removed) {

    static DraftTab of(OpenTable open, Viewer viewer) {
        List<RowChanges> changes = new ArrayList<>();
        for (EditedSheet sheet : open.grid().sheets()) {
            changes.add(
                    Sheets.changes(open, sheet, EditedGrid.section(sheet.base().key())));
        }
        open.grid()
                .sheet(Grid.SETTINGS)
                .ifPresent(sheet -> changes.add(Sheets.changes(open, sheet, EditedGrid.section(Grid.SETTINGS))));
        return new DraftTab(
                open.name(),
                SheetsController.title(open, viewer),
                changes.stream().mapToInt(RowChanges::changed).sum(),
                changes.stream().mapToInt(change -> change.added().size()).sum(),
                changes.stream().mapToInt(change -> change.removed().size()).sum());
    }
}
