package io.baoxiu.table.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.baoxiu.Engineered;
import io.baoxiu.ShippedRules;
import io.baoxiu.table.Book;
import io.baoxiu.table.DecisionTable;
import io.baoxiu.table.Finding;
import io.baoxiu.table.cell.Labeller;
import io.baoxiu.table.file.WorkbookFile;
import io.baoxiu.table.premise.Engineering;
import io.baoxiu.table.workbook.annotate.Annotator;
import io.baoxiu.vocabulary.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One table as different programs and people left it. */
class SampleFilesTest {

    private static final Engineering NO_PREMISES = Engineered.WITHOUT_PREMISES;

    @ParameterizedTest
    @ValueSource(strings = {"backslash_names", "cf_blanks", "encoded_target", "libreoffice_resaved_boolean"})
    void passAndMeanTheSame(String sample) throws IOException {
        TableReading reading = read(file(sample));

        assertThat(reading.findings())
                .extracting(Finding::code)
                .filteredOn(code -> code != Finding.Code.UNKNOWN_CLAUSE)
                .containsExactly(Finding.Code.NO_CASES);
        assertThat(reading.tables().all()).isEqualTo(List.of(table()));
        byte[] annotated = Annotator.annotate(
                        file(sample), reading.findings(), Language.ZH, new Labeller(Language.ZH)::suggestion)
                .orElseThrow();
        assertThat(read(new WorkbookFile("departments", annotated)).tables().all())
                .isEqualTo(List.of(table()));
    }

    @ParameterizedTest
    @CsvSource({"merged_condition, MERGED_CELLS, B7", "onlyoffice_macro, FORBIDDEN_CONTENT,"})
    void areRefused(String sample, Finding.Code code, String cell) throws IOException {
        assertThat(read(file(sample)).findings())
                .filteredOn(Finding::isError)
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.code()).isEqualTo(code);
                    assertThat(finding.cell()).isEqualTo(cell);
                });
    }

    /** With Chinese settings, truth and a look-up for people as formulas, a line under the table, and a filter left on. */
    @Test
    void areToldOnceThatAFilterIsLeftOn() throws IOException {
        Path place = Path.of("src/test/resources/workbooks/libreoffice_filter/cost-review.xlsx");

        TableReading reading = read(new WorkbookFile("cost-review", Files.readAllBytes(place)));

        assertThat(Book.besideNoCases(reading.findings()))
                .extracting(finding -> finding.cell() + " " + finding.message().en())
                .containsExactly("A4 a filter is left on and hides rows 4: take it off");
    }

    private static DecisionTable table() throws IOException {
        return read(file("cf_blanks")).tables().get("departments");
    }

    private static TableReading read(WorkbookFile file) {
        return TableReader.read(List.of(file), ShippedRules.noTables(), NO_PREMISES);
    }

    private static WorkbookFile file(String sample) throws IOException {
        Path place = Path.of("src/test/resources/workbooks", sample, "departments.xlsx");
        return new WorkbookFile("departments", Files.readAllBytes(place));
    }
}
