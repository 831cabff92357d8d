package io.baoxiu.workbench.decisions;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.baoxiu.decision.Decider;
import io.baoxiu.release.Releases;
import io.baoxiu.vocabulary.Language;
import io.baoxiu.workbench.Ledger;
import io.baoxiu.workbench.Look;
import io.baoxiu.workbench.PageTest;
import io.baoxiu.workbench.Visitors;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The journal, searched. */
@PageTest
@TestInstance(Lifecycle.PER_CLASS)
class DecisionsTest {

    private static final String ROWS = ".list tbody tr";

    private final Ledger ledger;

    DecisionsTest(@Autowired Decider decider, @Autowired Releases releases) {
        ledger = new Ledger(decider, releases);
    }

    @BeforeAll
    void fill() {
        ledger.fill(8, "KS-2026-", "湖畔花园一期", "caller");
        ledger.wallLeak("XS-2026-0917", "publisher");
    }

    @ParameterizedTest
    @MethodSource("io.baoxiu.workbench.Look#all")
    void listsWhatWasDecided(Look look, Visitors visitors) {
        var visitor = visitors.signedIn("auditor", look);
        visitor.open("/decisions?project=湖畔花园一期");

        assertThat(visitor.page().locator(".list .what a").first()).not().isEmpty();
        assertThat(visitor.page().locator(".list").innerText())
                .doesNotContain("CONTRACTOR")
                .doesNotContain("EXTERIOR_WALL_LEAK")
                .doesNotContain("GENERAL_MANAGER");
        visitor.judge();
        visitor.picture("decisions");
    }

    @Test
    void isExportedInTheLanguageOfThePage(Visitors visitors) {
        var visitor = visitors.signedIn("auditor", Look.USUAL);
        for (String language : new String[] {"en", "zh"}) {
            visitor.open("/language/" + language);
            visitor.open("/decisions?project=湖畔花园一期");
            String csv = visitor.page()
                    .request()
                    .get(visitors.origin()
                            + visitor.page().locator(".panel-head a").getAttribute("href"))
                    .text();

            assertThat(csv.lines().findFirst().orElseThrow())
                    .contains(language.equals("zh") ? "施工单位保修至" : "warranty.contractorUntil");
        }
    }

    @ParameterizedTest
    @EnumSource
    void findsByWhatIsAskedForAndKeepsItInTheAddress(Language language, Visitors visitors) {
        var visitor = visitors.signedIn("auditor", Look.in(language));
        Page page = visitor.page();
        visitor.open("/decisions?project=湖畔花园一期");
        page.selectOption("#party", "OWNER");
        assertThat(page.locator(ROWS)).hasCount(8);
        page.fill("#reference", "KS-2026-0005");
        page.keyboard().press("Enter");
        assertThat(page.locator(ROWS)).hasCount(1);
        assertThat(page)
                .hasURL(
                        visitors.origin()
                                + "/decisions?reference=KS-2026-0005&project=%E6%B9%96%E7%95%94%E8%8A%B1%E5%9B%AD%E4%B8%80%E6%9C%9F&party=OWNER");
        page.reload();

        assertThat(page.locator(ROWS)).hasCount(1);
        assertThat(page.locator(".list .what")).not().containsText("PAINT");
        assertThat(page.locator(".panel-head a"))
                .hasAttribute(
                        "href",
                        "/v1/decisions.csv?reference=KS-2026-0005&project=%E6%B9%96%E7%95%94%E8%8A%B1%E5%9B%AD%E4%B8%80%E6%9C%9F&party=OWNER");
    }

    @Test
    void goesOnToOlderOnesAndBack(Visitors visitors) {
        var visitor = visitors.signedIn("auditor", Look.USUAL);
        Page page = visitor.page();
        visitor.open("/decisions?size=20");
        String newest = page.locator(".list .what a").first().getAttribute("href");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("更早的").setExact(true))
                .click();
        assertThat(page).hasURL(Pattern.compile(".*size=20&after=.*"));
        assertThat(page.locator(".list .what a").first().getAttribute("href")).isNotEqualTo(newest);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("回到最新"))
                .click();

        assertThat(page.locator(".list .what a").first()).hasAttribute("href", newest);
        assertThat(page.locator(ROWS)).hasCount(20);
    }

    @Test
    void showsAClerkTheirOwnAlone(Visitors visitors) {
        var visitor = visitors.signedIn("caller", Look.USUAL);
        visitor.open("/decisions?reference=XS-2026-0917");
        assertThat(visitor.page().locator(".empty h2")).hasText("没有这样的决策");
        visitor.open("/decisions");

        assertThat(visitor.page().locator(ROWS)).hasCount(50);
        assertThat(visitor.page().locator("#caller")).hasCount(0);
        assertThat(visitor.page().locator(".counted")).hasCount(0);
    }

    @Test
    void showsFinanceNoReference(Visitors visitors) {
        var visitor = visitors.signedIn("finance", Look.USUAL);
        visitor.open("/decisions");

        assertThat(visitor.page().locator(ROWS)).hasCount(50);
        assertThat(visitor.page().locator("#reference")).hasCount(0);
        assertThat(visitor.page().locator(".list .what a")).hasCount(0);
        assertThat(visitor.page().content()).doesNotContain("KS-2026-");
        visitor.expecting("status of 403");
        assertThat(visitor.open("/decisions?reference=KS-2026-0917").status()).isEqualTo(403);
    }

    @ParameterizedTest
    @EnumSource
    void tellsWhatIsWrongAtTheField(Language language, Visitors visitors) {
        var visitor = visitors.signedIn("publisher", Look.in(language));
        Page page = visitor.page();
        visitor.open("/decisions");
        for (String wrong : new String[] {"yesterday", "2026-02-30", "1899-12-31", "<b>"}) {
            page.fill("#from", wrong);
            page.keyboard().press("Enter");
            assertThat(page.locator("#from-fault")).not().isEmpty();
            assertThat(page.locator("#from")).hasAttribute("aria-invalid", "true");
            page.fill("#from", "");
            page.keyboard().press("Enter");
            assertThat(page.locator("#from-fault")).isEmpty();
        }
        visitor.open("/decisions?from=2026-03-02&to=2026-03-01");
        assertThat(page.locator("#to-fault")).not().isEmpty();
        visitor.judge();
    }

    @ParameterizedTest
    @ValueSource(strings = {"after=x", "size=0", "nonsense=1", "warrantyClass=Z", "tier=one"})
    void tellsWhatIsWrongWithAnAddress(String query, Visitors visitors) {
        var visitor = visitors.signedIn("publisher", Look.USUAL);
        assertThat(visitor.open("/decisions?" + query).status()).isEqualTo(200);

        assertThat(visitor.page().locator(".note-error, .fault:not(:empty)").first())
                .isVisible();
        assertThat(visitor.page().locator(".empty h2")).hasText("还不能查找");
    }
}
