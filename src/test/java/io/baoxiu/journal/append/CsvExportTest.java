package io.baoxiu.journal.append;

import static org.assertj.core.api.Assertions.assertThat;

import io.baoxiu.Store;
import io.baoxiu.journal.CsvExport;
import io.baoxiu.journal.Entry;
import io.baoxiu.journal.Labels;
import io.baoxiu.journal.Outcome;
import io.baoxiu.vocabulary.Language;
import io.baoxiu.vocabulary.time.ReportedAt;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvExportTest {

    private static final String HEADER =
            "\uFEFFid,decidedAt,question,caller,release,kind,reference,project,warrantyClass,"
                    + "tier,severity.level,warranty.part,warranty.contractorUntil,warranty.ownerUntil,responsibility.party,"
                    + "responsibility.department,execution.executor,approval.amount,approval.reviewer,approval.approver,"
                    + "approval.costReviewer,repair.actualCost,settlement.steps,settlement.recoveries.RETENTION,"
                    + "settlement.recoveries.CONTRACTOR_CLAIM,retention.opinion,retention.amount,obligations,deadlines";

    @Test
    void tellsALineForEachEntryBehindAByteOrderMark() throws IOException {
        try (var database = Store.EMBEDDED.open();
                Journal journal = Journals.on(database)) {
            Entry entry = Journals.entry(journal, "C-1, 二期", Journals.NOW);

            assertThat(export(Language.EN, entry))
                    .containsExactly(
                            HEADER,
                            entry.id() + ",2026-03-02 09:30:00,decision,caller,r1,REPAIR,\"C-1, 二期\","
                                    + "Lakeside,B,2,,,,,COMPANY,,,1200.00,,,,,,,,,,,");
        }
    }

    @Test
    void labelsItsColumnsInChinese() throws IOException {
        assertThat(export(Language.ZH))
                .singleElement()
                .asString()
                .startsWith("\uFEFF决策编号,决策时间（北京时间）,问题,")
                .contains(",审批档,", ",从质量保证金扣回（元）,向施工单位追偿（元）,")
                .doesNotContain(".");
    }

    @Test
    void hasAColumnForEverythingThatFinanceSettlesBy() throws IOException {
        var decision = entry("decision", "{\"repair\":{\"actualCost\":1200.50}}", """
                {"approval":{"amount":1500.50,"tier":2,"reviewer":"R","approver":"A","costReviewer":"C"},
                 "settlement":{"steps":["TEAM_STATEMENT","COST_REVIEW"],"recoveries":[
                  {"channel":"RETENTION","amount":1000.00},{"channel":"CONTRACTOR_CLAIM","amount":200.50}]},
                 "deadlines":[{"task":"SITE_SURVEY","dueOn":"2026-03-03"},{"task":"CALLBACK","dueOn":"2026-03-09"}]}""");

        assertThat(cells(decision))
                .containsEntry("approval.amount", "1500.50")
                .containsEntry("approval.reviewer", "R")
                .containsEntry("approval.approver", "A")
                .containsEntry("approval.costReviewer", "C")
                .containsEntry("repair.actualCost", "1200.50")
                .containsEntry("settlement.steps", "\"TEAM_STATEMENT; COST_REVIEW\"")
                .containsEntry("settlement.recoveries.RETENTION", "1000.00")
                .containsEntry("settlement.recoveries.CONTRACTOR_CLAIM", "200.50")
                .containsEntry("deadlines", "\"SITE_SURVEY 2026-03-03; CALLBACK 2026-03-09\"");
    }

    @Test
    void tellsTheNarrowerQuestionsInTheSameColumns() throws IOException {
        var approval = entry("approval", "{}", "{\"amount\":12000,\"tier\":3,\"approver\":\"GENERAL_MANAGER\"}");
        var retention = entry("retention-releases", "{}", "{\"opinion\":\"RELEASE\",\"amount\":5000.00}");
        var obligations = entry("project-obligations", "{}", """
                {"obligations":[{"code":"WEEKLY_MEETING","due":true,"dueOn":"2026-09-01"},
                 {"code":"EQUIPMENT_REPORT","due":false,"dueOn":"2026-10-01"},{"code":"FIRST_VISIT","due":true}]}""");

        assertThat(cells(approval))
                .containsEntry("approval.amount", "12000")
                .containsEntry("approval.approver", "GENERAL_MANAGER")
                .containsEntry("retention.amount", "");
        assertThat(cells(retention))
                .containsEntry("retention.opinion", "RELEASE")
                .containsEntry("retention.amount", "5000.00")
                .containsEntry("approval.amount", "");
        assertThat(cells(obligations)).containsEntry("obligations", "\"WEEKLY_MEETING 2026-09-01; FIRST_VISIT\"");
    }

    private static Entry entry(String question, String facts, String answer) {
        return new Entry(
                UUID.fromString("01990c1e-0000-7000-8000-000000000000"),
                question,
                "caller",
                Journals.NOW.atZone(ReportedAt.ZONE).toOffsetDateTime(),
                "r1",
                "c0ffee",
                "0.1.0",
                Language.ZH,
                facts,
                Outcome.of(answer),
                Labels.NONE);
    }

    private static Map<String, String> cells(Entry entry) throws IOException {
        List<String> lines = export(Language.EN, entry);
        String[] names = lines.get(0).split(",");
        String[] values = lines.get(1).split(",", -1);
        assertThat(values).hasSameSizeAs(names);
        Map<String, String> cells = new HashMap<>();
        for (int column = 0; column < names.length; column++) {
            cells.put(names[column], values[column]);
        }
        return cells;
    }

    private static List<String> export(Language language, Entry... entries) throws IOException {
        var out = new StringBuilder();
        CsvExport.write(Stream.of(entries), language, out);
        return List.of(out.toString().split("\r\n"));
    }

    @ParameterizedTest
    @CsvSource({
        "x;=1+1;y, x;'=1+1;y",
        "x; +1, x; '+1",
        "x;\"=1, x;'\"=1",
        "a;b, a;b",
        "a;b-c, a;b-c",
        "a;@b, a;'@b",
        "a;；＝b, a;；＝b"
    })
    void neutralisesAFormulaWhereverAnotherSignWouldBeginACell(String value, String harmless) {
        String told = harmless.replace("; '+", ";' +");

        assertThat(CsvExport.cell(value)).isEqualTo("\"" + told.replace("\"", "\"\"") + "\"");
    }

    /** Split naively at any separator, quotation marks and blanks passed over, as the most lenient program would do. */
    @Test
    void leavesNoFormulaHoweverALineIsSplit() {
        String signs = "=+-@＝a1 \",;\t\r\n\u2028'";
        var random = new Random(20260302);
        for (int count = 0; count < 20_000; count++) {
            String value = random.ints(1 + random.nextInt(8), 0, signs.length())
                    .mapToObj(signs::charAt)
                    .map(String::valueOf)
                    .collect(Collectors.joining());
            for (String piece : CsvExport.cell(value).split("[,;\t\r\n\u2028]")) {
                assertThat(piece.replaceFirst("^[\"\\s]*", ""))
                        .as(value)
                        .doesNotStartWith("=")
                        .doesNotStartWith("+")
                        .doesNotStartWith("-")
                        .doesNotStartWith("@")
                        .doesNotStartWith("＝");
            }
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
