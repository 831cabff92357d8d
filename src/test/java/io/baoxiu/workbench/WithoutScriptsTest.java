package io.baoxiu.workbench;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** Pages are read, and their forms sent, where a browser runs no scripts. */
@PageTest
class WithoutScriptsTest {

    @Test
    void asksKeepsAndLooksUp(Visitors visitors) {
        var visitor = visitors.withoutScripts().signIn("caller").at("/ask?complaint.kind=REPAIR");
        Page page = visitor.page();
        page.selectOption("[name='complaint.part']", "PIPE_LEAK");
        page.selectOption("[name='complaint.cause']", "CONSTRUCTION");
        page.fill("#complaint-reportedAt", "2026-03-02");
        page.fill("#unit-completionAcceptedOn", "2023-02-30");
        page.fill("#unit-deliveredOn", "2024-09-01");
        page.fill("#repair-estimatedCost", "1200");
        page.click("#facts .actions .button");
        assertThat(page.locator("#unit-completionAcceptedOn-fault")).hasText("2023 年 2 月没有 30 日。");
        assertThat(page.locator("#repair-estimatedCost")).hasValue("1200");
        page.fill("#unit-completionAcceptedOn", "2023-03-01");
        page.click("#facts .actions .button");
        assertThat(page.locator("#sentence")).hasText("在对业主保修期内，由公司承担，B 类；1,200 元由副总经理批准；3 月 3 日前现场勘察。");
        page.click("#keep");
        String number = page.locator("#kept .code").textContent();

        visitor.open("/decisions/" + number);
        assertThat(page.locator("#sentence")).containsText("1,200 元由副总经理批准");
        page.locator(".rules summary").first().click();
        assertThat(page.locator(".rules .why").first()).isVisible();
        visitor.open("/decisions/" + number + "/letter");
        assertThat(page.locator(".paper .provision").first()).isVisible();
        assertThat(page.locator(".further")).isHidden();
    }

    @Test
    void approvesFiltersAndSettles(Visitors visitors) {
        var visitor = visitors.withoutScripts().signIn("finance").at("/approve");
        Page page = visitor.page();
        page.fill("[name='amount']", "12000");
        page.press("[name='amount']", "Enter");
        assertThat(page.locator("main")).containsText("总经理");
        visitor.open("/tables/responsibility");
        page.click(".filter summary");
        page.selectOption("[name='responsibility.party']", "施工单位");
        page.click(".filters .button");
        assertThat(page.locator(".sheet tbody tr")).hasCount(1);
        visitor.open("/decisions?warrantyClass=A");
        assertThat(page.locator("[name='warrantyClass']")).hasValue("A");
        visitor.open("/statements");
        page.fill("#month", "2026-13");
        page.click(".filters .button");
        assertThat(page.locator("#faulty")).isVisible();
        page.fill("#month", "2026-03");
        page.click(".filters .button");
        assertThat(page.locator("#totals")).containsText("2026-03");
        assertThat(page.url()).endsWith("month=2026-03&project=&contractor=");
    }
}
