package io.baoxiu.decision.statement;

import static org.assertj.core.api.Assertions.assertThat;

import io.baoxiu.ShippedRules;
import io.baoxiu.journal.statement.Statement;
import io.baoxiu.table.print.PrintedSheet;
import io.baoxiu.table.print.PrintedWorkbook;
import io.baoxiu.vocabulary.Language;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatementSheetsTest {

    private static final StatementQuery WISH = new StatementQuery(YearMonth.of(2026, 3), null, null, null);

    @ParameterizedTest
    @CsvSource({"0, 2", "1, 3", "200, 202", "201, 2"})
    void hasASheetForEachContractorUnlessThereAreTooMany(int contractors, int sheets) {
        List<Statement.Line> lines =
                IntStream.range(0, contractors).mapToObj(i -> line("K-" + i)).toList();

        assertThat(sheets(lines)).hasSize(sheets).extracting(PrintedSheet::name).startsWith("汇总", "明细");
    }

    @Test
    void hasTheHeaderOfItsLongTableOnEachPage() throws IOException {
        var out = new ByteArrayOutputStream();

        PrintedWorkbook.write(sheets(List.of(line("K-1"), line("K-2"))), out);

        try (var book = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            for (String[] expected : new String[][] {{"汇总", "施工单位"}, {"明细", "决策编号"}, {"K-1", "决策编号"}}) {
                var sheet = book.getSheet(expected[0]);
                int header = sheet.getRepeatingRows().getFirstRow();
                assertThat(sheet.getRow(header).getCell(0).getStringCellValue()).isEqualTo(expected[1]);
            }
        }
    }

    @Test
    void takesAnyNameOfAContractor() throws IOException {
        String emoji = "\uD83D\uDE00".repeat(30);
        List<Statement.Line> lines = Stream.of("'", "history", "a_x0041_<&>\"", "\uFFFE", emoji, "汇总", "[]:*?/\\")
                .map(StatementSheetsTest::line)
                .toList();
        var out = new ByteArrayOutputStream();

        PrintedWorkbook.write(sheets(lines), out);

        List<String> names = new ArrayList<>();
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            book.sheetIterator().forEachRemaining(sheet -> names.add(sheet.getSheetName()));
            assertThat(book.getSheet("明细").getRow(5).getCell(3).getStringCellValue())
                    .isEqualTo("history");
            assertThat(book.getSheet("明细").getRow(6).getCell(3).getStringCellValue())
                    .isEqualTo("a_x0041_<&>\"");
        }
        assertThat(names).hasSize(9).doesNotHaveDuplicates().allMatch(name -> name.length() <= 31);
        assertThat(names).contains("汇总 (2)", "_______").noneMatch(name -> name.equalsIgnoreCase("history"));
    }

    private static List<PrintedSheet> sheets(List<Statement.Line> lines) {
        var statement = new Statement(
                "2026-03",
                OffsetDateTime.parse("2026-04-01T09:30:00.123+08:00"),
                lines,
                Statement.Totals.of(lines),
                0,
                0);
        return new StatementSheets(statement, WISH, new StatementWords(Language.ZH, ShippedRules.vocabulary())).all();
    }

    private static Statement.Line line(String contractor) {
        return new Statement.Line(
                new UUID(0, 0),
                "C-1",
                null,
                contractor,
                "PAINT",
                LocalDate.of(2026, 3, 5),
                "A",
                BigDecimal.TEN,
                null,
                null,
                BigDecimal.ZERO,
                BigDecimal.TEN);
    }
}
