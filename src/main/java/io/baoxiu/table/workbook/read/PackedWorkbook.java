package io.baoxiu.table.workbook.read;

import io.baoxiu.table.workbook.Appearance;
import io.baoxiu.table.workbook.Area;
import io.baoxiu.table.workbook.Cell;
import io.baoxiu.table.workbook.Line;
import io.baoxiu.table.workbook.Opened;
import io.baoxiu.table.workbook.Sheet;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what {@link WorkbookPacking} of the same version of the software wrote: the texts of a workbook, each once, then its sheets. */
final class PackedWorkbook {

    static final int NONE = -1;
    static final int KIND_BITS = 3;
    static final int BLANK = 0;
    static final int TEXT = 1;
    static final int NUMBER = 2;
    static final int FLAG = 3;
    static final int FAULT = 4;
    static final int FORMULA = 5;
    private static final int KINDS = (1 << KIND_BITS) - 1;

    private final ByteBuffer packed;
    private final String[] texts;

    private PackedWorkbook(ByteBuffer packed) {
        this.packed = packed;
        this.texts = new String[packed.getInt()];
        for (int i = 0; i < texts.length; i++) {
            byte[] letters = new byte[packed.getInt()];
            packed.get(letters);
            texts[i] = new String(letters, StandardCharsets.UTF_8);
        }
    }

    static Opened.Workbook unpacked(byte[] packed) {
        return new PackedWorkbook(ByteBuffer.wrap(packed)).workbook();
    }

    private Opened.Workbook workbook() {
        String name = text();
        int table = packed.getInt();
        int cases = packed.getInt();
        boolean since1904 = packed.getInt() > 0;
        List<Sheet> sheets = new ArrayList<>();
        for (int left = packed.getInt(); left > 0; left--) {
            sheets.add(sheet());
        }
        return new Opened.Workbook(
                name, sheets.get(table), cases == NONE ? null : sheets.get(cases), sheets, since1904, List.of());
    }

    private Sheet sheet() {
        String name = text();
        int rows = packed.getInt();
        List<Line> lines = new ArrayList<>(rows);
        List<@Nullable Cell> cells = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            int number = packed.getInt();
            cells.clear();
            for (int left = packed.getInt(); left > 0; left--) {
                cells.add(cell());
            }
            lines.add(new Line(number, new RowCells(cells)));
        }
        return new Sheet(name, List.copyOf(lines), appearance());
    }

    private Appearance appearance() {
        List<Integer> rows = numbers();
        List<Integer> columns = numbers();
        boolean filtered = packed.getInt() > 0;
        List<Area> merged = new ArrayList<>();
        for (int left = packed.getInt(); left > 0; left--) {
            List<Integer> ends = numbers();
            merged.add(new Area(ends.get(0), ends.get(1), ends.get(2), ends.get(3)));
        }
        return new Appearance(rows, columns, filtered, merged);
    }

    private @Nullable Cell cell() {
        int cell = packed.getInt();
        int value = cell >> KIND_BITS;
        return switch (cell & KINDS) {
            case BLANK -> null;
            case TEXT -> new Cell.Text(texts[value]);
            case NUMBER -> new Cell.Number(packed.getDouble());
            case FLAG -> new Cell.Flag(value > 0);
            case FAULT -> new Cell.Fault(texts[value]);
            case FORMULA -> new Cell.Formula(value > 0);
            default -> throw new IllegalStateException("no cell is packed as " + cell);
        };
    }

    private List<Integer> numbers() {
        List<Integer> numbers = new ArrayList<>();
        for (int left = packed.getInt(); left > 0; left--) {
            numbers.add(packed.getInt());
        }
        return numbers;
    }

    private String text() {
        return texts[packed.getInt()];
    }
}
