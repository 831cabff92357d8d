package io.baoxiu.table.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.baoxiu.ShippedRules;
import io.baoxiu.Workbooks;
import io.baoxiu.rules.ShippedEngineering;
import io.baoxiu.table.Finding;
import io.baoxiu.table.WorkbookFile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with a vocabulary is told at its cell, and once. */
class VocabularyFindingsTest {

    /** A row of a sheet by what stands in one of its columns, and another value in another. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "terms     | path | unit.reference        | type     | txt                  | BAD_TYPE",
                "terms     | path | households            | minimum  | few                  | WRONG_TYPE",
                "terms     | path | households            | minimum  | 2000000              | EMPTY_RANGE",
                "terms     | path | request.difficulty    | list     | difficulties         | UNKNOWN_LIST",
                "terms     | path | openClassARepairs     | absent   | none                 | BAD_DEFAULT",
                "terms     | path | unit.reference        | path     | unit.project         | DUPLICATE_PATH",
                "terms     | path | unit.reference        | zh       | -                    | MISSING_LABEL",
                "terms     | path | unit.deliveredOn      | type     | text                 | NEEDED_BY_RULES",
                "lists     | code | OWNER_MISUSE          | code     | MATERIAL             | DUPLICATE_CODE",
                "lists     | code | OWNER_MISUSE          | zh       | 不可抗力             | AMBIGUOUS_LABEL",
                "lists     | code | OWNER_MISUSE          | en       | -                    | MISSING_LABEL",
                "lists     | code | OWNER_MISUSE          | en       | Mis\u202Euse          | WRONG_TYPE",
                "clauses   | short | R279                 | zh       | 管理\u00AD条例            | WRONG_TYPE",
                "lists     | code | OWNER_MISUSE          | code     | OWNER_CARELESSNESS   | NEEDED_BY_RULES",
                "lists     | code | SURVEYED_AREA         | code     | MEASURED_AREA        | NEEDED_BY_TABLE",
                "questions | question | reply-time        | question | follow-ups           | DUPLICATE_PATH"
            })
    void areToldOnce(String sheet, String by, String row, String column, @Nullable String value, Finding.Code code)
            throws IOException {
        List<Finding> found = findings(changed(sheet, by, row, column, value));

        assertThat(found)
                .as("%s", found)
                .filteredOn(finding -> finding.code() == code)
                .hasSize(1);
    }

    @Test
    void nameTheCellThatNeedsWhatIsGone() throws IOException {
        List<Finding> found = findings(changed("lists", "code", "SURVEYED_AREA", "code", "MEASURED_AREA"));

        assertThat(found)
                .filteredOn(finding -> finding.code() == Finding.Code.NEEDED_BY_TABLE)
                .singleElement()
                .satisfies(finding -> assertThat(finding.workbook() + " " + finding.sheet())
                        .isEqualTo("handover-tasks handover-tasks"));
    }

    @Test
    void knowAConclusionThatNothingConcludes() throws IOException {
        assertThat(findings(edited(workbook -> {
                    XSSFSheet terms = workbook.getSheet("terms");
                    Row added = terms.createRow(terms.getLastRowNum() + 1);
                    Map.of("#", "T900", "path", "reply.by", "kind", "conclusion", "type", "day", "zh", "谁", "en", "Who")
                            .forEach((name, text) ->
                                    added.createCell(at(terms, name)).setCellValue(text));
                })))
                .extracting(finding -> finding.code() + " " + finding.severity())
                .containsExactly("NEVER_CONCLUDED WARNING");
    }

    @Test
    void nameEachPlaceWhereRulesNeedAPath() throws IOException {
        assertThat(findings(changed("terms", "path", "unit.deliveredOn", "path", "unit.handedOverOn")))
                .extracting(finding -> finding.code() + " " + finding.sheet())
                .containsExactly("NEEDED_BY_RULES terms", "NEEDED_BY_RULES questions", "NEEDED_BY_RULES questions");
    }

    private static List<Finding> findings(WorkbookFile vocabulary) {
        return TableReader.read(List.of(vocabulary), ShippedRules.tables(), ShippedEngineering.INSTANCE)
                .findings();
    }

    private static WorkbookFile changed(String sheet, String by, String row, String column, @Nullable String value)
            throws IOException {
        return edited(workbook -> {
            XSSFSheet words = workbook.getSheet(sheet);
            Row found = null;
            for (Row one : words) {
                if (text(one.getCell(at(words, by))).equals(row)) {
                    found = one;
                    break;
                }
            }
            assertThat(found).as(row).isNotNull();
            found.createCell(at(words, column)).setCellValue(value);
        });
    }

    private static WorkbookFile edited(Consumer<XSSFWorkbook> edit) throws IOException {
        try (var workbook = new XSSFWorkbook(
                        new ByteArrayInputStream(Workbooks.shipped("vocabulary").content()));
                var bytes = new ByteArrayOutputStream()) {
            edit.accept(workbook);
            workbook.write(bytes);
            return new WorkbookFile("vocabulary", bytes.toByteArray());
        }
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
        throw new AssertionError("no column " + name);
    }

    private static String text(@Nullable Cell cell) {
        return new DataFormatter().formatCellValue(cell);
    }
}
