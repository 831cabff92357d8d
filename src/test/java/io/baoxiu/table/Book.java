package io.baoxiu.table;

import io.baoxiu.table.file.WorkbookFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** A workbook for a test, as an analyst would have made it: the first row of the first sheet is row 1. */
public final class Book {

    private final String name;
    private final Map<String, List<@Nullable Object[]>> sheets = new LinkedHashMap<>();
    private final List<Consumer<XSSFWorkbook>> touches = new ArrayList<>();
    private String sheet = "table";

    private Book(String name) {
        this.name = name;
        sheets.put(sheet, new ArrayList<>());
    }

    /** With the settings in rows 1 to 4, so that the header row that comes next is row 5. */
    public static Book of(String name, HitPolicy policy) {
        return new Book(name)
                .row("table", name)
                .row("title", "标题")
                .row("hit policy", policy.name())
                .row("complete", "no");
    }

    public static Book bare(String name) {
        return new Book(name);
    }

    public Book row(@Nullable Object... cells) {
        sheets.get(sheet).add(cells);
        return this;
    }

    /** The rows that follow go to another sheet. */
    public Book sheet(String other) {
        sheet = other;
        sheets.putIfAbsent(other, new ArrayList<>());
        return this;
    }

    public Book touched(Consumer<XSSFWorkbook> touch) {
        touches.add(touch);
        return this;
    }

    /** What was found, but for the lack of worked cases and of real clauses, which a test of something else leaves out. */
    public static List<Finding> besideNoCases(List<Finding> findings) {
        return findings.stream()
                .filter(finding ->
                        finding.code() != Finding.Code.NO_CASES && finding.code() != Finding.Code.UNKNOWN_CLAUSE)
                .toList();
    }

    public WorkbookFile file() {
        return new WorkbookFile(name, bytes());
    }

    public byte[] bytes() {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            sheets.forEach((title, rows) -> fill(workbook.createSheet(title), rows));
            touches.forEach(touch -> touch.accept(workbook));
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void fill(XSSFSheet sheet, List<@Nullable Object[]> rows) {
        for (int i = 0; i < rows.size(); i++) {
            for (int j = 0; j < rows.get(i).length; j++) {
                if (rows.get(i)[j] != null) {
                    put(
                            sheet.getRow(i) == null
                                    ? sheet.createRow(i).createCell(j)
                                    : sheet.getRow(i).createCell(j),
                            rows.get(i)[j]);
                }
            }
        }
    }

    private static void put(Cell cell, @Nullable Object value) {
        if (value instanceof Number number) {
            cell.setCellValue(number.doubleValue());
        } else if (value instanceof Boolean flag) {
            cell.setCellValue(flag);
        } else {
            cell.setCellValue(String.valueOf(value));
        }
    }
}
