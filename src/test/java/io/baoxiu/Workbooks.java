package io.baoxiu;

import io.baoxiu.table.WorkbookFile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The shipped workbooks, and changed ones, for tests. */
public final class Workbooks {

    private static final Path FOLDER = Path.of("decision-tables");

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

    private static void set(Cell cell, Object value) {
        if (value instanceof Number number) {
            cell.setCellValue(number.doubleValue());
        } else {
            cell.setCellValue(value.toString());
        }
    }
}
