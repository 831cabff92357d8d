package io.baoxiu.workbench.change.check;

import io.baoxiu.release.draft.OpenTable;
import io.baoxiu.table.CaseColumn;
import io.baoxiu.table.Finding;
import io.baoxiu.table.Labelling;
import io.baoxiu.table.cell.Labeller;
import io.baoxiu.table.grid.EditedSheet;
import io.baoxiu.table.grid.GridRow;
import io.baoxiu.table.grid.GridRow.Section;
import io.baoxiu.table.reading.sheet.SettingWords;
import io.baoxiu.table.workbook.Address;
import io.baoxiu.workbench.change.sheet.CheckJson;
import io.baoxiu.workbench.change.sheet.ColumnJson;
import io.baoxiu.workbench.change.sheet.Columns;
import io.baoxiu.workbench.change.sheet.LastRow;
import io.baoxiu.workbench.change.sheet.SettingRows;
import io.baoxiu.workbench.frame.Viewer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Suggests edits that would resolve a finding, which a page can preview and apply. */
final class Suggestions {

    private final Labeller labels;
    private final Labelling words;
    private final Viewer viewer;

    /** @param words the labelling of the workbook, also used by the labels */
    Suggestions(Labeller labels, Labelling words, Viewer viewer) {
        this.labels = labels;
        this.words = words;
        this.viewer = viewer;
    }

    /** Suggests another text for the cell of a finding. */
    CheckJson.@Nullable SuggestionJson text(Finding finding, GridRow row, Address at, EditedSheet sheet) {
        if (finding.suggestion().isEmpty()
                || !(finding.suggestion().get(0) instanceof String better)
                || row.section() == Section.HEAD
                || at.column() >= sheet.base().heads().size()) {
            return null;
        }
        String head = sheet.base().heads().get(at.column());
        String text = row.section() == Section.SETTINGS
                ? setting(row, better)
                : labels.cell(CaseColumn.of(head).path(), better);
        String column = Columns.letter(at.column());
        return new CheckJson.SuggestionJson(
                viewer.isZh() ? "改为“" + text + "”" : "Change to \"" + text + "\"",
                List.of(set(row, column, text)),
                new CheckJson.CursorJson(row.id(), column));
    }

    private String setting(GridRow row, String better) {
        return SettingWords.named(row.cells().get(0).strip())
                .map(setting -> setting.value(better, words))
                .orElse(better);
    }

    private static CheckJson.EditJson set(GridRow row, String column, String text) {
        return new CheckJson.EditJson("set", row.id(), column, text, null, null);
    }

    /** Suggests the actual outcome as the expectation of a worked case. */
    CheckJson.@Nullable SuggestionJson outcomes(Finding finding, GridRow row, List<ColumnJson> columns) {
        if (finding.suggestion().isEmpty() || !(finding.suggestion().get(0) instanceof Map<?, ?> came)) {
            return null;
        }
        List<CheckJson.EditJson> edits = columns.stream()
                .filter(column -> CaseColumn.of(column.key()).expected())
                .filter(column -> came.containsKey(CaseColumn.of(column.key()).path()))
                .map(column -> {
                    String path = CaseColumn.of(column.key()).path();
                    return set(row, column.letter(), labels.cell(path, came.get(path)));
                })
                .toList();
        return new CheckJson.SuggestionJson(
                viewer.isZh() ? "用例改为得出的结果" : "Change the case to what came out", edits, null);
    }

    /** Suggests a row that closes a gap: its conditions are filled in, its outcomes are left to people. */
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
            String text = column.kind() == ColumnJson.Kind.CONDITION ? left.remove(column.key()) : null;
            if (text != null && !text.equals("-")) {
                cells.set(at, labels.cell(column.key(), text));
            }
            if (cursor == null && column.kind() == ColumnJson.Kind.OUTCOME) {
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

    /** Suggests stating that the table's gaps are intended; absent if it says so already. */
    CheckJson.@Nullable SuggestionJson meant(OpenTable open) {
        return SettingRows.of(open)
                .filter(rows -> !rows.says(SettingWords.COMPLETE, "no"))
                .map(rows -> new CheckJson.SuggestionJson(
                        viewer.isZh() ? "有意留空（“完整”改为“否”）" : "Leave open (set \"complete\" to \"no\")",
                        List.of(rows.saying(SettingWords.COMPLETE, "no")),
                        null))
                .orElse(null);
    }
}
