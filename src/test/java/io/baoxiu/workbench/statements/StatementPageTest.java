package io.baoxiu.workbench.statements;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.PdfOptions;
import io.baoxiu.decision.Decider;
import io.baoxiu.journal.statement.Statements;
import io.baoxiu.release.Releases;
import io.baoxiu.vocabulary.Language;
import io.baoxiu.words.Figures;
import io.baoxiu.workbench.Ledger;
import io.baoxiu.workbench.Look;
import io.baoxiu.workbench.PageTest;
import io.baoxiu.workbench.Pdf;
import io.baoxiu.workbench.Visitors;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.YearMonth;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** A month's statement as a page. */
@PageTest
@TestPropertySource(properties = "spring.datasource.url=jdbc:sqlite:target/page-test/statements-${random.uuid}.db")
@TestInstance(Lifecycle.PER_CLASS)
class StatementPageTest {

    private final Ledger ledger;
    private final Statements statements;

    StatementPageTest(@Autowired Decider decider, @Autowired Releases releases, @Autowired Statements statements) {
        ledger = new Ledger(decider, releases);
        this.statements = statements;
    }

    @BeforeAll
    void fill() {
        ledger.fill(4, "DZ-2026-", "云栖里", "caller");
    }

    @ParameterizedTest
    @MethodSource("io.baoxiu.workbench.Look#all")
    void showsTheMonthWithASheetForEachContractor(Look look, Visitors visitors) {
        var visitor = visitors.signedIn("finance", look);
        visitor.open("/statements?month=2026-03&project=云栖里");

        assertThat(visitor.page().locator(".sheet")).hasCount(5);
        assertThat(visitor.page().locator(".sheet").last()).containsText("甲方建设集团有限公司");
        visitor.judge();
        visitor.picture("statements");
    }

    @ParameterizedTest
    @EnumSource
    void saysWhatTheAddressForProgramsSays(Language language, Visitors visitors) {
        var drawn = statements.of(
                YearMonth.of(2026, 3),
                null,
                line -> "丙方门窗有限公司".equals(line.contractor()) && "云栖里".equals(line.project()));
        var visitor = visitors.signedIn("auditor", Look.in(language));
        visitor.open("/statements?month=2026-03&project=云栖里");
        visitor.page().fill("#contractor", "丙方门窗有限公司");
        visitor.page().keyboard().press("Enter");

        assertThat(visitor.page().locator(".sheet")).hasCount(3);
        assertThat(visitor.page().locator(".totals dd")).hasText(new String[] {
            Figures.number(BigDecimal.valueOf(drawn.totals().orders())),
            Figures.sum(drawn.totals().cost()),
            Figures.sum(drawn.totals().retention()),
            Figures.sum(drawn.totals().claim())
        });
        assertThat(visitor.page().locator(".totals a[href*='.xlsx']")).hasCount(1);
    }

    @ParameterizedTest
    @CsvSource({"month, 2026-13", "month, March", "upTo, 2026-03-01", "upTo, 2199-01-01T00:00:00Z", "nonsense, 1"})
    void tellsWhatIsWrong(String name, String wrong, Visitors visitors) {
        var visitor = visitors.signedIn("finance", Look.USUAL);
        assertThat(visitor.open("/statements?" + name + "=" + wrong).status()).isEqualTo(200);

        assertThat(visitor.page().locator(".note-error, .fault:not(:empty)").first())
                .isVisible();
        assertThat(visitor.page().locator("#faulty")).hasText("还不能出对账单");
        visitor.judge();
    }

    @ParameterizedTest
    @ValueSource(strings = {"caller", "analyst"})
    void isForThoseWhoSettle(String user, Visitors visitors) {
        var visitor = visitors.signedIn(user, Look.USUAL).expecting("status of 403");
        assertThat(visitor.open("/statements").status()).isEqualTo(403);

        assertThat(visitor.page().locator("main")).containsText("财务、发布、审计。");
    }

    @Test
    void showsTheMonthThatIsOver(Visitors visitors) {
        var visitor = visitors.signedIn("finance", Look.USUAL);
        visitor.open("/statements");

        assertThat(visitor.page().locator("#month").inputValue()).matches("\\d{4}-\\d{2}");
        assertThat(visitor.page().locator(".sheet").first()).isVisible();
    }

    @Test
    void printsASheetAPage(Visitors visitors) {
        var visitor = visitors.signedIn("finance", Look.USUAL);
        Page page = visitor.page();
        visitor.open("/statements?month=2026-03&project=云栖里");
        assertThat(page.locator(".sheet")).hasCount(5);

        byte[] pdf = page.pdf(
                new PdfOptions().setPreferCSSPageSize(true).setPath(Path.of("target", "pictures", "statements.pdf")));

        assertThat(Pdf.pages(pdf)).isBetween(5L, 7L);
    }
}
