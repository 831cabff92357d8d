package io.baoxiu.workbench.batch;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import io.baoxiu.journal.append.Journal;
import io.baoxiu.ledger.ThousandRows;
import io.baoxiu.release.Releases;
import io.baoxiu.vocabulary.Language;
import io.baoxiu.workbench.BrokenAnswer;
import io.baoxiu.workbench.Look;
import io.baoxiu.workbench.PageTest;
import io.baoxiu.workbench.Visitor;
import io.baoxiu.workbench.Visitors;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A ledger goes in at a page and comes back. */
@PageTest
class BatchPageTest {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Autowired
    private Releases releases;

    @Autowired
    private Journal journal;

    @ParameterizedTest
    @EnumSource
    void givesALedgerBackDecided(Language language, Visitors visitors) throws IOException {
        var visitor = visitors.signedIn(language == Language.ZH ? "analyst" : "publisher", Look.in(language));
        Page page = visitor.page();
        drop(visitor, language);

        done(page, "台账.xlsx");
        assertThat(page.locator("#run .figures .faulty")).hasText("20");
        assertThat(page.locator("#faults tbody tr")).hasCount(20);
        assertThat(page.locator("#faults tbody"))
                .containsText(language == Language.ZH ? "没有“屋顶漏”" : "there is no \"屋顶漏\"");
        visitor.judgeInEveryLook();
        visitor.picture("batch");
        Download download = page.waitForDownload(() -> page.click("#run .button.main"));
        assertThat(download.suggestedFilename()).isEqualTo("台账.xlsx");
        try (InputStream file = Files.newInputStream(download.path());
                var workbook = new XSSFWorkbook(file)) {
            Row headings = workbook.getSheetAt(0).getRow(2);
            assertThat(headings.getCell(24).getStringCellValue())
                    .isEqualTo(language == Language.ZH ? "决策：结论" : "Decision: in a sentence");
            assertThat(workbook.getSheetAt(0).getRow(4).getCell(24).getStringCellValue())
                    .isNotBlank();
        }
    }

    @ParameterizedTest
    @MethodSource("io.baoxiu.workbench.Look#all")
    void looksTheSameEverywhere(Look look, Visitors visitors) {
        var visitor = visitors.signedIn("finance", look);
        visitor.open("/batch");

        assertThat(visitor.page().locator("#run .empty")).isVisible();
        visitor.judge();
        visitor.picture("batch-empty");
    }

    @Test
    void saysThatALedgerMayHaveBeenTakenWhereTheAnswerBreaksOff(Visitors visitors) throws IOException {
        var visitor = visitors.signedIn("caller", Look.USUAL);
        Page page = visitor.page();
        visitor.open("/batch");
        BrokenAnswer.once(page, "**/batch/ledgers");
        send(
                page,
                "台账.xlsx",
                ThousandRows.in(Language.ZH, releases.inForceToday().rules().vocabulary())
                        .content());

        assertThat(page.locator(".note-error")).containsText("看台账是否已经收下");
        page.reload();
        done(page, "台账.xlsx");
    }

    /** What is sent again keeps nothing twice. */
    @Test
    void keepsEachRowOnce(Visitors visitors) throws IOException {
        var visitor = visitors.signedIn("auditor", Look.USUAL);
        Page page = visitor.page();
        Instant from = Instant.EPOCH;
        Instant to = Instant.now().plusSeconds(86_400);
        long before = journal.count(from, to);
        visitor.open("/batch");
        page.check("[name='keep'][value='true']");
        send(
                page,
                "台账.xlsx",
                ThousandRows.in(Language.ZH, releases.inForceToday().rules().vocabulary())
                        .content());
        done(page, "台账.xlsx");
        long after = journal.count(from, to);
        page.check("[name='keep'][value='true']");
        send(
                page,
                "again.xlsx",
                ThousandRows.in(Language.ZH, releases.inForceToday().rules().vocabulary())
                        .content());
        done(page, "again.xlsx");

        assertThat(after - before).isEqualTo(980);
        assertThat(journal.count(from, to)).isEqualTo(after);
    }

    @ParameterizedTest
    @EnumSource
    void saysWhatIsWrongWithAFile(Language language, Visitors visitors) throws IOException {
        var visitor = visitors.signedIn("caller", Look.in(language)).expecting("status of 400");
        Page page = visitor.page();
        visitor.open("/batch");
        send(page, "x.xlsx", "no workbook".getBytes(StandardCharsets.UTF_8));
        assertThat(page.locator("#said li")).containsText(".xlsx");
        try (var empty = new XSSFWorkbook();
                var bytes = new ByteArrayOutputStream()) {
            empty.createSheet().createRow(0).createCell(0).setCellValue("报修部位");
            empty.write(bytes);
            send(page, "y.xlsx", bytes.toByteArray());
        }
        assertThat(page.locator("#said li")).containsText(language == Language.ZH ? "事项类型" : "Kind");
        assertThat(page.locator("#run .empty")).isVisible();
        visitor.judge();
    }

    private void drop(Visitor visitor, Language language) throws IOException {
        visitor.open("/batch");
        send(
                visitor.page(),
                "台账.xlsx",
                ThousandRows.in(language, releases.inForceToday().rules().vocabulary())
                        .content());
    }

    /** How long it takes depends on what else the machine does. */
    private static void done(Page page, String name) {
        page.locator("#run:has(#run-title:has-text(\"" + name + "\")) .figures dd")
                .first()
                .waitFor(new Locator.WaitForOptions().setTimeout(60_000));
        assertThat(page.locator("#run .figures dd").first()).hasText("980");
    }

    private static void send(Page page, String name, byte[] content) {
        page.setInputFiles("#ledger", new FilePayload(name, XLSX, content));
    }
}
