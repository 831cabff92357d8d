package io.baoxiu.table.workbook.read;

import io.baoxiu.table.workbook.Appearance;
import io.baoxiu.table.workbook.Area;
import io.baoxiu.table.workbook.Cell;
import io.baoxiu.table.workbook.Line;
import io.baoxiu.table.workbook.Opened;
import io.baoxiu.table.workbook.Sheet;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The contents of a workbook without faults in few bytes: its texts, each once, then its sheets. Written and read by the same version of the
 * software alone.
 */
final class PackedWorkbook {

    private static final int KIND_BITS = 3;
    private static final int KINDS = (1 << KIND_BITS) - 1;
    private static final int NONE = -1;
    private static final int BLANK = 0;
    private static final int TEXT = 1;
    private static final int NUMBER = 2;
    private static final int FLAG = 3;
    private static final int FAULT = 4;
    private static final int FORMULA = 5;

    private PackedWorkbook() {}

    static byte[] of(Opened.Workbook workbook) throws IOException {
        var packing = new Packing();
        packing.workbook(workbook);
        return packing.packed();
    }

    static Opened.Workbook unpacked(ByteBuffer packed) {
        return new Unpacking(packed).workbook();
    }

    private static final class Packing {

        private final Map<String, Integer> texts = new LinkedHashMap<>();
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private final DataOutputStream out = new DataOutputStream(bytes);

        void workbook(Opened.Workbook workbook) throws IOException {
            out.writeInt(text(workbook.name()));
            out.writeInt(workbook.sheets().indexOf(workbook.table()));
            out.writeInt(workbook.cases() == null ? NONE : workbook.sheets().indexOf(workbook.cases()));
            out.writeInt(workbook.since1904() ? 1 : 0);
            out.writeInt(workbook.sheets().size());
            for (Sheet sheet : workbook.sheets()) {
                sheet(sheet);
            }
        }

        private void sheet(Sheet sheet) throws IOException {
            out.writeInt(text(sheet.name()));
            out.writeInt(sheet.lines().size());
            for (Line line : sheet.lines()) {
                out.writeInt(line.number());
                out.writeInt(line.cells().size());
                for (Cell cell : line.cells()) {
                    cell(cell);
                }
            }
            numbers(sheet.appearance().hiddenRows());
            numbers(sheet.appearance().hiddenColumns());
            out.writeInt(sheet.appearance().filtered() ? 1 : 0);
            out.writeInt(sheet.appearance().merged().size());
            for (Area area : sheet.appearance().merged()) {
                numbers(List.of(area.left(), area.top(), area.right(), area.bottom()));
            }
        }

        private void cell(@Nullable Cell cell) throws IOException {
            if (cell == null) {
                out.writeInt(BLANK);
            } else if (cell instanceof Cell.Text text) {
                out.writeInt(text(text.value()) << KIND_BITS | TEXT);
            } else if (cell instanceof Cell.Number number) {
                out.writeInt(NUMBER);
                out.writeDouble(number.value());
            } else if (cell instanceof Cell.Flag flag) {
                out.writeInt((flag.value() ? 1 : 0) << KIND_BITS | FLAG);
            } else if (cell instanceof Cell.Fault fault) {
                out.writeInt(text(fault.value()) << KIND_BITS | FAULT);
            } else if (cell instanceof Cell.Formula formula) {
                out.writeInt((formula.shows() ? 1 : 0) << KIND_BITS | FORMULA);
            }
        }

        private void numbers(List<Integer> numbers) throws IOException {
            out.writeInt(numbers.size());
            for (int number : numbers) {
                out.writeInt(number);
            }
        }

        private int text(String text) {
            return texts.computeIfAbsent(text, any -> texts.size());
        }

        byte[] packed() throws IOException {
            var packed = new ByteArrayOutputStream();
            var head = new DataOutputStream(packed);
            head.writeInt(texts.size());
            for (String text : texts.keySet()) {
                byte[] letters = text.getBytes(StandardCharsets.UTF_8);
                head.writeInt(letters.length);
                head.write(letters);
            }
            bytes.writeTo(head);
            return packed.toByteArray();
        }
    }

    private static final class Unpacking {

        private final ByteBuffer packed;
        private final String[] texts;

        Unpacking(ByteBuffer packed) {
            this.packed = packed;
            this.texts = new String[packed.getInt()];
            for (int i = 0; i < texts.length; i++) {
                byte[] letters = new byte[packed.getInt()];
                packed.get(letters);
                texts[i] = new String(letters, StandardCharsets.UTF_8);
            }
        }

        Opened.Workbook workbook() {
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
}
