package io.baoxiu.workbench.change.sheet;

import io.baoxiu.table.Labelling;
import io.baoxiu.table.reading.sheet.SettingWords;
import io.baoxiu.vocabulary.Label;
import io.baoxiu.workbench.change.sheet.SettingsJson.ChoiceJson;
import io.baoxiu.workbench.change.sheet.SettingsJson.FieldJson;
import io.baoxiu.workbench.frame.Viewer;
import java.util.ArrayList;
import java.util.List;

/** The settings in a dialog, with the effect of each choice. */
final class SettingFields {

    private static final List<Choice> POLICIES = List.of(
            new Choice("FIRST", new Label("从上到下，第一条成立的行算数", "the first row that holds counts, from the top")),
            new Choice(
                    "UNIQUE",
                    new Label("最多一行成立；两行可能同时成立是错误", "at most one row holds; two that may hold at once are an error")),
            new Choice("COLLECT", new Label("成立的每一行都算数", "every row that holds counts")));
    private static final List<Choice> COMPLETE = List.of(
            new Choice("yes", new Label("每种情形都要有一行适用；有缺口是错误", "some row holds in every case; a gap is an error")),
            new Choice("no", new Label("没有行适用的情形是有意留空的", "cases in which no row holds are meant to be open")),
            new Choice("", new Label("有缺口时提请注意", "a gap is a warning")));

    private final SettingRows rows;
    private final Viewer viewer;

    SettingFields(SettingRows rows, Viewer viewer) {
        this.rows = rows;
        this.viewer = viewer;
    }

    private record Choice(String value, Label hint) {}

    List<FieldJson> all() {
        List<FieldJson> fields = new ArrayList<>();
        rows.row(SettingWords.TITLE)
                .ifPresent(row -> fields.add(new FieldJson(
                        viewer.in(new Label("标题（中文 / 英文）", "Title (Chinese / English)")),
                        row.id(),
                        rows.text(SettingWords.TITLE),
                        List.of())));
        fields.add(field(SettingWords.HIT_POLICY, new Label("命中方式", "Hit policy"), POLICIES));
        fields.add(field(SettingWords.COMPLETE, new Label("完整", "Complete"), COMPLETE));
        return fields;
    }

    private FieldJson field(SettingWords setting, Label label, List<Choice> choices) {
        return new FieldJson(
                viewer.in(label),
                null,
                rows.text(setting),
                choices.stream().map(choice -> choice(setting, choice)).toList());
    }

    private ChoiceJson choice(SettingWords setting, Choice choice) {
        String said = choice.value().isEmpty()
                ? viewer.isZh() ? "未注明" : "not stated"
                : setting.value(choice.value(), Labelling.of(viewer.language()));
        return new ChoiceJson(
                said,
                viewer.in(choice.hint()),
                rows.says(setting, choice.value()),
                rows.saying(setting, choice.value()));
    }
}
