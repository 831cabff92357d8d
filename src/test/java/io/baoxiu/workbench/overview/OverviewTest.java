package io.baoxiu.workbench.overview;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page;
import io.baoxiu.decision.Decider;
import io.baoxiu.journal.count.Count;
import io.baoxiu.journal.count.Counts;
import io.baoxiu.release.Releases;
import io.baoxiu.vocabulary.Language;
import io.baoxiu.vocabulary.time.ReportedAt;
import io.baoxiu.words.Figures;
import io.baoxiu.workbench.Ledger;
import io.baoxiu.workbench.Look;
import io.baoxiu.workbench.PageTest;
import io.baoxiu.workbench.Visitors;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The overview as a page. */
@PageTest
@TestInstance(Lifecycle.PER_CLASS)
class OverviewTest {

    private static final String REPORTED = """
        {"complaint": {"kind": "REPAIR", "part": "PIPE_LEAK", "cause": "CONSTRUCTION", "reportedAt": "%s", "reference": "GL-2026-D%d"},
         "unit": {"project": "云栖里", "completionAcceptedOn": "2025-06-28", "deliveredOn": "2025-09-15"},
         "repair": {"estimatedCost": 1200, "trades": %d}}\
        """;

    private final Ledger ledger;
    private final Counts counts;

    OverviewTest(@Autowired Decider decider, @Autowired Releases releases, @Autowired Counts counts) {
        ledger = new Ledger(decider, releases);
        this.counts = counts;
    }

    @BeforeAll
    void fill() {
        ledger.fill(2, "GL-2026-", "澜山", "caller");
        ledger.wallLeak("GL-2026-W", "caller");
        String today = LocalDate.now(ReportedAt.ZONE).toString();
        for (int order = 1; order <= 9; order++) {
            ledger.keep("caller", REPORTED.formatted(today, order, 1 + order % 2));
        }
    }

    @ParameterizedTest
    @MethodSource("io.baoxiu.workbench.Look#all")
    void showsThePeriod(Look look, Visitors visitors) {
        var visitor = visitors.signedIn("publisher", look).at("/overview");

        assertThat(visitor.page().locator(".stack rect").first()).isAttached();
        assertThat(visitor.page().locator(".costs rect").first()).isAttached();
        assertThat(visitor.page().locator("section[aria-labelledby=due] tbody tr"))
                .hasCount(8);
        visitor.judge();
        visitor.picture("overview");
    }

    @ParameterizedTest
    @EnumSource
    void countsWhatTheJournalCounts(Language language, Visitors visitors) {
        LocalDate today = LocalDate.now(ReportedAt.ZONE);
        Page page = visitors.signedIn("finance", Look.in(language))
                .at("/overview?period=" + today.getYear())
                .page();
        long decided = counts.between(today.withDayOfYear(1), today).by(Counts.RELEASE).stream()
                .mapToLong(Count::number)
                .sum();
        long parts = counts.between(today.withDayOfYear(1), today).by("part").stream()
                .filter(count -> "ROOF_LEAK".equals(count.value()))
                .mapToLong(Count::number)
                .sum();

        assertThat(page.locator(".figures b").first()).hasText(Figures.count(decided));
        assertThat(page.locator(".costs .name")).hasCount(12);
        page.locator("section[aria-labelledby=of-part] summary").click();
        assertThat(page.locator("section[aria-labelledby=of-part] tbody tr")
                        .filter(new FilterOptions().setHasText(language == Language.ZH ? "屋面漏水" : "Roof leak")))
                .containsText(Figures.count(parts));
        assertThat(page.locator("section[aria-labelledby=of-project] li").first())
                .isVisible();
    }

    @Test
    void leadsToOtherPeriods(Visitors visitors) {
        Page page = visitors.signedIn("auditor", Look.USUAL)
                .at("/overview?period=2024-03")
                .page();
        assertThat(page.locator(".empty").first()).hasText("这一期没有决策。");
        assertThat(page.locator(".overview-head p").first())
                .hasText("2024 年 3 月，2024-03-01 至 2024-03-31，与2024 年 2 月相比");
        page.click(".kinds a:has-text('季')");
        assertThat(page).hasURL(visitors.origin() + "/overview?period=2024-Q1");
        page.click("[rel=prev]");
        assertThat(page).hasURL(visitors.origin() + "/overview?period=2023-Q4");
        page.fill("#period", "2024-W09");
        page.keyboard().press("Enter");
        assertThat(page.locator(".overview-head p").first()).containsText("2024 年第 9 周，2024-02-26 至 2024-03-03");
    }

    @ParameterizedTest
    @CsvSource({"period, 2199, #period-fault", "from, 2024-01-01, .note-error"})
    void tellsWhatIsWrong(String name, String wrong, String where, Visitors visitors) {
        var visitor = visitors.signedIn("analyst", Look.USUAL);
        assertThat(visitor.open("/overview?" + name + "=" + wrong).status()).isEqualTo(200);

        assertThat(visitor.page().locator(where)).isVisible();
        assertThat(visitor.page().locator("#faulty")).hasText("还没有概览");
    }

    @Test
    void isTakenAlongAsAWorkbook(Visitors visitors) throws IOException {
        var visitor = visitors.signedIn("finance", Look.USUAL).at("/overview");
        String address = visitor.page().locator("a[href*='report.xlsx']").getAttribute("href");
        byte[] file = visitor.page().request().get(visitors.origin() + address).body();

        try (var workbook = WorkbookFactory.create(new ByteArrayInputStream(file))) {
            assertThat(workbook.getNumberOfSheets()).isEqualTo(10);
            Sheet summary = workbook.getSheetAt(0);
            assertThat(summary.getRow(4).getCell(1).getCellType()).isEqualTo(CellType.STRING);
            assertThat(summary.getRow(5).getCell(1).getNumericCellValue()).isPositive();
        }
        assertThat(visitor.page()
                        .request()
                        .get(visitors.origin() + "/overview/report.xlsx?period=x")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void isNotForClerks(Visitors visitors) {
        var visitor = visitors.signedIn("caller", Look.USUAL).expecting("status of 403");
        assertThat(visitor.open("/overview").status()).isEqualTo(403);

        assertThat(visitor.page().locator("main")).containsText("财务、业务分析、发布、审计。");
    }
}
