package io.baoxiu.table.reading.cases;

import io.baoxiu.table.DecisionTable;
import io.baoxiu.table.Finding;
import io.baoxiu.table.Message;
import io.baoxiu.table.Tables;
import io.baoxiu.table.cell.CellReader;
import io.baoxiu.table.reading.sheet.Frame;
import io.baoxiu.table.reading.sheet.Report;
import io.baoxiu.table.workbook.Sheet;
import io.baoxiu.vocabulary.Vocabulary;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The worked cases of tables: reads and runs them, and reports tables without any. */
public final class CaseSheets {

    private final Vocabulary vocabulary;
    private final Tables before;
    private final Set<String> worked = new HashSet<>();

    /** @param before the previous tables */
    public CaseSheets(Vocabulary vocabulary, Tables before) {
        this.vocabulary = vocabulary;
        this.before = before;
    }

    public List<TableCase> read(Frame frame, DecisionTable table, CellReader cells) {
        Sheet sheet = frame.workbook().cases();
        Report report =
                frame.report().on(sheet == null ? frame.workbook().table().name() : sheet.name());
        CaseReader reader = new CaseReader(cells, vocabulary, report);
        List<TableCase> cases = sheet == null ? List.of() : reader.read(sheet, frame.form(), frame.policy());
        if (frame.report().isClean()) {
            cases.forEach(new CaseCheck(table, vocabulary, report)::run);
        }
        if (reader.worked() > 0) {
            worked.add(table.name());
        } else if (report.isClean()) {
            missed(table.name(), report);
        }
        return cases;
    }

    /** Whether a table that was read has cases. */
    public boolean has(String table) {
        return worked.contains(table);
    }

    /** Reports missing cases; an error if the replaced table had some, so that they do not vanish silently. */
    private void missed(String table, Report report) {
        if (before.hasCases(table)) {
            report.error(
                    Finding.Code.NO_CASES,
                    null,
                    "没有用例，而现行的表有用例：请把用例放回 `cases`（或 `用例`）工作表",
                    "there are no worked cases, but the table in force has some: put them back on the sheet `cases`");
        } else {
            report.warning(
                    Finding.Code.NO_CASES,
                    null,
                    new Message(
                            "没有用例：请在 `cases`（或 `用例`）工作表中写几条",
                            "there are no worked cases: write some on the sheet `cases`"));
        }
    }
}
