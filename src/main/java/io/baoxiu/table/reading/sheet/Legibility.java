package io.baoxiu.table.reading.sheet;

import static io.baoxiu.table.Finding.Code.FORBIDDEN_CONTENT;
import static io.baoxiu.table.Finding.Code.MERGED_CELLS;

import io.baoxiu.table.Column;
import io.baoxiu.table.Message;
import io.baoxiu.table.workbook.Appearance;
import io.baoxiu.table.workbook.Area;
import io.baoxiu.table.workbook.Cell;
import io.baoxiu.table.workbook.Line;
import io.baoxiu.table.workbook.Sheet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/** Checks that people see what is read from a sheet: no part of it may be computed, hidden, or merged away. */
public final class Legibility {

    private final Appearance appearance;
    private final Report report;
    private final List<Region> regions = new ArrayList<>();

    /** Rows of which the same columns are read. */
    private record Region(NavigableSet<Integer> rows, NavigableSet<Integer> columns) {

        /** Whether it contains a cell of the area other than the first. */
        boolean isMergedAway(Area area) {
            Set<Integer> across = columns.subSet(area.left(), true, area.right(), true);
            Set<Integer> down = rows.subSet(area.top(), true, area.bottom(), true);
            boolean first = across.contains(area.left()) && down.contains(area.top());
            return !across.isEmpty() && !down.isEmpty() && !(first && isSingle(across) && isSingle(down));
        }

        private static boolean isSingle(Set<Integer> some) {
            return some.stream().limit(2).count() == 1;
        }
    }

    public Legibility(Sheet sheet, Report report) {
        this.appearance = sheet.appearance();
        this.report = report;
    }

    /** Records the parts that are read, and reports formulas in them. */
    public Legibility reads(Collection<Line> lines, Set<Integer> columns) {
        NavigableSet<Integer> rows = new TreeSet<>();
        for (Line line : lines) {
            rows.add(line.number());
            columns.stream()
                    .filter(column -> line.at(column) instanceof Cell.Formula)
                    .forEach(column -> report.error(
                            FORBIDDEN_CONTENT,
                            Column.letters(column) + line.number(),
                            "单元格含有公式，请改为值",
                            "the cell contains a formula: replace it by its value"));
        }
        if (!rows.isEmpty()) {
            regions.add(new Region(rows, new TreeSet<>(columns)));
        }
        return this;
    }

    /**
     * @param columns those of which more than the name is read
     * @param header the row at which a hidden one is reported
     */
    public void report(Set<Integer> columns, int header) {
        for (Area area : appearance.merged()) {
            if (regions.stream().anyMatch(region -> region.isMergedAway(area))) {
                report.error(
                        MERGED_CELLS,
                        area.first(),
                        "单元格 " + area + " 已合并，其中的内容只属于左上角一格：请取消合并，逐格填写",
                        "the cells " + area
                                + " are merged, and what is written there applies to the first of them alone:"
                                + " unmerge them, and fill each");
            }
        }
        hiddenRows();
        for (int column : appearance.hiddenColumns()) {
            if (columns.contains(column)) {
                report.error(
                        FORBIDDEN_CONTENT,
                        Column.letters(column) + header,
                        "表要读的一列被隐藏，请取消隐藏",
                        "a column that is read is hidden: unhide it");
            }
        }
    }

    /** Reports a filter as one finding, however many rows it hides, and each block of rows hidden by hand as one. */
    private void hiddenRows() {
        TreeSet<Integer> read = new TreeSet<>();
        regions.forEach(region -> read.addAll(region.rows()));
        List<Blocks.Block> blocks = Blocks.of(appearance.hiddenRows().stream()
                .filter(row -> !read.isEmpty() && row >= read.first() && row <= read.last())
                .toList());
        if (appearance.filtered() && !blocks.isEmpty()) {
            String rows = String.join(
                    ", ", blocks.stream().map(Blocks.Block::toString).toList());
            hidden(
                    blocks.get(0),
                    "筛选未清除，隐藏了第 " + rows + " 行：请清除筛选",
                    "a filter is left on and hides rows " + rows + ": take it off");
        } else {
            blocks.forEach(this::hidden);
        }
    }

    private void hidden(Blocks.Block block) {
        boolean single = block.first() == block.last();
        hidden(
                block,
                "第 " + block + " 行被隐藏，请取消隐藏",
                (single ? "row " + block + " is" : "rows " + block + " are") + " hidden inside the table: unhide "
                        + (single ? "it" : "them"));
    }

    private void hidden(Blocks.Block block, String zh, String en) {
        report.error(FORBIDDEN_CONTENT, "A" + block.first(), new Message(zh, en), List.of());
    }
}
