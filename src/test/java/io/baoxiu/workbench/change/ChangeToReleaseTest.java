package io.baoxiu.workbench.change;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import io.baoxiu.Workbooks;
import io.baoxiu.release.publish.Proposals;
import io.baoxiu.release.publish.Publishing;
import io.baoxiu.table.Edits;
import io.baoxiu.table.file.WorkbookFile;
import io.baoxiu.vocabulary.Language;
import io.baoxiu.workbench.Look;
import io.baoxiu.workbench.PageTest;
import io.baoxiu.workbench.Visitors;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** A change's whole way, from the grid to a decision by the new release; with a database of its own. */
@PageTest
@TestPropertySource(properties = "spring.datasource.url=jdbc:sqlite:target/page-test/published-${random.uuid}.db")
class ChangeToReleaseTest {

    private static final String TIERS = "approval-tiers";

    private final Proposals proposals;
    private final Publishing publishing;

    ChangeToReleaseTest(@Autowired Proposals proposals, @Autowired Publishing publishing) {
        this.proposals = proposals;
        this.publishing = publishing;
    }

    /** An analyst raises the deputy's limit, a publisher approves it, a clerk is told so. */
    @ParameterizedTest
    @EnumSource
    void goesFromTheGridToADecisionByThreePersons(Language language, Visitors visitors) {
        int limit = language == Language.ZH ? 20_000 : 30_000;
        var table = EditedTable.opened(visitors.signedIn("analyst", Look.in(language)), TIERS);
        Page page = table.page();
        table.write("B8", "(1000.." + limit + "]")
                .write("B9", ">" + limit)
                .isKept()
                .isChecked();
        if (language == Language.ZH) { // the case goes with the limit, so it still holds when the limit rises again
            assertThat(page.locator("#findings .finding-list")).containsText("用例 C7 未通过");
        }
        assertThat(page.locator("#cells .has-error")).hasCount(0);
        Locator cures = page.locator("#findings .cure");
        while (cures.count() > 0) {
            int before = cures.count();
            table.press("F8", "Control+Enter").isKept();
            assertThat(cures).not().hasCount(before);
        }
        assertThat(page.locator("#propose")).isEnabled();
        assertThat(page.locator("#difference")).containsText(language == Language.ZH ? "副总经理" : "Deputy");
        page.click("#propose");
        page.fill("#note", language == Language.ZH ? "副总经理批到更多" : "The deputy approves more");
        page.click("#propose-dialog [value=go]");
        page.waitForURL(Pattern.compile(".*/releases/r\\d+"));
        String release = page.url().substring(page.url().lastIndexOf('/') + 1);

        Page publisher = visitors.signedIn("publisher", Look.in(language)).page();
        publisher.navigate(visitors.origin() + "/releases/" + release);
        publisher.click("[data-opens=approval]");
        publisher.fill("#approval-confirm", release);
        publisher.click("#dialog-approval .actions button");
        assertThat(publisher.locator(".in-force b")).hasText(release);

        Page clerk = visitors.signedIn("caller", Look.in(language)).page();
        clerk.navigate(visitors.origin() + "/approve?amount=" + (limit - 1));
        assertThat(clerk.locator("#sentence"))
                .containsText(language == Language.ZH ? "由副总经理批准" : "deputy general manager");
        clerk.navigate(visitors.origin() + "/approve?amount=" + (limit + 1));
        assertThat(clerk.locator("#sentence"))
                .containsText(language == Language.ZH ? "由总经理批准" : "general manager approves");
    }

    @Test
    void isToldOfAReleaseThatCameMeanwhileAndGoesOnFromIt(Visitors visitors) {
        var table = EditedTable.opened(visitors.signedIn("analyst", Look.USUAL), "cost-review");
        table.write("A8", "审计").isKept();
        String release = published(Workbooks.changed("cost-review", Map.of("cost-review!A7", "工程")));
        table.page().reload();

        assertThat(table.page().locator("#meanwhile")).containsText("版本 " + release);
        List<Route> late = new ArrayList<>();
        table.page().route("**/edits", late::add);
        table.write("E8", "两万元起归审计核算部。");
        table.page().waitForCondition(() -> !late.isEmpty());
        table.page().click("#meanwhile .link");
        table.page().unroute("**/edits");
        late.forEach(Route::resume);
        assertThat(table.page().locator("#meanwhile")).isEmpty();
        assertThat(table.cell("A7")).hasText("工程");
        assertThat(table.cell("A8")).containsText("审计");
        assertThat(table.cell("E8")).containsText("两万元起归审计核算部。");
        table.isKept();
        table.page().reload();
        assertThat(table.cell("E8")).containsText("两万元起归审计核算部。");
        table.page().click("#drop");
        table.page().click("#drop-dialog [value=go]");
        assertThat(table.page().locator("#draft-title ~ .empty")).isVisible();
    }

    private String published(WorkbookFile workbook) {
        String id = proposals
                .propose("somebody", "别处的改动", null, Edits.of(List.of(workbook)))
                .release()
                .id();
        publishing.approve(id, "somebody else");
        return id;
    }
}
