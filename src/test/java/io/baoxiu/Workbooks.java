package io.baoxiu;

import io.baoxiu.table.file.WorkbookFile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The shipped workbooks, and changed ones, for tests. */
public final class Workbooks {

    private static final Path FOLDER = Path.of("decision-tables");

    /** The same change is the same bytes, so that it is compiled once for all tests. */
    private static final Map<String, WorkbookFile> CHANGED = new ConcurrentHashMap<>();

    private Workbooks() {}

    public static List<WorkbookFile> shipped() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".xlsx"))
                    .sorted()
                    .map(name -> shipped(name.substring(0, name.length() - ".xlsx".length())))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public static WorkbookFile shipped(String name) {
        try {
            return new WorkbookFile(name, Files.readAllBytes(FOLDER.resolve(name + ".xlsx")));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A shipped workbook with other values in some cells, named like {@code cases!B9}. */
    public static WorkbookFile changed(String name, Map<String, ?> cells) {
        return CHANGED.computeIfAbsent(name + new TreeMap<>(cells), key -> change(name, cells));
    }

    private static WorkbookFile change(String name, Map<String, ?> cells) {
        try (var workbook =
                        new XSSFWorkbook(new ByteArrayInputStream(shipped(name).content()));
                var bytes = new ByteArrayOutputStream()) {
            cells.forEach((place, value) -> {
                var address = new CellAddress(place.substring(place.indexOf('!') + 1));
                var sheet = workbook.getSheet(place.substring(0, place.indexOf('!')));
                set(sheet.getRow(address.getRow()).getCell(address.getColumn()), value);
            });
            workbook.write(bytes);
            return new WorkbookFile(name, bytes.toByteArray());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The deputy general manager approves up to this many yuan instead of 10,000. */
    public static WorkbookFile secondTierUpTo(int yuan) {
        return changed(
                "approval-tiers",
                Map.of(
                        "approval-tiers!B8", "(1000.." + yuan + "]",
                        "approval-tiers!B9", "> " + yuan,
                        "cases!B9", new BigDecimal(yuan).add(new BigDecimal("0.01"))));
    }

    /** Audit reviews costs from this many yuan up instead of 20,000. */
    public static WorkbookFile auditFrom(int yuan) {
        return changed(
                "cost-review",
                Map.of(
                        "cost-review!B7",
                        "< " + yuan,
                        "cost-review!B8",
                        ">= " + yuan,
                        "cases!B5",
                        new BigDecimal(yuan),
                        "cases!B6",
                        new BigDecimal(yuan).add(new BigDecimal("0.01"))));
    }

    /** Where a text stands in the first sheet of a shipped workbook, like {@code severity!C9}. */
    public static String find(String name, String text) {
        try (var workbook =
                new XSSFWorkbook(new ByteArrayInputStream(shipped(name).content()))) {
            for (Row row : workbook.getSheetAt(0)) {
                for (Cell cell : row) {
                    if (cell.toString().equals(text)) {
                        return workbook.getSheetName(0) + "!" + cell.getAddress();
                    }
                }
            }
            throw new IllegalArgumentException("no cell of `" + name + "` says `" + text + "`");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What stands in a cell of the first sheet of a shipped workbook. */
    public static String text(String name, String cell) {
        try (var workbook =
                new XSSFWorkbook(new ByteArrayInputStream(shipped(name).content()))) {
            var address = new CellAddress(cell);
            return new DataFormatter()
                    .formatCellValue(
                            workbook.getSheetAt(0).getRow(address.getRow()).getCell(address.getColumn()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What is noted at a cell of the first sheet. */
    public static String comment(byte[] content, String cell) {
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(content))) {
            return workbook.getSheetAt(0)
                    .getCellComment(new CellAddress(cell))
                    .getString()
                    .getString();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** In a new cell: one with a text of its own would keep that beside the new value. */
    private static void set(Cell old, Object value) {
        Cell cell = old.getRow().createCell(old.getColumnIndex());
        cell.setCellStyle(old.getCellStyle());
        if (value instanceof Number number) {
            cell.setCellValue(number.doubleValue());
        } else {
            cell.setCellValue(value.toString());
        }
    }
}
