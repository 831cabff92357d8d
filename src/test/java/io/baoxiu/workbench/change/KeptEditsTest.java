package io.baoxiu.workbench.change;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.FilePayload;
import io.baoxiu.Workbooks;
import io.baoxiu.release.draft.Drafts;
import io.baoxiu.workbench.BrokenAnswer;
import io.baoxiu.workbench.Look;
import io.baoxiu.workbench.PageTest;
import io.baoxiu.workbench.Visitors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is typed is kept once, whatever becomes of the page or of an answer. */
@PageTest
class KeptEditsTest {

    private final Drafts drafts;

    KeptEditsTest(@Autowired Drafts drafts) {
        this.drafts = drafts;
    }

    @BeforeEach
    void dropTheDraft() {
        drafts.drop("analyst", drafts.of("analyst").version());
    }

    /** Neither another window is told of, nor the row put in twice; what was typed meanwhile comes behind. */
    @Test
    void areDoneOnceWhereTheirAnswerIsLostAndWithWhatIsOpenWhenOneLeaves(Visitors visitors) {
        var visitor = visitors.signedIn("analyst", Look.USUAL).expecting("ERR_FAILED");
        var table = EditedTable.opened(visitor, "responsibility");
        Page page = table.page();
        page.route(
                "**/edits",
                route -> {
                    route.fetch();
                    route.abort();
                },
                new Page.RouteOptions().setTimes(1));
        table.at("A8").press("Shift+Space", "Control+Shift+Equal");
        assertThat(page.locator("#said")).containsText("您填的内容还在");
        table.write("B9", "第三方").isKept().isChecked();
        assertThat(page.locator("#said")).isEmpty();
        assertThat(page.locator("#sheets [aria-pressed=true]")).hasText("规则 13 行 +1");

        table.at("D9").type("否");
        page.reload();
        assertThat(page.locator("#sheets [aria-pressed=true]")).hasText("规则 13 行 +1");
        assertThat(table.texts("B9", "D9")).containsExactly("第三方", "否");
    }

    @Test
    void areSentAndCheckedAgainWhereAnAnswerBreaksOff(Visitors visitors) {
        var visitor = visitors.signedIn("analyst", Look.USUAL);
        var table = EditedTable.opened(visitor, "responsibility");
        Page page = table.page();
        BrokenAnswer.once(page, "**/edits");
        table.write("C9", "是");
        assertThat(page.locator("#said")).containsText("您填的内容还在");
        table.isKept().isChecked();

        BrokenAnswer.once(page, "**/check");
        table.write("D9", "否");
        assertThat(page.locator("#said")).containsText("检查");
        page.click("#said .link");
        table.isChecked();
        assertThat(page.locator("#said")).isEmpty();
        assertThat(table.texts("C9", "D9")).containsExactly("是", "否");
    }

    @Test
    void sayThatSomethingMayHaveBeenDoneWhereItsAnswerBreaksOff(Visitors visitors) {
        var visitor = visitors.signedIn("analyst", Look.USUAL);
        var table = EditedTable.opened(visitor, "responsibility");
        Page page = table.page();
        table.write("C9", "是").isKept();
        page.click("#drop");
        BrokenAnswer.once(page, "**/change/drop");
        page.click("#drop-dialog [value=go]");
        assertThat(page.locator("#drop-fault")).containsText("也许已经办好");

        visitor.open("/change");
        BrokenAnswer.once(page, "**/change/workbooks");
        page.setInputFiles(
                "#workbook",
                new FilePayload(
                        "severity.xlsx",
                        "application/octet-stream",
                        Workbooks.shipped("severity").content()));
        assertThat(page.locator("#said")).containsText("工作簿也许已经收下");
    }

    @Test
    void overwritesNothingThatAnotherWindowWrote(Visitors visitors) {
        var visitor = visitors.signedIn("analyst", Look.USUAL);
        var here = EditedTable.opened(visitor, "responsibility");
        var there = here.again();
        Page other = there.page();
        here.write("C9", "是").isKept();
        there.write("D9", "否");

        assertThat(other.locator("#said")).containsText("这份草稿在另一个窗口改过，这里没有覆盖它。");
        other.click("#said .link");
        assertThat(other.locator("#stale-rows")).containsText("否");
        other.click("#stale-dialog [value=mine]");
        there.isKept();
        assertThat(there.texts("C9", "D9")).containsExactly("是", "否");

        here.write("C10", "是");
        here.page().click("#said .link");
        here.page().click("#stale-dialog [value=theirs]");
        assertThat(here.cell("D9")).containsText("否");
        assertThat(here.texts("C9", "C10")).containsExactly("是", "–");
        here.press("Control+y").isKept();
        assertThat(here.texts("C10")).containsExactly("是");
    }

    @Test
    void goesOnWhereTheSessionEnded(Visitors visitors) {
        var visitor = visitors.signedIn("analyst", Look.USUAL).expecting("status of 401");
        var table = EditedTable.opened(visitor, "responsibility");
        visitor.context().clearCookies();
        table.write("C9", "是");
        Page page = visitor.page();
        assertThat(page.locator("#again")).isVisible();
        page.fill("#again-password", "analyst");
        page.keyboard().press("Enter");

        table.isKept();
        page.reload();
        assertThat(table.cell("C9")).containsText("是");
    }

    @Test
    void triesAgainWhileTheNetworkIsDown(Visitors visitors) {
        var visitor = visitors.signedIn("analyst", Look.USUAL).expecting("ERR_INTERNET_DISCONNECTED");
        var table = EditedTable.opened(visitor, "responsibility");
        visitor.context().setOffline(true);
        table.write("C9", "是");
        assertThat(visitor.page().locator("#said")).containsText("您填的内容还在");

        visitor.context().setOffline(false);
        table.isKept();
        assertThat(visitor.page().locator("#said")).isEmpty();
    }

    @Test
    void areKeptBehindAStepThatIsRefused(Visitors visitors) {
        var visitor = visitors.signedIn("analyst", Look.USUAL).expecting("status of 400");
        var table = EditedTable.opened(visitor, "responsibility");
        Page page = table.page();
        page.route(
                "**/edits",
                route -> route.fulfill(new Route.FulfillOptions()
                        .setStatus(400)
                        .setContentType("application/json")
                        .setBody("{\"detail\": \"no\"}")),
                new Page.RouteOptions().setTimes(1));
        table.write("F10", "是");
        assertThat(page.locator("#said")).containsText("no");
        assertThat(page.locator("#propose")).isDisabled();
        table.write("F11", "否");
        page.click("#said .link");
        table.isKept();

        assertThat(table.texts("F10", "F11")).containsExactly("–", "否");
        assertThat(page.locator("#said")).isEmpty();
    }
}
