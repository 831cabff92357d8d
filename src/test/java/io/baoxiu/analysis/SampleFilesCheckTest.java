package io.baoxiu.analysis;

import static io.baoxiu.table.Finding.Code.FORBIDDEN_CONTENT;
import static io.baoxiu.table.Finding.Code.MERGED_CELLS;
import static io.baoxiu.table.Finding.Code.NO_CASES;
import static io.baoxiu.table.HitPolicy.FIRST;
import static org.assertj.core.api.Assertions.assertThat;

import io.baoxiu.ShippedRules;
import io.baoxiu.rules.ShippedEngineering;
import io.baoxiu.table.Book;
import io.baoxiu.table.Finding;
import io.baoxiu.table.Tables;
import io.baoxiu.table.WorkbookFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What real programs left of one table, checked whole beside the shipped ones. */
class SampleFilesCheckTest {

    private static final Tables SHIPPED = ShippedRules.tables();

    @ParameterizedTest
    @ValueSource(strings = {"backslash_names", "cf_blanks", "encoded_target", "libreoffice_resaved_boolean"})
    void passButForTheirCases(String sample) throws IOException {
        assertThat(errors(sample)).containsExactly(NO_CASES);
    }

    @Test
    void areRefusedForWhatTheyHold() throws IOException {
        assertThat(errors("merged_condition")).contains(MERGED_CELLS);
        assertThat(errors("onlyoffice_macro")).contains(FORBIDDEN_CONTENT);
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

    private static List<Finding.Code> errors(String sample) throws IOException {
        Path place = Path.of("src/test/resources/workbooks", sample, "departments.xlsx");
        WorkbookFile file = new WorkbookFile("departments", Files.readAllBytes(place));
        return new WorkbookCheck(ShippedEngineering.INSTANCE)
                .check(List.of(file), SHIPPED).findings().stream()
                        .filter(Finding::isError)
                        .map(Finding::code)
                        .toList();
    }
}
