package io.baoxiu.workbench.approve;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
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

@PageTest
class ApproveTest {

    @ParameterizedTest
    @MethodSource("io.baoxiu.workbench.Look#all")
    void showsWhoApprovesBesideTheTiers(Look look, Visitors visitors) {
        var visitor = visitors.signedIn("finance", look);
        visitor.open("/approve?amount=12000&approver=DEPUTY_GENERAL_MANAGER");

        assertThat(visitor.page().locator("#sentence"))
                .hasText(
                        look.language() == Language.ZH
                                ? "不能批准：12,000 元须由总经理批准。"
                                : "May not approve: 12,000 yuan is for the general manager.");
        visitor.judge();
        visitor.picture("approve");
    }

    @ParameterizedTest
    @CsvSource({
        "1000, '', '1,000 元由客户服务部经理批准。', 7",
        "1000.01, '', '1,000.01 元由副总经理批准。', 8",
        "1.2万, '', '12,000 元由总经理批准。', 9",
        "'12,600', DEPUTY_GENERAL_MANAGER, '不能批准：12,600 元须由总经理批准。', 9",
        "9600, DEPUTY_GENERAL_MANAGER, '可以批准：9,600 元在副总经理的权限之内。', 8",
        "1, DEPUTY_CHIEF_ENGINEER, '不能批准：1 元须由客户服务部经理批准。', 7"
    })
    void answersAsOneTypesAndLightsTheRow(String amount, String office, String sentence, int row, Visitors visitors) {
        Page page = visitors.signedIn("finance", Look.USUAL).at("/approve").page();
        page.fill("#amount", amount);
        page.selectOption("#approver", office);

        assertThat(page.locator("#sentence")).hasText(sentence);
        assertThat(page.locator(".grid .lit .number")).hasText("" + row);
        assertThat(page.locator(".why .clause").first()).containsText("《房地产公司客户服务管理程序》3.6.1");
    }

    @ParameterizedTest
    @EnumSource
    void tellsWhatIsWrongAtTheField(Language language, Visitors visitors) {
        Page page =
                visitors.signedIn("finance", Look.in(language)).at("/approve").page();
        for (String wrong : new String[] {"abc", "-1", "1.234", "9999999999999", "1,00", "1 2", "<b>"}) {
            page.fill("#amount", wrong);

            assertThat(page.locator("#amount")).hasAttribute("aria-invalid", "true");
            assertThat(page.locator("#amount-fault")).not().isEmpty();
            assertThat(page.locator("#sentence")).hasText(language == Language.ZH ? "还不能回答" : "No answer yet");
            page.fill("#amount", "5");
            assertThat(page.locator("#amount-fault")).isEmpty();
        }
    }

    @Test
    void keepsWhatIsTypedInItsAddress(Visitors visitors) {
        Page page = visitors.signedIn("finance", Look.USUAL).at("/approve").page();
        page.fill("#amount", "9600");
        assertThat(page.locator("#sentence")).hasText("9,600 元由副总经理批准。");
        page.reload();

        assertThat(page).hasURL(visitors.origin() + "/approve?amount=9600");
        assertThat(page.locator("#amount")).hasValue("9600");
        assertThat(page.locator("#sentence")).hasText("9,600 元由副总经理批准。");
    }

    @Test
    void worksWithoutScript(Visitors visitors) {
        var signedIn = visitors.signedIn("finance", Look.USUAL);
        try (var plain = signedIn.context()
                .browser()
                .newContext(new NewContextOptions().setJavaScriptEnabled(false).setLocale("zh-CN"))) {
            plain.addCookies(signedIn.context().cookies().stream()
                    .map(cookie -> new com.microsoft.playwright.options.Cookie(cookie.name, cookie.value)
                            .setUrl(visitors.origin()))
                    .toList());
            Page page = plain.newPage();
            page.navigate(visitors.origin() + "/approve");
            page.fill("#amount", "12000");
            page.keyboard().press("Enter");

            assertThat(page.locator("#sentence")).hasText("12,000 元由总经理批准。");
        }
    }

    @ParameterizedTest
    @EnumSource
    void goesOnWhereItWasWhenTheSessionEndsHalfWay(Language language, Visitors visitors) {
        var visitor = visitors.anybody(Look.in(language))
                .signIn("finance")
                .expecting("status of 401")
                .expecting("Error Code 401");
        Page page = visitor.at("/approve").page();
        visitor.context().clearCookies();
        page.fill("#amount", "9600");
        assertThat(page.locator("#again-title"))
                .hasText(language == Language.ZH ? "登录已过期" : "You have been signed out");
        visitor.judge();

        page.fill("#again-password", "wrong");
        page.keyboard().press("Enter");
        assertThat(page.locator("#again-fault")).not().isEmpty();
        page.fill("#again-password", "finance");
        page.keyboard().press("Enter");

        assertThat(page.locator("#again")).isHidden();
        assertThat(page.locator("#amount")).hasValue("9600");
        assertThat(page.locator("#sentence")).containsText("9,600");
    }
}
