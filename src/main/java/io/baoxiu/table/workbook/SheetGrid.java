package io.baoxiu.table.workbook;

import static io.baoxiu.table.workbook.Unacceptable.notAWorkbook;
import static io.baoxiu.table.workbook.Unacceptable.tooLarge;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The rows of one sheet as they gather, within the limits. */
final class SheetGrid {

    static final int MOST_ROWS = 50_000;
    static final int MOST_COLUMNS = 100;

    private final String name;
    private final boolean kept;
    private final List<Line> lines = new ArrayList<>();
    private final List<Integer> hiddenRows = new ArrayList<>();
    private final TreeSet<Integer> hiddenColumns = new TreeSet<>();
    private final List<@Nullable Cell> cells = new ArrayList<>();
    private int rows;
    private int row;
    private int column = -1;
    private int widest;

    /** @param kept whether its cells are wanted, or only what is wrong with it */
    SheetGrid(String name, boolean kept) {
        this.name = name;
        this.kept = kept;
    }

    String name() {
        return name;
    }

    boolean isKept() {
        return kept;
    }

    String address() {
        return new Address(column, row).toString();
    }

    Sheet sheet() {
        endRow();
        return new Sheet(name, List.copyOf(lines));
    }

    void row(String number, boolean hidden) throws Unacceptable {
        endRow();
        int next = number.isEmpty() ? row + 1 : Address.number(number, 0);
        if (next <= row) {
            throw broken(null);
        }
        row = next;
        column = -1;
        if (++rows > MOST_ROWS) {
            throw tooLarge(
                            "超过 " + MOST_ROWS + " 行 (含仅有格式的空行)",
                            "more than " + MOST_ROWS + " rows, empty ones with a format included")
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

    void at(String address) throws Unacceptable {
        Address next = address.isEmpty() ? new Address(column + 1, row) : Address.of(address);
        if (next == null || next.row() != row || next.column() <= column) {
            throw broken(address);
        }
        column = next.column();
        if (column >= MOST_COLUMNS) {
            throw tooLarge(
                            "超过 " + MOST_COLUMNS + " 列 (含仅有格式的空单元格)",
                            "more than " + MOST_COLUMNS + " columns, empty cells with a format included")
                    .at(name, address());
        }
    }

    void cell(@Nullable Cell cell) throws Unacceptable {
        if (cell == null) {
            return;
        }
        if (row > MOST_ROWS) {
            throw tooLarge("内容超出第 " + MOST_ROWS + " 行", "something stands below row " + MOST_ROWS)
                    .at(name, address());
        }
        while (cells.size() < column) {
            cells.add(null);
        }
        cells.add(cell);
        widest = Math.max(widest, column);
    }

    /** The hidden rows and columns that lie among what is written, each by a cell in it. */
    void hidden(Contraband contraband) {
        int last = lines.isEmpty() ? 0 : lines.get(lines.size() - 1).number();
        hiddenRows.stream()
                .filter(number -> number <= last)
                .forEach(number -> contraband.add(Forbidden.HIDDEN_ROW, new Address(0, number).toString()));
        int first = lines.isEmpty() ? 1 : lines.get(0).number();
        hiddenColumns
                .headSet(lines.isEmpty() ? 0 : widest + 1)
                .forEach(hidden -> contraband.add(Forbidden.HIDDEN_COLUMN, new Address(hidden, first).toString()));
    }

    private void endRow() {
        if (!cells.isEmpty()) {
            lines.add(new Line(row, new Cells(cells)));
            cells.clear();
        }
    }

    private Unacceptable broken(@Nullable String address) {
        return notAWorkbook("文件已损坏: 行或单元格次序错乱", "the file is broken: its rows or cells are out of order")
                .at(name, address);
    }
}
