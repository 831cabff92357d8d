package io.baoxiu.workbench.change.sheet;

import io.baoxiu.release.draft.OpenTable;
import io.baoxiu.table.Labelling;
import io.baoxiu.table.reading.sheet.SettingWords;
import io.baoxiu.workbench.change.sheet.CheckJson.EditJson;
import io.baoxiu.workbench.frame.Viewer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a table concludes, in the words of who looks.
 *
 * @param fields to say it otherwise
 */
public record SettingsJson(String hitPolicy, String complete, List<FieldJson> fields) {

    /**
     * A setting that can be said otherwise: as a text, or by one of some choices.
     *
     * @param id of its row, where it is a text
     */
    record FieldJson(String label, @Nullable String id, String text, List<ChoiceJson> choices) {}

    /** @param hint what follows from it */
    record ChoiceJson(String label, String hint, boolean chosen, EditJson edit) {}

    /** Absent for the vocabulary. */
    public static @Nullable SettingsJson of(OpenTable open, Viewer viewer) {
        return SettingRows.of(open)
                .map(rows -> new SettingsJson(
                        value(rows, SettingWords.HIT_POLICY, viewer),
                        value(rows, SettingWords.COMPLETE, viewer),
                        new SettingFields(rows, viewer).all()))
                .orElse(null);
    }

    private static String value(SettingRows rows, SettingWords setting, Viewer viewer) {
        String text = rows.text(setting);
        return text.isEmpty()
                ? viewer.isZh() ? "未注明" : "not stated"
                : setting.value(text, Labelling.of(viewer.language()));
    }
}
