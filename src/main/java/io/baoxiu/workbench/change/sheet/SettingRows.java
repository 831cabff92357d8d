package io.baoxiu.workbench.change.sheet;

import io.baoxiu.release.draft.OpenTable;
import io.baoxiu.table.Labelling;
import io.baoxiu.table.grid.EditedSheet;
import io.baoxiu.table.grid.Grid;
import io.baoxiu.table.grid.GridRow;
import io.baoxiu.table.grid.GridRow.Section;
import io.baoxiu.table.reading.sheet.SettingWords;
import io.baoxiu.workbench.change.sheet.CheckJson.EditJson;
import io.baoxiu.workbench.change.sheet.CheckJson.NewRowJson;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** The rows of a workbook that hold its settings, and the edits that change them in the workbook's own words. */
public final class SettingRows {

    private static final String VALUES = Columns.letter(1);

    private final List<GridRow> rows;
    private final int width;
    private final Labelling words;

    private SettingRows(EditedSheet sheet) {
        rows = sheet.rows().stream()
                .filter(row -> row.section() == Section.SETTINGS)
                .toList();
        width = sheet.base().heads().size();
        words = rows.stream()
                .flatMap(row -> SettingWords.words(key(row)).stream())
                .findFirst()
                .orElse(Labelling.CODE);
    }

    /** Empty for the vocabulary, which has none. */
    public static Optional<SettingRows> of(OpenTable open) {
        return open.grid().sheet(Grid.SETTINGS).map(SettingRows::new);
    }

    private static String key(GridRow row) {
        return row.cells().get(0).strip();
    }

    Optional<GridRow> row(SettingWords setting) {
        return rows.stream()
                .filter(row -> row.cells().size() > 1)
                .filter(row ->
                        SettingWords.named(key(row)).filter(setting::equals).isPresent())
                .findFirst();
    }

    /** The setting as written; empty if it is not set. */
    String text(SettingWords setting) {
        return row(setting).map(row -> row.cells().get(1).strip()).orElse("");
    }

    /** @param value by its name; empty for none */
    public boolean says(SettingWords setting, String value) {
        return setting.value(text(setting), Labelling.CODE).equals(value);
    }

    /** @param value likewise */
    public EditJson saying(SettingWords setting, String value) {
        String text = value.isEmpty() ? "" : setting.value(value, words);
        return row(setting)
                .map(row -> new EditJson("set", row.id(), VALUES, text, null, null))
                .orElseGet(() -> new EditJson(
                        "insert",
                        null,
                        null,
                        null,
                        rows.isEmpty() ? null : rows.get(rows.size() - 1).id(),
                        List.of(new NewRowJson(LastRow.newId(), cells(setting.in(words), text)))));
    }

    private List<String> cells(String key, String text) {
        List<String> cells = new ArrayList<>(Collections.nCopies(width, ""));
        cells.set(0, key);
        cells.set(1, text);
        return cells;
    }
}
