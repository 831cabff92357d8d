package io.baoxiu.workbench.change.sheet;

import io.baoxiu.release.draft.OpenTable;
import io.baoxiu.table.Labelling;
import io.baoxiu.table.reading.sheet.SettingWords;
import io.baoxiu.workbench.change.sheet.CheckJson.EditJson;
import io.baoxiu.workbench.frame.Viewer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a table concludes, in the viewer's words.
 *
 * @param fields for changing it
 */
public record SettingsJson(String hitPolicy, String complete, List<FieldJson> fields) {

    /**
     * A setting that can be changed: as a text, or by a choice.
     *
     * @param id of its row, if it is a text
     */
    record FieldJson(String label, @Nullable String id, String text, List<ChoiceJson> choices) {}

    /** @param hint the effect of the choice */
    record ChoiceJson(String label, String hint, boolean chosen, EditJson edit) {}

    /** The settings; absent for the vocabulary. */
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
