package io.baoxiu.journal;

import static org.assertj.core.api.Assertions.assertThat;

import io.baoxiu.Store;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvExportTest {

    @Test
    void tellsALineForEachEntryBehindAByteOrderMark() throws IOException {
        try (var database = Store.EMBEDDED.open();
                Journal journal = Journals.on(database)) {
            Entry entry = Journals.entry(journal, "C-1, 二期", Journals.NOW);
            var out = new StringBuilder();

            CsvExport.write(List.of(entry).stream(), out);

            assertThat(out.toString().split("\r\n"))
                    .containsExactly(
                            "\uFEFFid,decidedAt,question,caller,release,kind,reference,project,warrantyClass,tier,"
                                    + "severity.level,warranty.part,warranty.contractorUntil,warranty.ownerUntil,"
                                    + "responsibility.party,responsibility.department,execution.executor,"
                                    + "approval.amount,approval.approver,approval.costReviewer",
                            entry.id() + ",2026-03-02T09:30:00.123+08:00,DECISION,caller,r1,REPAIR,\"C-1, 二期\","
                                    + "Lakeside,B,2,,,,,COMPANY,,,1200.00,,");
        }
    }

    @Test
    void tellsEveryMomentToTheMillisecond() throws IOException {
        try (var database = Store.EMBEDDED.open();
                Journal journal = Journals.on(database)) {
            Entry entry = Journals.entry(journal, "C-1", Instant.parse("2026-03-02T01:30:00Z"));
            var out = new StringBuilder();

            CsvExport.write(List.of(entry).stream(), out);

            assertThat(out).contains(entry.id() + ",2026-03-02T09:30:00.000+08:00,");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "=HYPERLINK(\"http://a\")", "＝1", "＋1", "－1", "＠A"})
    void neutralisesWhatASpreadsheetWouldRun(String formula) {
        assertThat(CsvExport.cell(formula)).isEqualTo("\"'" + formula.replace("\"", "\"\"") + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1200.00", "2026-03-02", "C-1", "湖畔", "a=b", ""})
    void leavesAPlainValueAsItIs(String value) {
        assertThat(CsvExport.cell(value)).isEqualTo(value);
    }

    @Test
    void keepsSeparatorsAndQuotationMarksInOneCell() {
        assertThat(CsvExport.cell("a,b")).isEqualTo("\"a,b\"");
        assertThat(CsvExport.cell("a\"b")).isEqualTo("\"a\"\"b\"");
        assertThat(CsvExport.cell(" a")).isEqualTo("\" a\"");
        assertThat(CsvExport.cell("a;b")).isEqualTo("\"a;b\"");
    }
}
