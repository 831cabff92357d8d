package io.baoxiu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.baoxiu.table.file.WorkbookFile;
import io.baoxiu.table.file.WorkbookFiles;
import io.baoxiu.vocabulary.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row.MissingCellPolicy;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The guide's three changes, made as it says; the commands print what it shows. */
class AnalystsGuideTest {

    @TempDir
    private Path folder;

    private Path shipped;
    private Path mine;

    @BeforeEach
    void copy() throws IOException {
        shipped = Files.createDirectory(folder.resolve("decision-tables"));
        mine = Files.createDirectory(folder.resolve("my-tables"));
        for (WorkbookFile file : WorkbookFiles.shipped()) {
            Files.write(shipped.resolve(file.name() + ".xlsx"), file.content());
            Files.write(mine.resolve(file.name() + ".xlsx"), file.content());
        }
    }

    @Test
    void theShippedTablesHaveNothingToTell() {
        assertThat(run(0, "check", shipped.toString())).isEmpty();
    }

    @Test
    void anApprovalLimitChangedInOneRowOnlyIsFound() throws IOException {
        edit("approval-tiers", book -> set(book.getSheetAt(0), "B7", "<= 2000"));

        assertShown(Language.EN, "1. Change", 0, "check", mine.toString());
        assertShown(Language.ZH, "一、改", 0, "check", mine.toString());
    }

    @Test
    void anApprovalLimitIsChanged() throws IOException {
        edit("approval-tiers", book -> {
            set(book.getSheetAt(0), "B7", "<= 2000");
            set(book.getSheetAt(0), "B8", "(2000..10000]");
            set(book.getSheetAt(0), "G7", "2000元以内，由客户服务部经理批准。");
            set(book.getSheetAt(0), "H7", "Up to 2,000 yuan the customer service manager approves.");
            set(book.getSheetAt(0), "G8", "超过2000元、不超过1万元，由副总工程师审核，副总经理批准。");
            set(
                    book.getSheetAt(0),
                    "H8",
                    "Above 2,000 and up to 10,000 yuan the deputy chief engineer reviews and the deputy general manager"
                            + " approves.");
            set(book.getSheet("cases"), "B4", 1999.99);
            set(book.getSheet("cases"), "B5", 2000);
            set(book.getSheet("cases"), "B6", 2000.01);
        });

        assertThat(run(0, "check", mine.toString())).isEmpty();
        assertShown(Language.EN, "1. Change", 1, "diff", shipped.toString(), mine.toString());
        assertShown(Language.ZH, "一、改", 1, "diff", shipped.toString(), mine.toString());
    }

    @Test
    void aCitysRuleIsAdded() throws IOException {
        edit("local-warranty", book -> {
            set(book.getSheetAt(0), "A17", "GZ1");
            set(book.getSheetAt(0), "C17", "4401");
            set(book.getSheetAt(0), "D17", "RESIDENTIAL");
            set(book.getSheetAt(0), "F17", ">= 2025-01-01");
            set(book.getSheetAt(0), "H17", "ROOF_LEAK");
            List<String> term = List.of("OWNER", "DELIVERY", "MONTHS", "72", "false", "O88 Art. 33", "理由。", "Why.");
            for (int i = 0; i < term.size(); i++) {
                set(book.getSheetAt(0), (char) ('J' + i) + "17", term.get(i));
            }
            XSSFSheet cases = book.getSheet("cases");
            guangzhou(cases, 28, LocalDate.of(2024, 12, 31), false);
            guangzhou(cases, 29, LocalDate.of(2025, 1, 1), true);
            guangzhou(cases, 30, LocalDate.of(2025, 1, 2), true);
        });

        assertThat(run(0, "check", mine.toString())).isEmpty();
        assertShown(Language.EN, "2. Add", 0, "diff", shipped.toString(), mine.toString());
        assertShown(Language.ZH, "二、加", 0, "diff", shipped.toString(), mine.toString());
    }

    private static void guangzhou(XSSFSheet cases, int at, LocalDate deliveredOn, boolean holds) {
        row(cases, at, "C" + (at - 2), "REPAIR", null, "4401", "RESIDENTIAL", null, deliveredOn, null, "ROOF_LEAK");
        if (holds) {
            set(cases, "K" + at, "OWNER");
            set(cases, "L" + at, "DELIVERY");
            set(cases, "M" + at, "MONTHS");
            set(cases, "N" + at, 72);
            set(cases, "O" + at, "false");
        }
    }

    @Test
    void aConditionOnTheProjectIsAdded() throws IOException {
        edit("early-warning", book -> project(book.getSheetAt(0), 7));

        assertThat(run(0, "check", mine.toString())).isEmpty();
        assertShown(Language.EN, "3. Add", 0, "diff", shipped.toString(), mine.toString());
        assertShown(Language.ZH, "三、按", 0, "diff", shipped.toString(), mine.toString());
    }

    @Test
    void anExceptionBelowTheRuleIsFound() throws IOException {
        edit("early-warning", book -> project(book.getSheetAt(0), 9));

        assertThat(run(1, "check", mine.toString())).contains("early-warning.xlsx!B9 ERROR SHADOWED");
    }

    private static void project(XSSFSheet sheet, int at) {
        sheet.shiftColumns(2, 6, 1);
        set(sheet, "C6", "unit.project");
        if (at <= sheet.getLastRowNum() + 1) {
            sheet.shiftRows(at - 1, sheet.getLastRowNum(), 1);
        }
        row(sheet, at, "W0", ">= 2", "滨江一期", "true", "CSP 3.7.4", "两户即预警。", "Two households are enough.");
    }

    private String run(int exit, String... arguments) {
        return run(Language.EN, exit, arguments);
    }

    private String run(Language language, int exit, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        String[] spoken = Stream.concat(Stream.of(arguments), Stream.of("--lang", language.name()))
                .toArray(String[]::new);
        assertThat(CommandLineTool.run(new PrintWriter(out, true), new PrintWriter(err, true), spoken))
                .as("%s%s", out, err)
                .isEqualTo(exit);
        return out.toString();
    }

    /** Holds what a command prints against what the guide of that language shows under a heading. */
    private void assertShown(Language language, String heading, int block, String... arguments) throws IOException {
        String guide = Files.readString(Path.of("docs", language == Language.ZH ? "tables.zh-CN.md" : "tables.md"));
        String[] pieces = guide.substring(guide.indexOf("### " + heading)).split(" {3}```\n");
        List<String> printed = IntStream.range(0, pieces.length)
                .filter(piece -> piece % 2 == 1)
                .mapToObj(piece -> pieces[piece].indent(-3))
                .filter(text -> !text.startsWith("java -jar"))
                .toList();
        assertThat(run(language, 1, arguments)).isEqualTo(printed.get(block));
    }

    private void edit(String table, Consumer<XSSFWorkbook> change) throws IOException {
        Path file = mine.resolve(table + ".xlsx");
        try (InputStream in = Files.newInputStream(file);
                XSSFWorkbook book = new XSSFWorkbook(in)) {
            change.accept(book);
            try (OutputStream out = Files.newOutputStream(file)) {
                book.write(out);
            }
        }
    }

    private static void row(XSSFSheet sheet, int number, @Nullable Object... values) {
        for (int column = 0; column < values.length; column++) {
            set(sheet, (char) ('A' + column) + "" + number, values[column]);
        }
    }

    private static void set(XSSFSheet sheet, String address, @Nullable Object value) {
        int number = Integer.parseInt(address.substring(1)) - 1;
        var row = sheet.getRow(number) == null ? sheet.createRow(number) : sheet.getRow(number);
        Cell cell = row.getCell(address.charAt(0) - 'A', MissingCellPolicy.CREATE_NULL_AS_BLANK);
        if (value instanceof Number figure) {
            cell.setCellValue(figure.doubleValue());
        } else if (value instanceof LocalDate day) {
            cell.setCellValue(day);
        } else {
            cell.setCellValue((String) value);
        }
    }
}
