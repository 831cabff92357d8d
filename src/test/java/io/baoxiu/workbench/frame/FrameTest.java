package io.baoxiu.workbench.frame;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.baoxiu.vocabulary.Language;
import io.baoxiu.workbench.Look;
import io.baoxiu.workbench.PageTest;
import io.baoxiu.workbench.Visitors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The way in, and what stands around every page. */
@PageTest
class FrameTest {

    @ParameterizedTest
    @MethodSource("io.baoxiu.workbench.Look#all")
    void isSignedInToByAnybody(Look look, Visitors visitors) {
        var visitor = visitors.anybody(look);
        visitor.open("/sign-in");

        visitor.judge();
        visitor.picture("sign-in");
    }

    @ParameterizedTest
    @CsvSource({
        "caller, 客服, Clerk, /ask",
        "finance, 财务, Finance, /ask",
        "analyst, 业务分析, Analyst, /change",
        "publisher, 发布, Publisher, /releases",
        "auditor, 审计, Auditor, /ask"
    })
    void leadsEachRoleToItsFirstPage(String user, String zh, String en, String first, Visitors visitors) {
        for (Language language : Language.values()) {
            Page page = visitors.signedIn(user, Look.in(language)).page();

            assertThat(page).hasURL(visitors.origin() + first);
            assertThat(page.locator(".role")).hasText(language == Language.ZH ? zh : en);
            assertThat(page.locator(".in-force b")).hasText("r1");
        }
    }

    @Test
    void fillsInADemoUserAndLeadsBackToWhereOneWas(Visitors visitors) {
        var visitor = visitors.anybody(Look.USUAL);
        Page page = visitor.page();
        visitor.open("/approve?amount=9600");
        assertThat(page).hasURL(visitors.origin() + "/sign-in");
        page.click("[data-fill=finance]");
        page.keyboard().press("Enter");

        assertThat(page).hasURL(visitors.origin() + "/approve?amount=9600");
        assertThat(page.locator("#sentence")).hasText("9,600 元由副总经理批准。");
    }

    @ParameterizedTest
    @EnumSource
    void refusesAWrongPasswordInWords(Language language, Visitors visitors) {
        Page page = visitors.anybody(Look.in(language)).page();
        page.navigate(visitors.origin() + "/sign-in");
        page.fill("#username", "finance-" + language);
        page.fill("#password", "wrong");
        page.keyboard().press("Enter");

        assertThat(page.locator("#refused"))
                .hasText(language == Language.ZH ? "用户名或密码不对。" : "There is no user with this name and password.");
    }

    @Test
    void remembersTheLanguageThatWasChosen(Visitors visitors) {
        var visitor = visitors.signedIn("finance", Look.in(Language.EN));
        Page page = visitor.page();
        visitor.open("/approve?amount=12000");
        page.click(".tongues [hreflang=zh]");

        assertThat(page).hasURL(visitors.origin() + "/approve?amount=12000");
        assertThat(page.locator("html")).hasAttribute("lang", "zh-CN");
        visitor.open("/");
        assertThat(page.locator("h1")).hasText("询问");
    }

    @Test
    void signsOutForGood(Visitors visitors) {
        var visitor = visitors.anybody(Look.USUAL).signIn("auditor");
        Page page = visitor.page();
        page.click(".person button");
        assertThat(page.locator(".note-info")).hasText("已退出。");

        visitor.open("/approve");
        assertThat(page).hasURL(visitors.origin() + "/sign-in");
    }

    @Test
    void isUsedFromTheKeyboard(Visitors visitors) {
        Page page = visitors.signedIn("caller", Look.USUAL).page();
        page.keyboard().press("Tab");
        assertThat(page.locator(".skip")).isFocused();
        page.keyboard().press("Enter");
        assertThat(page.locator("main")).isFocused();

        page.keyboard().press("?");
        assertThat(page.locator("#keys")).isVisible();
        page.keyboard().press("Escape");
        assertThat(page.locator("#keys")).isHidden();
        page.keyboard().press("/");
        assertThat(page.locator("main input").first()).isFocused();
    }

    @Test
    void opensItsMenuOnATelephone(Visitors visitors) {
        var visitor = visitors.signedIn("caller", new Look(Language.ZH, false, 390));
        Page page = visitor.page();
        assertThat(page.locator(".places")).isHidden();
        page.click("#menu");

        assertThat(page.locator(".places a[aria-current]")).hasText("询问");
        visitor.judge();
        visitor.picture("menu");
        page.keyboard().press("Escape");
        assertThat(page.locator(".places")).isHidden();
        assertThat(page.locator("#menu")).isFocused();
    }

    @ParameterizedTest
    @MethodSource("io.baoxiu.workbench.Look#all")
    void saysWhereThereIsNoPage(Look look, Visitors visitors) {
        var visitor = visitors.signedIn("caller", look).expecting("status of 404");
        assertThat(visitor.open("/nowhere").status()).isEqualTo(404);

        visitor.judge();
        visitor.picture("refused");
    }
}
