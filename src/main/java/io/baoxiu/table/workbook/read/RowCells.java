package io.baoxiu.table.workbook.read;

import io.baoxiu.table.workbook.Cell;
import java.util.AbstractList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The cells of a row. Numbers are not stored as objects, because a large table has millions of them. */
final class RowCells extends AbstractList<@Nullable Cell> {

    private static final Cell NUMBER = new Cell.Number(0);

    private final @Nullable Cell[] cells;
    private final double[] numbers;

    RowCells(List<@Nullable Cell> row) {
        this.cells = row.toArray(Cell[]::new);
        boolean any = false;
        for (Cell cell : cells) {
            any |= cell instanceof Cell.Number;
        }
        this.numbers = new double[any ? cells.length : 0];
        for (int i = 0; i < cells.length; i++) {
            if (cells[i] instanceof Cell.Number number) {
                numbers[i] = number.value();
                cells[i] = NUMBER;
            }
        }
    }

    @Override
    public @Nullable Cell get(int column) {
        Cell cell = cells[column];
        return cell == NUMBER ? new Cell.Number(numbers[column]) : cell;
    }

    @Override
    public int size() {
        return cells.length;
    }
}
