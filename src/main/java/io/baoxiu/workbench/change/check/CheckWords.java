package io.baoxiu.workbench.change.check;

import io.baoxiu.release.draft.DraftChecks.Checked;
import io.baoxiu.release.draft.OpenTable;
import io.baoxiu.table.Finding;
import io.baoxiu.table.Labelling;
import io.baoxiu.table.cell.Labeller;
import io.baoxiu.table.grid.EditedSheet;
import io.baoxiu.table.grid.Grid;
import io.baoxiu.table.grid.GridRow;
import io.baoxiu.table.grid.GridRow.Section;
import io.baoxiu.table.grid.RowChanges;
import io.baoxiu.table.workbook.Address;
import io.baoxiu.workbench.change.sheet.CheckJson;
import io.baoxiu.workbench.change.sheet.CheckJson.FindingJson;
import io.baoxiu.workbench.change.sheet.CheckJson.Severity;
import io.baoxiu.workbench.change.sheet.ColumnJson;
import io.baoxiu.workbench.change.sheet.ColumnJson.Kind;
import io.baoxiu.workbench.change.sheet.Columns;
import io.baoxiu.workbench.change.sheet.Sheets;
import io.baoxiu.workbench.change.sheet.TypedReading;
import io.baoxiu.workbench.change.sheet.WrittenWords;
import io.baoxiu.workbench.frame.Viewer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The result of a check for one workbook, as the page shows it. */
final class CheckWords {

    private static final int MOST_READ = 200;

    private final Checked checked;
    private final OpenTable open;
    private final Viewer viewer;
    private final Labeller labels;
    private final Labelling words;
    private final Suggestions suggestions;
    private final Columns columns;

    CheckWords(Checked checked, Viewer viewer) {
        this.checked = checked;
        this.open = checked.open();
        this.viewer = viewer;
        labels = new Labeller(
                viewer.language(),
                checked.reading().tables().vocabulary(),
                open.inForce().tables().vocabulary());
        words = WrittenWords.of(open, viewer);
        suggestions = new Suggestions(labels.writing(words), words, viewer);
        columns = new Columns(open, viewer);
    }

    List<FindingJson> findings() {
        List<FindingJson> told = new ArrayList<>();
        for (Finding finding : checked.findings()) {
            told.add(finding("f" + (told.size() + 1), finding));
        }
        return told;
    }

    private FindingJson finding(String id, Finding finding) {
        EditedSheet sheet = finding.workbook().equals(open.name()) ? sheet(finding) : null;
        Address at = finding.cell() == null ? null : Address.of(finding.cell());
        GridRow row = sheet == null || at == null || at.row() > sheet.rows().size()
                ? null
                : sheet.rows().get(at.row() - 1);
        return new FindingJson(
                id,
                Severity.of(finding),
                finding.code(),
                finding.message().in(viewer.language()),
                finding.workbook(),
                finding.witness().isEmpty() ? null : labels.row(finding.witness()),
                finding.cell(),
                sheet == null ? null : key(sheet, row),
                row == null ? null : row.id(),
                at == null ? null : Columns.letter(at.column()),
                finding.alsoAt().stream()
                        .flatMap(cell -> Optional.ofNullable(Address.of(cell)).stream())
                        .map(other -> Columns.letter(other.column()))
                        .toList(),
                checked.standing().contains(finding),
                suggestion(finding, sheet, row, at),
                sheet == null || finding.code() != Finding.Code.GAP ? null : suggestions.meant(open));
    }

    private @Nullable EditedSheet sheet(Finding finding) {
        return open.grid().sheets().stream()
                .filter(sheet -> sheet.base().name().equals(finding.sheet()))
                .findFirst()
                .orElse(null);
    }

    private static String key(EditedSheet sheet, @Nullable GridRow row) {
        return row != null && row.section() == Section.SETTINGS
                ? Grid.SETTINGS
                : sheet.base().key();
    }

    private CheckJson.@Nullable SuggestionJson suggestion(
            Finding finding, @Nullable EditedSheet sheet, @Nullable GridRow row, @Nullable Address at) {
        if (sheet == null) {
            return null;
        }
        if (finding.code() == Finding.Code.GAP && sheet.base().key().equals(Grid.RULES)) {
            return suggestions.row(finding, sheet, columns.of(sheet, Grid.RULES));
        }
        if (row == null || at == null) {
            return null;
        }
        return finding.alsoAt().isEmpty()
                ? suggestions.text(finding, row, at, sheet)
                : suggestions.outcomes(
                        finding, row, columns.of(sheet, sheet.base().key()));
    }

    /** The readings of new and changed rows; only of the first ones if there are many. */
    Map<String, Map<String, String>> readings() {
        Map<String, Map<String, String>> readings = new LinkedHashMap<>();
        open.grid().sheet(Grid.RULES).ifPresent(sheet -> {
            RowChanges changes = Sheets.changes(open, sheet, Section.DATA);
            List<ColumnJson> heads = columns.of(sheet, Grid.RULES);
            sheet.rows().stream()
                    .filter(row ->
                            changes.added().contains(row.id()) || changes.was().containsKey(row.id()))
                    .limit(MOST_READ)
                    .forEach(row -> readings.put(row.id(), readings(row, heads)));
        });
        return readings;
    }

    private Map<String, String> readings(GridRow row, List<ColumnJson> heads) {
        Map<String, String> readings = new LinkedHashMap<>();
        for (ColumnJson head : heads) {
            if (head.kind() == Kind.CONDITION || head.kind() == Kind.OUTCOME) {
                String text = row.cells().get(heads.indexOf(head));
                String read = TypedReading.of(
                                text,
                                head.key(),
                                head.kind(),
                                checked.reading().tables().vocabulary(),
                                words,
                                viewer)
                        .reading();
                if (read != null) {
                    readings.put(head.letter(), read);
                }
            }
        }
        return readings;
    }
}
