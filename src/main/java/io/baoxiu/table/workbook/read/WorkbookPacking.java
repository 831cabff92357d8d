package io.baoxiu.table.workbook.read;

import static io.baoxiu.table.workbook.read.PackedWorkbook.BLANK;
import static io.baoxiu.table.workbook.read.PackedWorkbook.FAULT;
import static io.baoxiu.table.workbook.read.PackedWorkbook.FLAG;
import static io.baoxiu.table.workbook.read.PackedWorkbook.FORMULA;
import static io.baoxiu.table.workbook.read.PackedWorkbook.KIND_BITS;
import static io.baoxiu.table.workbook.read.PackedWorkbook.NONE;
import static io.baoxiu.table.workbook.read.PackedWorkbook.NUMBER;
import static io.baoxiu.table.workbook.read.PackedWorkbook.TEXT;

import io.baoxiu.table.file.ContentHash;
import io.baoxiu.table.file.WorkbookFile;
import io.baoxiu.table.file.WorkbookFiles;
import io.baoxiu.table.workbook.Area;
import io.baoxiu.table.workbook.Cell;
import io.baoxiu.table.workbook.Line;
import io.baoxiu.table.workbook.Opened;
import io.baoxiu.table.workbook.Sheet;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A part of the build: reads the workbooks that come with the software, and writes their contents for {@link ReadByBuild}. */
final class WorkbookPacking {

    private final Map<String, Integer> texts = new LinkedHashMap<>();
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final DataOutputStream out = new DataOutputStream(bytes);

    private WorkbookPacking() {}

    /** @param classes the folder of compiled classes */
    public static void main(String... classes) throws IOException {
        Path folder = Path.of(classes[0], WorkbookPacking.class.getPackageName().split("\\."));
        try (var out = new DataOutputStream(Files.newOutputStream(folder.resolve(ReadByBuild.FILE)))) {
            for (WorkbookFile file : WorkbookFiles.shipped()) {
                Opened opened = WorkbookReader.readThoroughly(file);
                if (opened instanceof Opened.Workbook workbook
                        && opened.findings().isEmpty()) {
                    byte[] packed = packed(workbook);
                    out.writeUTF(ContentHash.of(List.of(file)));
                    out.writeInt(packed.length);
                    out.write(packed);
                }
            }
        }
    }

    /** @param workbook one without findings, which are not packed */
    static byte[] packed(Opened.Workbook workbook) throws IOException {
        var packing = new WorkbookPacking();
        packing.add(workbook);
        return packing.packed();
    }

    private void add(Opened.Workbook workbook) throws IOException {
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
        } else {
            throw new IllegalArgumentException("nobody wrote how " + cell.getClass() + " is packed");
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

    private byte[] packed() throws IOException {
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
