package io.baoxiu.table.reading;

import static io.baoxiu.table.Finding.Code.MISSING_COLUMN;
import static io.baoxiu.table.Finding.Code.UNKNOWN_TABLE;

import io.baoxiu.table.HitPolicy;
import io.baoxiu.table.Message;
import io.baoxiu.table.TableForm;
import io.baoxiu.table.TableForms;
import io.baoxiu.table.cell.Nearest;
import io.baoxiu.table.workbook.Line;
import io.baoxiu.table.workbook.Opened;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a sheet says around its rows: which table it is, how it concludes, and what its columns hold. */
record Frame(
        Opened.Workbook workbook,
        Report report,
        TableForm form,
        String title,
        HitPolicy policy,
        @Nullable Boolean complete,
        Header header,
        List<Line> rows) {

    private static final Set<Integer> SETTINGS = Set.of(0, 1);

    static Optional<Frame> of(Opened.Workbook workbook, Report report) {
        List<Line> lines = workbook.table().lines();
        int at = Rows.header(lines);
        Settings settings = new Settings(at < 0 ? lines : lines.subList(0, at), report);
        Optional<TableForm> form = form(workbook.name(), settings, report);
        if (at < 0) {
            report.error(
                    MISSING_COLUMN, "A1", "没有表头行：A 列中没有 `#`", "there is no header row: no cell of column A is `#`");
            return Optional.empty();
        }
        return form.map(known -> of(workbook, settings, known, lines.subList(at, lines.size()), report));
    }

    private static Frame of(
            Opened.Workbook workbook, Settings settings, TableForm form, List<Line> fromHeader, Report report) {
        Header header = new Header(fromHeader.get(0), form, report);
        List<Line> rows = Rows.untilEnd(fromHeader.subList(1, fromHeader.size()), header.columns());
        settings.checkResults(form);
        Set<Integer> columns = new HashSet<>(header.columns());
        columns.addAll(SETTINGS);
        new Legibility(workbook.table(), report)
                .reads(settings.lines(), SETTINGS)
                .reads(fromHeader.subList(0, 1), Header.EVERY_COLUMN)
                .reads(rows, header.columns())
                .report(columns, header.row());
        return new Frame(
                workbook, report, form, settings.title(form), settings.policy(form), settings.complete(), header, rows);
    }

    /** By the setting if it names a table, else by the file's name. */
    private static Optional<TableForm> form(String file, Settings settings, Report report) {
        Optional<TableForm> form = TableForms.find(settings.table()).or(() -> TableForms.find(file));
        if (form.isPresent()) {
            settings.checkName(file);
        } else {
            String name = settings.table().isEmpty() ? file : settings.table();
            report.error(
                    UNKNOWN_TABLE,
                    settings.cell("table"),
                    new Message("没有名为 `" + name + "` 的表", "there is no table `" + name + "`"),
                    Nearest.to(
                            name, TableForms.all().stream().map(TableForm::name).toList()));
        }
        return form;
    }

    Frame reportingTo(Report other) {
        return new Frame(workbook, other, form, title, policy, complete, header, rows);
    }
}
