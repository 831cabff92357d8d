package io.baoxiu.table.workbook.read;

import static io.baoxiu.table.workbook.container.Unacceptable.notAWorkbook;
import static io.baoxiu.table.workbook.container.Unacceptable.tooLarge;

import io.baoxiu.table.Allowance;
import io.baoxiu.table.workbook.Address;
import io.baoxiu.table.workbook.Appearance;
import io.baoxiu.table.workbook.Area;
import io.baoxiu.table.workbook.Cell;
import io.baoxiu.table.workbook.Line;
import io.baoxiu.table.workbook.Sheet;
import io.baoxiu.table.workbook.container.Unacceptable;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Collects the rows of one sheet, within the limits. */
final class SheetGrid {

    static final int MOST_COLUMNS = 100;
    private static final int MOST_MERGED = 100_000;

    /** When it is read, and later as a typed test or value. */
    private static final long BYTES_OF_A_CELL = 60;

    private final String name;
    private final boolean kept;
    private final Allowance allowance = Allowance.current();
    private final List<Line> lines = new ArrayList<>();
    private final List<Area> merged = new ArrayList<>();
    private final List<Integer> hiddenRows = new ArrayList<>();
    private final TreeSet<Integer> hiddenColumns = new TreeSet<>();
    private final List<@Nullable Cell> cells = new ArrayList<>();
    private int rows;
    private int row;
    private int column = -1;
    private int header;
    private boolean filtered;

    /** @param kept whether its cells are needed, or only its faults and whether it has a header row */
    SheetGrid(String name, boolean kept) {
        this.name = name;
        this.kept = kept;
    }

    String name() {
        return name;
    }

    /** Whether the current cell is needed. */
    boolean wants() {
        return kept || column == 0 && header == 0;
    }

    /** The first header row; 0 if there is none. */
    int header() {
        return header;
    }

    String address() {
        return new Address(column, row).toString();
    }

    Sheet sheet() {
        endRow();
        List<Integer> columns = List.copyOf(hiddenColumns);
        return new Sheet(name, List.copyOf(lines), new Appearance(hiddenRows, columns, filtered, merged));
    }

    void row(String number, boolean hidden) throws Unacceptable {
        endRow();
        int next = number.isEmpty() ? row + 1 : Address.number(number, 0);
        if (next <= row) {
            throw broken(null);
        }
        row = next;
        column = -1;
        if (++rows > Sheet.MOST_ROWS) {
            throw tooLarge(
                            "超过 " + Sheet.MOST_ROWS + " 行（含仅有格式的空行）",
                            "more than " + Sheet.MOST_ROWS + " rows, empty ones with a format included")
                    .at(name, null);
        }
        if (hidden) {
            hiddenRows.add(row);
        }
    }

    void columns(String from, String to, boolean hidden) {
        int last = Math.min(Address.number(to, 0), MOST_COLUMNS);
        for (int at = Math.max(1, Address.number(from, 0)); hidden && at <= last; at++) {
            hiddenColumns.add(at - 1);
        }
    }

    void merged(String place) throws Unacceptable {
        Area area = Area.of(place);
        if (area != null && kept) {
            merged.add(area);
        }
        if (merged.size() > MOST_MERGED) {
            throw tooLarge("合并的单元格过多", "too many cells are merged").at(name, null);
        }
    }

    void filtered() {
        filtered = true;
    }

    void at(String address) throws Unacceptable {
        Address next = address.isEmpty() ? new Address(column + 1, row) : Address.of(address);
        if (next == null || next.row() != row || next.column() <= column) {
            throw broken(address);
        }
        column = next.column();
        if (column >= MOST_COLUMNS) {
            throw tooLarge(
                            "超过 " + MOST_COLUMNS + " 列（含仅有格式的空单元格）",
                            "more than " + MOST_COLUMNS + " columns, empty cells with a format included")
                    .at(name, address());
        }
    }

    void cell(@Nullable Cell cell) throws Unacceptable {
        if (cell == null) {
            return;
        }
        if (row > Sheet.MOST_ROWS) {
            throw tooLarge("内容超出第 " + Sheet.MOST_ROWS + " 行", "there is content below row " + Sheet.MOST_ROWS)
                    .at(name, address());
        }
        if (header == 0 && column == 0 && Line.isHeader(cell)) {
            header = row;
        }
        if (!kept) {
            return;
        }
        while (cells.size() < column) {
            cells.add(null);
        }
        cells.add(cell);
    }

    private void endRow() {
        if (!cells.isEmpty()) {
            allowance.keep(BYTES_OF_A_CELL * cells.size());
            lines.add(new Line(row, new RowCells(cells)));
            cells.clear();
        }
    }

    private Unacceptable broken(@Nullable String address) {
        return notAWorkbook("文件已损坏：行或单元格次序错乱", "the file is broken: its rows or cells are out of order")
                .at(name, address);
    }
}
