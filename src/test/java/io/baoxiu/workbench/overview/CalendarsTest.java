package io.baoxiu.workbench.overview;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page;
import io.baoxiu.vocabulary.Language;
import io.baoxiu.workbench.Look;
import io.baoxiu.workbench.PageTest;
import io.baoxiu.workbench.Visitors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Addresses of calendars are made and revoked on a page. */
@PageTest
class CalendarsTest {

    @ParameterizedTest
    @EnumSource
    void areMadeSubscribedToAndRevoked(Language language, Visitors visitors) {
        String name = language == Language.ZH ? "工程部 Outlook" : "Outlook of engineering";
        var visitor = visitors.signedIn("publisher", Look.in(language)).at("/overview/calendars");
        Page page = visitor.page();
        page.fill("#name", name);
        page.selectOption("#department", "ENGINEERING_MATERIALS");
        page.click("form.make button");
        String address = page.locator("#address").inputValue();
        visitor.judgeInEveryLook();
        visitor.picture("calendars");

        assertThat(address).startsWith(visitors.origin() + "/v1/calendar.ics?token=");
        var calendar = visitors.anybody(Look.USUAL).page().request().get(address);
        assertThat(calendar.status()).isEqualTo(200);
        assertThat(calendar.text()).startsWith("BEGIN:VCALENDAR\r\n").contains(name);
        assertThat(page.locator("tbody tr").filter(named(name))).containsText("publisher");
        page.locator("tbody tr").filter(named(name)).locator("button").click();
        assertThat(page.locator("tbody tr").filter(named(name))).hasCount(0);
        assertThat(visitors.anybody(Look.USUAL).page().request().get(address).status())
                .isEqualTo(403);
        assertThat(page.locator("#address")).hasCount(0);
    }

    @Test
    void areNamed(Visitors visitors) {
        var visitor = visitors.signedIn("auditor", Look.USUAL).at("/overview/calendars");
        visitor.page().fill("#project", "澜山");
        visitor.page().click("form.make button");

        assertThat(visitor.page().locator("#name-fault")).isVisible();
        assertThat(visitor.page().locator("#project")).hasValue("澜山");
    }

    @Test
    void areNotMadeByThoseWhoReadNoReferences(Visitors visitors) {
        var page = visitors.signedIn("finance", Look.USUAL)
                .at("/overview/calendars")
                .page();

        assertThat(page.locator(".note-info")).containsText("发布或审计");
        assertThat(page.locator("form.make")).hasCount(0);
    }

    private static FilterOptions named(String name) {
        return new FilterOptions().setHasText(name);
    }
}
