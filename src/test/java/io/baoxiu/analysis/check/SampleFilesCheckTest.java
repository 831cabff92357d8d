package io.baoxiu.analysis.check;

import static io.baoxiu.table.Finding.Code.FORBIDDEN_CONTENT;
import static io.baoxiu.table.Finding.Code.MERGED_CELLS;
import static io.baoxiu.table.Finding.Code.NO_CASES;
import static io.baoxiu.table.Finding.Code.SHADOWED;
import static io.baoxiu.table.HitPolicy.FIRST;
import static org.assertj.core.api.Assertions.assertThat;

import io.baoxiu.ShippedRules;
import io.baoxiu.rules.engine.ShippedEngineering;
import io.baoxiu.table.Book;
import io.baoxiu.table.Finding;
import io.baoxiu.table.Tables;
import io.baoxiu.table.file.WorkbookFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What real programs left of one table, checked whole beside the shipped ones. */
class SampleFilesCheckTest {

    private static final Tables SHIPPED = ShippedRules.tables();

    @ParameterizedTest
    @CsvSource({
        "backslash_names, departments",
        "cf_blanks, departments",
        "encoded_target, departments",
        "libreoffice_resaved_boolean, departments",
        "false_gap_inwarranty, responsibility",
        "false_gap_weekday, working-days",
        "false_overlap_amount, cost-review"
    })
    void passButForTheirCases(String sample, String table) throws IOException {
        assertThat(errors(sample, table)).containsExactly(NO_CASES);
    }

    @Test
    void areRefusedForWhatTheyHold() throws IOException {
        assertThat(errors("merged_condition", "departments")).contains(MERGED_CELLS);
        assertThat(errors("onlyoffice_macro", "departments")).contains(FORBIDDEN_CONTENT);
    }

    @Test
    void ofAnotherTableLeaveARowOfAStandingOneWithoutUseAndSaySo() throws IOException {
        assertThat(findings("false_gap_inwarranty", "responsibility"))
                .filteredOn(finding -> finding.code() == SHADOWED)
                .extracting(finding -> finding.severity() + " " + finding.workbook() + "!" + finding.cell())
                .containsExactly("WARNING execution!B10", "WARNING execution!B11");
    }

    @Test
    void aCellThatAlwaysHoldsIsToldOnce() {
        WorkbookFile file = Book.of("cost-review", FIRST)
                .row("#", "approval.amount", "approval.costReviewer", "clause", "text.zh", "text.en")
                .row("r1", "> 1000, <= 10000", "AUDIT", "CSP 2.7", "审计", "audit")
                .file();

        assertThat(new WorkbookCheck(ShippedEngineering.INSTANCE)
                        .check(List.of(file), SHIPPED)
                        .findings())
                .filteredOn(finding -> finding.code() == Finding.Code.NO_EFFECT)
                .singleElement()
                .satisfies(finding -> assertThat(finding.suggestion()).isEqualTo(List.of("(1000..10000]")));
    }

    private static List<Finding.Code> errors(String sample, String table) throws IOException {
        return findings(sample, table).stream()
                .filter(Finding::isError)
                .map(Finding::code)
                .toList();
    }

    private static List<Finding> findings(String sample, String table) throws IOException {
        Path place = Path.of("src/test/resources/workbooks", sample, table + ".xlsx");
        WorkbookFile file = new WorkbookFile(table, Files.readAllBytes(place));
        return new WorkbookCheck(ShippedEngineering.INSTANCE)
                .check(List.of(file), SHIPPED)
                .findings();
    }
}
