package io.baoxiu.workbench.change.check;

import io.baoxiu.release.draft.DraftChecks.Checked;
import io.baoxiu.table.DecisionTable;
import io.baoxiu.table.Finding;
import io.baoxiu.table.grid.EditedSheet;
import io.baoxiu.table.grid.Grid;
import io.baoxiu.table.grid.GridRow;
import io.baoxiu.table.reading.cases.TableCase;
import io.baoxiu.table.reading.cases.WorkedRows;
import io.baoxiu.workbench.change.sheet.CheckJson.CaseJson;
import io.baoxiu.workbench.frame.Viewer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The check's result for the worked cases of one workbook: which pass, and which rows no case touches. */
record CaseWords(Checked checked, Viewer viewer) {

    /** The cases that were run; none while the table cannot be read. */
    List<CaseJson> cases() {
        Optional<EditedSheet> sheet = checked.open().grid().sheet(Grid.CASES);
        List<CaseJson> told = new ArrayList<>();
        if (checked.table().isPresent() && sheet.isPresent()) {
            for (TableCase worked : worked()) {
                GridRow row = sheet.get().rows().get(worked.row() - 1);
                Optional<String> failed = failure(worked);
                told.add(new CaseJson(row.cells().get(0), row.id(), failed.isEmpty(), failed.orElse(null)));
            }
        }
        return told;
    }

    private List<TableCase> worked() {
        return checked.reading().cases().getOrDefault(checked.open().name(), List.of());
    }

    private Optional<String> failure(TableCase worked) {
        return checked.findings().stream()
                .filter(finding -> finding.code() == Finding.Code.CASE_FAILED)
                .filter(finding -> finding.workbook().equals(checked.open().name()))
                .filter(finding -> worked.expected().stream()
                        .anyMatch(expected -> expected.cell().equals(finding.cell())))
                .map(finding -> finding.message().in(viewer.language()))
                .findFirst();
    }

    List<String> untouched() {
        Optional<DecisionTable> table = checked.table();
        Optional<EditedSheet> sheet = checked.open().grid().sheet(Grid.RULES);
        return table.isEmpty() || sheet.isEmpty()
                ? List.of()
                : WorkedRows.untouched(
                                table.get(),
                                worked(),
                                checked.reading().tables().vocabulary())
                        .stream()
                        .map(row -> sheet.get().rows().get(row.number() - 1).id())
                        .toList();
    }
}
