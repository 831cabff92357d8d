package io.baoxiu.table.grid;

import io.baoxiu.table.workbook.Appearance;
import io.baoxiu.table.workbook.Area;
import io.baoxiu.table.workbook.Cell;
import io.baoxiu.table.workbook.Line;
import io.baoxiu.table.workbook.Opened;
import io.baoxiu.table.workbook.Sheet;
import io.baoxiu.table.workbook.rows.RowMove;
import io.baoxiu.table.workbook.rows.RowSource;
import io.baoxiu.table.workbook.rows.WorkbookRows.SheetChange;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An edited workbook in the forms for reading and for writing. */
final class EditedLines {

    private final EditedGrid grid;

    EditedLines(EditedGrid grid) {
        this.grid = grid;
    }

    /** The changes, by sheet name. */
    Map<String, SheetChange> changes() {
        Map<String, SheetChange> changes = new LinkedHashMap<>();
        grid.sheets().stream()
                .filter(EditedSheet::isChanged)
                .forEach(sheet -> changes.put(
                        sheet.base().name(), new SheetChange(sheet.base().height(), sources(sheet))));
        return changes;
    }

    private List<RowSource> sources(EditedSheet sheet) {
        List<RowSource> sources = new ArrayList<>();
        List<GridRow> rows = sheet.rows();
        int[] likes = neighbours(rows);
        for (int at = 0; at < rows.size(); at++) {
            GridRow row = rows.get(at);
            sources.add(new RowSource(row.origin(), likes[at], cells(row, sheet.base(), likes[at])));
        }
        return sources;
    }

    /**
     * Of a row of the workbook itself; of a new one the row of the workbook above it, else the one below, in the same part of the
     * sheet; 0 where there is none.
     */
    private static int[] neighbours(List<GridRow> rows) {
        int[] likes = new int[rows.size()];
        for (int at = 0; at < likes.length; at++) {
            likes[at] = like(rows, likes, at, at - 1);
        }
        for (int at = likes.length - 1; at >= 0; at--) {
            likes[at] = likes[at] > 0 ? likes[at] : like(rows, likes, at, at + 1);
        }
        return likes;
    }

    private static int like(List<GridRow> rows, int[] likes, int at, int beside) {
        if (!rows.get(at).isAdded()) {
            return rows.get(at).origin();
        }
        return beside >= 0
                        && beside < likes.length
                        && rows.get(beside).section() == rows.get(at).section()
                ? likes[beside]
                : 0;
    }

    private Map<Integer, @Nullable Cell> cells(GridRow row, GridSheet base, int like) {
        TypedCells texts = new TypedCells(base.types(), grid.base().read().since1904());
        List<String> before = row.isAdded() ? List.of() : base.row(row.origin()).cells();
        Map<Integer, @Nullable Cell> cells = new TreeMap<>();
        for (int column = 0; column < row.cells().size(); column++) {
            String text = row.cells().get(column);
            if (row.isAdded() ? !text.isBlank() : !text.equals(before.get(column))) {
                cells.put(column, texts.cell(text, column, base.cell(like, column)));
            }
        }
        return cells;
    }

    Opened opened() {
        Opened.Workbook read = grid.base().read();
        Map<String, Sheet> edited = new LinkedHashMap<>();
        Map<String, SheetChange> changes = changes();
        read.sheets()
                .forEach(sheet -> edited.put(
                        sheet.name(),
                        changes.containsKey(sheet.name()) && !sheet.lines().isEmpty()
                                ? sheet(sheet, Objects.requireNonNull(changes.get(sheet.name())))
                                : sheet));
        return new Opened.Workbook(
                read.name(),
                Objects.requireNonNull(edited.get(read.table().name())),
                read.cases() == null ? null : edited.get(read.cases().name()),
                List.copyOf(edited.values()),
                read.since1904(),
                read.findings());
    }

    private static Sheet sheet(Sheet before, SheetChange change) {
        Map<Integer, Line> lines = new TreeMap<>();
        before.lines().forEach(line -> lines.put(line.number(), line));
        List<Line> after = new ArrayList<>();
        for (int number = 1; number <= change.rows().size(); number++) {
            line(number, change.rows().get(number - 1), lines).ifPresent(after::add);
        }
        RowMove move = change.move();
        before.lines().stream()
                .filter(line -> line.number() > change.height())
                .forEach(line -> after.add(new Line(move.of(line.number()), line.cells())));
        Appearance looks = before.appearance();
        return new Sheet(
                before.name(),
                after,
                new Appearance(
                        looks.hiddenRows().stream()
                                .map(move::of)
                                .filter(row -> row > 0)
                                .toList(),
                        looks.hiddenColumns(),
                        looks.filtered(),
                        looks.merged().stream()
                                .flatMap(area -> moved(area, move))
                                .toList()));
    }

    private static Stream<Area> moved(Area area, RowMove move) {
        int[] rows = move.range(area.top(), area.bottom());
        return rows == null ? Stream.of() : Stream.of(new Area(area.left(), rows[0], area.right(), rows[1]));
    }

    /** The line; empty if the whole row is. */
    private static Optional<Line> line(int number, RowSource source, Map<Integer, Line> lines) {
        Line own = source.base() == 0 ? null : lines.get(source.base());
        if (source.cells().isEmpty()) {
            return Optional.ofNullable(own).map(line -> new Line(number, line.cells()));
        }
        List<@Nullable Cell> cells = new ArrayList<>();
        if (own != null) {
            cells.addAll(own.cells());
        }
        source.cells().forEach((column, cell) -> {
            while (cells.size() <= column) {
                cells.add(null);
            }
            cells.set(column, cell);
        });
        return cells.stream().allMatch(Objects::isNull) ? Optional.empty() : Optional.of(new Line(number, cells));
    }
}
