package io.baoxiu.table.reading.sheet;

import static io.baoxiu.table.Finding.Code.MISSING_COLUMN;

import io.baoxiu.table.CaseColumn;
import io.baoxiu.table.Column;
import io.baoxiu.table.workbook.Line;
import io.baoxiu.table.workbook.Opened;
import io.baoxiu.table.workbook.Sheet;
import io.baoxiu.vocabulary.Unseen;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A table's sheet before the meaning of its columns is known.
 *
 * @param below everything under the header row
 * @param expected the paths that its worked cases expect it to conclude
 */
public record Outline(
        Opened.Workbook workbook,
        Report report,
        Settings settings,
        Line header,
        List<Line> below,
        Set<String> expected) {

    /** The outline; empty if there is no header row, which is reported as an error. */
    public static Optional<Outline> of(Opened.Workbook workbook, Report report) {
        List<Line> lines = workbook.table().lines();
        int at = Rows.header(lines);
        Settings settings = new Settings(at < 0 ? lines : lines.subList(0, at), report);
        if (at < 0) {
            report.error(
                    MISSING_COLUMN, "A1", "没有表头行：A 列中没有 `#`", "there is no header row: no cell of column A is `#`");
            return Optional.empty();
        }
        return Optional.of(new Outline(
                workbook, report, settings, lines.get(at), lines.subList(at + 1, lines.size()), expected(workbook)));
    }

    public String name() {
        return workbook.name();
    }

    /** The names of its columns, in their order. */
    public Set<String> columns() {
        Set<String> names = new LinkedHashSet<>();
        for (int column = 1; column < header.cells().size(); column++) {
            if (header.at(column) != null) {
                names.add(Unseen.without(header.text(column)));
            }
        }
        return names;
    }

    /** The address of the header of an existing column. */
    public String columnCell(String name) {
        int column = 1;
        while (column < header.cells().size()
                && !Unseen.without(header.text(column)).equals(name)) {
            column++;
        }
        return Column.letters(column) + header.number();
    }

    private static Set<String> expected(Opened.Workbook workbook) {
        Set<String> expected = new LinkedHashSet<>();
        Sheet cases = workbook.cases();
        int at = cases == null ? -1 : Rows.header(cases.lines());
        if (cases != null && at >= 0) {
            Line header = cases.lines().get(at);
            for (int column = 1; column < header.cells().size(); column++) {
                CaseColumn named = CaseColumn.of(Unseen.without(header.text(column)));
                if (named.expected()) {
                    expected.add(named.path());
                }
            }
        }
        return expected;
    }
}
