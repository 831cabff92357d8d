package io.baoxiu;

import io.baoxiu.table.file.WorkbookFile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** The workbook of the vocabulary with rows that a test adds, changes and takes out. */
public final class Words {

    private final XSSFWorkbook workbook;

    private Words(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    public static Words shipped() {
        return of(Workbooks.shipped("vocabulary"));
    }

    public static Words of(WorkbookFile file) {
        try {
            return new Words(new XSSFWorkbook(new ByteArrayInputStream(file.content())));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A row at the end of a sheet: texts by the names of the columns. */
    public Words with(String sheet, Map<String, String> cells) {
        XSSFSheet words = workbook.getSheet(sheet);
        Row row = words.createRow(words.getLastRowNum() + 1);
        row.createCell(0).setCellValue("X" + row.getRowNum());
        cells.forEach((name, text) -> row.createCell(at(words, name)).setCellValue(text));
        return this;
    }

    /** Another text, or none, in the row that has a text in a column. */
    public Words changing(String sheet, String by, String row, String column, @Nullable String text) {
        XSSFSheet words = workbook.getSheet(sheet);
        row(words, by, row).createCell(at(words, column)).setCellValue(text);
        return this;
    }

    /** Without the row that has a text in a column. */
    public Words without(String sheet, String by, String row) {
        XSSFSheet words = workbook.getSheet(sheet);
        words.removeRow(row(words, by, row));
        return this;
    }

    public WorkbookFile file() {
        try (var bytes = new ByteArrayOutputStream()) {
            workbook.write(bytes);
            workbook.close();
            return new WorkbookFile("vocabulary", bytes.toByteArray());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static Row row(XSSFSheet words, String by, String text) {
        int column = at(words, by);
        return StreamSupport.stream(words.spliterator(), false)
                .filter(row -> text(row.getCell(column)).equals(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no row `" + text + "`"));
    }

    private static int at(XSSFSheet sheet, String name) {
        for (Row row : sheet) {
            if (text(row.getCell(0)).equals("#")) {
                for (Cell cell : row) {
                    if (text(cell).equals(name)) {
                        return cell.getColumnIndex();
                    }
                }
            }
        }
        throw new AssertionError("no column `" + name + "`");
    }

    private static String text(@Nullable Cell cell) {
        return new DataFormatter().formatCellValue(cell);
    }
}
