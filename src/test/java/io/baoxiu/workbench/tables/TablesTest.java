package io.baoxiu.workbench.tables;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import io.baoxiu.vocabulary.Language;
import io.baoxiu.workbench.Look;
import io.baoxiu.workbench.PageTest;
import io.baoxiu.workbench.Visitors;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Pattern;
import org.apache.poi.xssf.extractor.XSSFExcelExtractor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

@PageTest
class TablesTest {

    @ParameterizedTest
    @MethodSource("io.baoxiu.workbench.Look#all")
    void showsATableAsPeopleKnowIt(Look look, Visitors visitors) {
        var visitor = visitors.signedIn("analyst", look);
        visitor.open("/tables/responsibility#row-13");

        Page page = visitor.page();
        assertThat(page.locator("#table-title"))
                .hasText(look.language() == Language.ZH ? "责任与派工类别" : "Responsibility and warranty class");
        assertThat(page.locator("#row-13")).hasAttribute("aria-current", "true");
        assertThat(page.locator("#row-13")).isInViewport();
        assertThat(page.locator("a[href='/change/responsibility']"))
                .hasText(look.language() == Language.ZH ? "修改这张表" : "Change this table");
        visitor.judge();
        visitor.picture("tables");
    }

    @ParameterizedTest
    @MethodSource("io.baoxiu.workbench.Look#all")
    void listsAllTables(Look look, Visitors visitors) {
        var visitor = visitors.signedIn("caller", look);
        visitor.open("/tables/responsibility");
        assertThat(visitor.page().locator("a[href^='/change/']")).hasCount(0);
        visitor.open("/tables");

        assertThat(visitor.page().locator("h1")).hasText(look.language() == Language.ZH ? "规则表" : "Tables");
        visitor.judge();
        visitor.picture("tables-all");
    }

    @ParameterizedTest
    @EnumSource
    void findsAcrossAllTablesAndClauses(Language language, Visitors visitors) {
        var visitor = visitors.signedIn("auditor", Look.in(language));
        Page page = visitor.page();
        page.navigate(visitors.origin() + "/tables");
        page.fill("[type=search]", "3.6.1");
        page.keyboard().press("Enter");

        assertThat(page.locator("#found")).containsText("3.6.1");
        assertThat(page.locator(".hits a").first())
                .hasAttribute("href", Pattern.compile("/tables/approval-tiers#row-\\d+"));
        visitor.judge();
        page.locator(".hits a").first().click();
        assertThat(page.locator(".sheet [aria-current] .number")).hasText("7");

        page.fill("[type=search]", "<b>没有的东西</b>");
        page.keyboard().press("Enter");
        assertThat(page.locator("#found")).containsText("<b>没有的东西</b>");
        assertThat(page.locator(".hits")).hasCount(0);
    }

    @ParameterizedTest
    @EnumSource
    void showsCodesOnlyWhenTheyAreAskedFor(Language language, Visitors visitors) {
        var visitor = visitors.signedIn("analyst", Look.in(language));
        Page page = visitor.page();
        visitor.open("/tables/responsibility");
        assertThat(page.locator(".sheet")).not().containsText("CONTRACTOR");
        page.click(".shown a:not([aria-current])");

        assertThat(page.locator(".sheet")).containsText("CONTRACTOR");
        assertThat(page.locator(".sheet thead")).containsText("responsibility.party");
        assertThat(page.locator(".shown [aria-current]")).hasText(language == Language.ZH ? "代码" : "codes");
        visitor.judge();
        visitor.picture("tables-codes");
        page.click(".filter summary");
        page.selectOption("[name='responsibility.party']", "CONTRACTOR");
        assertThat(page.locator(".sheet tbody tr")).hasCount(1);
        page.reload();
        assertThat(page.locator(".sheet thead")).containsText("responsibility.party");
        assertThat(page.locator(".sheet tbody tr")).hasCount(1);
    }

    @Test
    void filtersByWhatAColumnHoldsAndKeepsItInTheAddress(Visitors visitors) {
        Page page = visitors.signedIn("analyst", Look.USUAL).page();
        page.navigate(visitors.origin() + "/tables/responsibility");
        int all = page.locator(".sheet tbody tr").count();
        page.click(".filter summary");
        page.selectOption("[name='responsibility.party']", "施工单位");

        assertThat(page.locator(".sheet tbody tr")).hasCount(1);
        assertThat(page.locator(".foot")).containsText(all + " 行中的 1 行");
        page.reload();
        assertThat(page.locator(".sheet tbody tr")).hasCount(1);
        assertThat(page.locator("[name='responsibility.party']")).hasValue("施工单位");
        page.click("text=不筛选");
        assertThat(page.locator(".sheet tbody tr")).hasCount(all);
    }

    @Test
    void countsHowOftenARowDecided(Visitors visitors) throws Exception {
        var visitor = visitors.signedIn("caller", Look.USUAL);
        Page page = visitor.page();
        page.navigate(visitors.origin() + "/tables/follow-ups");
        assertThat(page.locator(".sheet tbody tr.never").first()).containsText("从未");
        ask(visitors, "/v1/follow-ups", "{\"rating\": \"VERY_DISSATISFIED\"}");

        page.reload();
        assertThat(page.locator(".sheet tbody tr:not(.never) .use").first()).containsText("1");
        assertThat(page.locator(".sheet tbody tr:not(.never) .use").first()).containsText("30 天 1");
    }

    @ParameterizedTest
    @CsvSource({"0, 施工单位", "1, Contractor", "2, CONTRACTOR"})
    void givesTheWorkbookInEitherLanguageAndInCodes(int which, String cell, Visitors visitors) throws Exception {
        Page page = visitors.signedIn("analyst", Look.USUAL).page();
        page.navigate(visitors.origin() + "/tables/responsibility");
        Download download = page.waitForDownload(
                () -> page.locator(".panel-head .actions a").nth(which).click());

        assertThat(download.suggestedFilename()).isEqualTo("responsibility.xlsx");
        try (var workbook = new XSSFWorkbook(download.path().toFile())) {
            assertThat(new XSSFExcelExtractor(workbook).getText()).contains(cell);
        }
    }

    @Test
    void tellsCasesAndWhatEachReleaseChanged(Visitors visitors) {
        Page page = visitors.signedIn("publisher", Look.USUAL).page();
        page.navigate(visitors.origin() + "/tables/approval-tiers");

        assertThat(page.locator("section[aria-labelledby=cases] tbody tr").first())
                .containsText("审批档");
        assertThat(page.locator("section[aria-labelledby=steps] tbody tr").last())
                .containsText("首次编制，3 行");
        assertThat(page.locator("section[aria-labelledby=steps] a").last()).hasAttribute("href", "/releases/r1");
    }

    @Test
    void saysThatThereIsNoSuchTable(Visitors visitors) {
        var visitor = visitors.signedIn("caller", Look.USUAL).expecting("status of 404");

        assertThat(visitor.open("/tables/nowhere").status()).isEqualTo(404);
    }

    private static void ask(Visitors visitors, String path, String facts) throws Exception {
        String caller = Base64.getEncoder().encodeToString("caller:caller".getBytes(StandardCharsets.UTF_8));
        var answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(visitors.origin() + path))
                                .header("Authorization", "Basic " + caller)
                                .header("Content-Type", "application/json")
                                .POST(HttpRequest.BodyPublishers.ofString(facts))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(200);
    }
}
