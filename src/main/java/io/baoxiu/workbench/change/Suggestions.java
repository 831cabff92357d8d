package io.baoxiu.workbench.change;

import io.baoxiu.table.Finding;
import io.baoxiu.table.cell.Labeller;
import io.baoxiu.table.grid.EditedSheet;
import io.baoxiu.table.grid.Grid;
import io.baoxiu.table.grid.GridRow;
import io.baoxiu.table.grid.GridRow.Section;
import io.baoxiu.table.grid.GridSheet;
import io.baoxiu.table.workbook.Address;
import io.baoxiu.workbench.frame.Viewer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What would cure a finding, as edits that a page can preview and do. */
final class Suggestions {

    private final Labeller labels;
    private final Viewer viewer;

    Suggestions(Labeller labels, Viewer viewer) {
        this.labels = labels;
        this.viewer = viewer;
    }

    /** Another text in the cell of a finding. */
    CheckJson.@Nullable SuggestionJson text(Finding finding, GridRow row, Address at, EditedSheet sheet) {
        if (finding.suggestion().isEmpty()
                || !(finding.suggestion().get(0) instanceof String better)
                || row.section() == Section.HEAD
                || at.column() >= sheet.base().heads().size()) {
            return null;
        }
        String head = sheet.base().heads().get(at.column());
        String text = row.section() == Section.SETTINGS ? better : labels.cell(GridSheet.path(head), better);
        String column = Columns.letter(at.column());
        return new CheckJson.SuggestionJson(
                viewer.isZh() ? "改为“" + text + "”" : "Change to \"" + text + "\"",
                List.of(new CheckJson.EditJson("set", row.id(), column, text, null, null)),
                new CheckJson.CursorJson(row.id(), column));
    }

    /** A row that closes a gap: its conditions are filled in, its outcomes are for people to say. */
    CheckJson.@Nullable SuggestionJson row(Finding finding, EditedSheet sheet, List<ColumnJson> columns) {
        if (finding.suggestion().isEmpty() || !(finding.suggestion().get(0) instanceof Map<?, ?> conditions)) {
            return null;
        }
        Map<String, String> left = new HashMap<>();
        conditions.forEach((path, text) -> left.put(String.valueOf(path), String.valueOf(text)));
        List<String> cells = new ArrayList<>(Collections.nCopies(columns.size(), ""));
        cells.set(0, LastRow.nextId(sheet));
        String cursor = null;
        for (int at = 1; at < columns.size(); at++) {
            ColumnJson column = columns.get(at);
            String text = column.kind().equals("condition") ? left.remove(column.key()) : null;
            if (text != null && !text.equals("-")) {
                cells.set(at, labels.cell(column.key(), text));
            }
            if (cursor == null && column.kind().equals("outcome")) {
                cursor = column.letter();
            }
        }
        String id = LastRow.newId();
        return new CheckJson.SuggestionJson(
                viewer.isZh() ? "插入一行补上缺口" : "Insert the row that closes the gap",
                List.of(new CheckJson.EditJson(
                        "insert", null, null, null, LastRow.id(sheet), List.of(new CheckJson.NewRowJson(id, cells)))),
                cursor == null ? null : new CheckJson.CursorJson(id, cursor));
    }

    static boolean isOfTheTable(EditedSheet sheet) {
        return sheet.base().key().equals(Grid.RULES);
    }
}
