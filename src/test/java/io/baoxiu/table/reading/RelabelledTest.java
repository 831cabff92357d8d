package io.baoxiu.table.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.baoxiu.ShippedRules;
import io.baoxiu.Workbooks;
import io.baoxiu.rules.engine.ShippedEngineering;
import io.baoxiu.table.Labelling;
import io.baoxiu.table.Tables;
import io.baoxiu.table.file.WorkbookFile;
import io.baoxiu.table.reading.label.Relabelled;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFDataValidation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** In whichever words, a workbook is the same table. */
class RelabelledTest {

    @ParameterizedTest
    @EnumSource(Labelling.class)
    void isTheSameTableInAllWords(Labelling labels) {
        List<WorkbookFile> said =
                Workbooks.shipped().stream().map(file -> in(file, labels)).toList();

        TableReading shipped = read(Workbooks.shipped());
        TableReading read = read(said);

        assertThat(read.findings()).isEmpty();
        assertThat(read.tables().all()).isEqualTo(shipped.tables().all());
        assertThat(read.cases()).isEqualTo(shipped.cases());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "ZH   | 命中方式 | 唯一 | 副总工程师 | $B$",
                "EN   | hit policy | UNIQUE | Deputy chief engineer | $C$",
                "CODE | hit policy | UNIQUE | DEPUTY_CHIEF_ENGINEER | $A$"
            })
    void isWrittenInThem(Labelling labels, String key, String value, String code, String column) throws IOException {
        WorkbookFile said = in(Workbooks.shipped("approval-tiers"), labels);

        assertThat(text(said, "approval-tiers", "A3")).isEqualTo(key);
        assertThat(text(said, "approval-tiers", "B3")).isEqualTo(value);
        assertThat(text(said, "approval-tiers", "D8")).isEqualTo(code);
        assertThat(text(said, "approval-tiers", "G8")).startsWith("超过1000元");
        assertThat(dropDowns(said, "approval-tiers")).isNotEmpty().allMatch(source -> source.contains(column));
    }

    @ParameterizedTest
    @EnumSource(Labelling.class)
    void isTheSameAgainWhenItIsTurnedBack(Labelling labels) throws IOException {
        for (WorkbookFile file : Workbooks.shipped()) {
            WorkbookFile back = in(in(file, labels), Labelling.ZH);

            assertThat(cells(back)).as(file.name()).isEqualTo(cells(file));
        }
    }

    @Test
    void keepsFormatsAndWidths() throws IOException {
        WorkbookFile file = Workbooks.shipped("responsibility");
        try (XSSFWorkbook before = book(file);
                XSSFWorkbook after = book(in(file, Labelling.EN))) {
            XSSFSheet old = before.getSheetAt(0);
            XSSFSheet now = after.getSheetAt(0);
            old.forEach(row -> row.forEach(cell -> assertThat(now.getRow(row.getRowNum())
                            .getCell(cell.getColumnIndex())
                            .getCellStyle()
                            .getIndex())
                    .isEqualTo(cell.getCellStyle().getIndex())));
            assertThat(now.getColumnWidth(1)).isEqualTo(old.getColumnWidth(1));
            assertThat(now.getPaneInformation().getHorizontalSplitTopRow())
                    .isEqualTo(old.getPaneInformation().getHorizontalSplitTopRow());
        }
    }

    @Test
    void turnsAListThatADropDownNamesItself() throws IOException {
        WorkbookFile file = edited(sheet -> dropDown(sheet, "\"客户服务部经理,副总经理\""));

        assertThat(dropDowns(in(file, Labelling.CODE), "approval-tiers"))
                .contains("\"CUSTOMER_SERVICE_MANAGER,DEPUTY_GENERAL_MANAGER\"");
    }

    @Test
    void writesAListAnewThatStandsAlone() throws IOException {
        WorkbookFile file = edited(sheet -> {
            sheet.getRow(20).createCell(20).setCellValue("副总经理");
            sheet.getRow(21).createCell(20).setCellValue("总经理");
            dropDown(sheet, "$U$21:$U$22");
        });

        WorkbookFile said = in(file, Labelling.EN);

        assertThat(text(said, "approval-tiers", "U21")).isEqualTo("Deputy general manager");
        assertThat(text(said, "approval-tiers", "U22")).isEqualTo("General manager");
    }

    @Test
    void followsTheNameOfARange() throws IOException {
        WorkbookFile file = edited(sheet -> {
            var name = sheet.getWorkbook().createName();
            name.setNameName("offices");
            name.setRefersToFormula("lists!$B$3:$B$6");
            dropDown(sheet, "offices");
        });

        assertThat(dropDowns(in(file, Labelling.EN), "approval-tiers")).contains("'lists'!$C$3:$C$6");
    }

    /** Excel writes a drop-down so whose list stands on another sheet. */
    @Test
    void followsADropDownInTheExtensionOfASheet() throws IOException {
        String extension = "<extLst><ext uri=\"{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}\""
                + " xmlns:x14=\"http://schemas.microsoft.com/office/spreadsheetml/2009/9/main\">"
                + "<x14:dataValidations xmlns:xm=\"http://schemas.microsoft.com/office/excel/2006/main\" count=\"1\">"
                + "<x14:dataValidation type=\"list\"><x14:formula1><xm:f>lists!$B$3:$B$6</xm:f></x14:formula1>"
                + "<xm:sqref>D7:D9</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst></worksheet>";
        WorkbookFile file = new WorkbookFile(
                "approval-tiers",
                sheet(
                        Workbooks.shipped("approval-tiers").content(),
                        text -> text.replaceFirst("<dataValidations.*</dataValidations>", "")
                                .replace("</worksheet>", extension)));
        StringBuilder written = new StringBuilder();

        sheet(in(file, Labelling.EN).content(), text -> {
            written.append(text);
            return text;
        });

        assertThat(written).contains("<xm:f>'lists'!$C$3:$C$6</xm:f>").doesNotContain("lists!$B$3");
    }

    /** The first sheet's text, changed. */
    private static byte[] sheet(byte[] workbook, UnaryOperator<String> change) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var in = new ZipInputStream(new ByteArrayInputStream(workbook));
                var out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] content = in.readAllBytes();
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(
                        entry.getName().equals("xl/worksheets/sheet1.xml")
                                ? change.apply(new String(content, UTF_8)).getBytes(UTF_8)
                                : content);
            }
        }
        return bytes.toByteArray();
    }

    private static void dropDown(XSSFSheet sheet, String source) {
        var helper = sheet.getDataValidationHelper();
        var constraint = source.startsWith("\"")
                ? helper.createExplicitListConstraint(
                        source.substring(1, source.length() - 1).split(","))
                : helper.createFormulaListConstraint(source);
        sheet.addValidationData(helper.createValidation(constraint, new CellRangeAddressList(6, 8, 4, 4)));
    }

    private static WorkbookFile edited(Consumer<XSSFSheet> edit) throws IOException {
        try (XSSFWorkbook book = book(Workbooks.shipped("approval-tiers"));
                var bytes = new ByteArrayOutputStream()) {
            for (int row = 20; row < 22; row++) {
                book.getSheetAt(0).createRow(row);
            }
            edit.accept(book.getSheetAt(0));
            book.write(bytes);
            return new WorkbookFile("approval-tiers", bytes.toByteArray());
        }
    }

    private static TableReading read(List<WorkbookFile> files) {
        return TableReader.read(files, Tables.NONE, ShippedEngineering.INSTANCE);
    }

    private static WorkbookFile in(WorkbookFile file, Labelling labels) {
        return Relabelled.of(file, ShippedRules.vocabulary(), labels);
    }

    private static XSSFWorkbook book(WorkbookFile file) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(file.content()));
    }

    private static String text(WorkbookFile file, String sheet, String cell) throws IOException {
        try (XSSFWorkbook book = book(file)) {
            var at = new CellAddress(cell);
            return book.getSheet(sheet)
                    .getRow(at.getRow())
                    .getCell(at.getColumn())
                    .getStringCellValue();
        }
    }

    private static TreeMap<String, String> cells(WorkbookFile file) throws IOException {
        TreeMap<String, String> cells = new TreeMap<>();
        DataFormatter shown = new DataFormatter();
        try (XSSFWorkbook book = book(file)) {
            book.forEach(sheet -> sheet.forEach(row -> row.forEach((Cell cell) ->
                    cells.put(sheet.getSheetName() + "!" + cell.getAddress(), shown.formatCellValue(cell)))));
        }
        return cells;
    }

    private static List<String> dropDowns(WorkbookFile file, String sheet) throws IOException {
        try (XSSFWorkbook book = book(file)) {
            return book.getSheet(sheet).getDataValidations().stream()
                    .map(XSSFDataValidation::getValidationConstraint)
                    .map(constraint -> constraint.getFormula1())
                    .toList();
        }
    }
}
