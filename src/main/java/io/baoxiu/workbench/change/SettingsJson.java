package io.baoxiu.workbench.change;

import io.baoxiu.release.draft.OpenTable;
import io.baoxiu.table.Labelling;
import io.baoxiu.table.grid.Grid;
import io.baoxiu.table.reading.SettingWords;
import io.baoxiu.workbench.frame.Viewer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a table concludes, in the words of who looks. */
record SettingsJson(String hitPolicy, String complete) {

    /** Absent for the vocabulary. */
    static @Nullable SettingsJson of(OpenTable open, Viewer viewer) {
        return open.grid()
                .sheet(Grid.SETTINGS)
                .map(sheet -> sheet.rows().stream()
                        .map(row -> row.cells())
                        .filter(cells -> cells.size() > 1)
                        .toList())
                .map(rows -> new SettingsJson(
                        value(rows, SettingWords.HIT_POLICY, viewer), value(rows, SettingWords.COMPLETE, viewer)))
                .orElse(null);
    }

    private static String value(List<List<String>> rows, SettingWords setting, Viewer viewer) {
        return rows.stream()
                .filter(cells -> SettingWords.named(cells.get(0).strip())
                        .filter(setting::equals)
                        .isPresent())
                .map(cells -> cells.get(1).strip())
                .filter(text -> !text.isEmpty())
                .map(text -> setting.value(text, Labelling.of(viewer.language())))
                .findFirst()
                .orElse(viewer.isZh() ? "未注明" : "not stated");
    }
}
