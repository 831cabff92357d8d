package io.baoxiu.workbench.decisions;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.PdfOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import com.microsoft.playwright.options.AriaRole;
import io.baoxiu.decision.Decider;
import io.baoxiu.release.Releases;
import io.baoxiu.vocabulary.Language;
import io.baoxiu.workbench.Ledger;
import io.baoxiu.workbench.Look;
import io.baoxiu.workbench.PageTest;
import io.baoxiu.workbench.Pdf;
import io.baoxiu.workbench.Visitors;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** One decision, and its letter. */
@PageTest
class DecisionTest {

    private final Ledger ledger;

    DecisionTest(@Autowired Decider decider, @Autowired Releases releases) {
        ledger = new Ledger(decider, releases);
    }

    @ParameterizedTest
    @MethodSource("io.baoxiu.workbench.Look#all")
    void showsHowItCameAbout(Look look, Visitors visitors) {
        String id = ledger.wallLeak("QB-1", "caller");
        var visitor = visitors.signedIn("auditor", look);
        visitor.open("/decisions/" + id + "?again=true");

        assertThat(visitor.page().locator(".note-ok")).isVisible();
        assertThat(visitor.page().locator(".course li circle").first()).isVisible();
        assertThat(visitor.page().locator(".part > div > .line").first()).isVisible();
        assertThat(visitor.page().locator(".course li rect").first()).isHidden();
        assertThat(visitor.page().locator("main").innerText())
                .contains("甲方建设集团有限公司", id)
                .doesNotContain("CONTRACTOR")
                .doesNotContain("SITE_SURVEY");
        assertThat(visitor.page().locator(".letter-preview .paper"))
                .isVisible(new IsVisibleOptions().setVisible(look.width() > 1100));
        assertThat(visitor.page().locator(".to-letter"))
                .isVisible(new IsVisibleOptions().setVisible(look.width() <= 1100));
        visitor.judge();
        visitor.picture("decision");
        visitor.page().locator(".rules summary").first().click();
        assertThat(visitor.page().locator(".course li rect").first()).isVisible();
    }

    @ParameterizedTest
    @EnumSource
    void spellsOutTheClauseAndNamesTheRow(Language language, Visitors visitors) {
        String id = ledger.wallLeak("QB-2", "caller");
        var visitor = visitors.signedIn("caller", Look.in(language));
        visitor.open("/decisions/" + id);

        assertThat(visitor.page().locator("#sentence"))
                .containsText(
                        language == Language.ZH
                                ? "在保修期内，由施工单位承担，A 类"
                                : "Under warranty, borne by the contractor, class A");
        assertThat(visitor.page()
                        .locator(".course")
                        .filter(new Locator.FilterOptions()
                                .setHasText(language == Language.ZH ? "《房地产公司客户服务管理程序》3.6.1" : "3.6.1"))
                        .first())
                .isVisible();
        assertThat(visitor.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("重新决策")))
                .hasCount(0);
    }

    @Test
    void isAskedAgainWithItsFacts(Visitors visitors) {
        String id = ledger.wallLeak("KS-2026-0918", "caller");
        String other = ledger.wallLeak("KS-2026-0919", "publisher");
        var visitor = visitors.signedIn("caller", Look.USUAL).expecting("status of 403");
        visitor.open("/decisions/" + id);
        Page page = visitor.page();
        page.click("a[href='/ask?from=" + id + "']");

        assertThat(page.locator("#sentence")).hasText("在保修期内，由施工单位承担，A 类；12,600 元由总经理批准；9 月 28 日前现场勘察。");
        assertThat(page.locator("#unit-reference")).hasValue("3-1-1201");
        assertThat(page.locator("#complaint-reference")).hasValue("KS-2026-0918");
        assertThat(page.locator("#complaint-part")).hasValue("外墙渗漏");
        assertThat(page.locator("#complaint-reportedAt")).hasValue("2026-09-24T09:40");
        assertThat(visitor.open("/ask?from=" + other).status()).isEqualTo(403);
    }

    @Test
    void leadsToTheOthersOfItsReference(Visitors visitors) {
        String first = ledger.wallLeak("QB-3", "caller");
        String second = ledger.wallLeak("QB-3", "publisher");
        String third = ledger.wallLeak("QB-3", "caller");
        var visitor = visitors.signedIn("publisher", Look.USUAL);
        visitor.open("/decisions/" + second);

        assertThat(visitor.page().locator("[rel=prev]")).hasAttribute("href", "/decisions/" + first);
        assertThat(visitor.page().locator("[rel=next]")).hasAttribute("href", "/decisions/" + third);
        var own = visitors.signedIn("caller", Look.USUAL);
        own.open("/decisions/" + third);
        assertThat(own.page().locator("[rel=prev]")).hasAttribute("href", "/decisions/" + first);
        assertThat(own.page().locator("[rel=next]")).hasCount(0);
    }

    @ParameterizedTest
    @CsvSource({"finance, ''", "analyst, ''", "finance, /letter", "caller, ?again=true"})
    void isNotForOthers(String user, String more, Visitors visitors) {
        String id = ledger.wallLeak("QB-4", user.equals("caller") ? "caller" : "publisher");
        var visitor = visitors.signedIn(user, Look.USUAL).expecting("status of 403");

        assertThat(visitor.open("/decisions/" + id + more).status()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/letter"})
    void isNotThereWithoutADecision(String more, Visitors visitors) {
        var visitor = visitors.signedIn("auditor", Look.USUAL)
                .expecting("status of 404")
                .expecting("status of 400");

        assertThat(visitor.open("/decisions/" + UUID.randomUUID() + more).status())
                .isEqualTo(404);
        assertThat(visitor.open("/decisions/nothing" + more).status()).isBetween(400, 404);
    }

    @Test
    void hasNoLetterWhereNobodyBearsIt(Visitors visitors) {
        String id = ledger.keep("caller", "{\"complaint\": {\"kind\": \"CONSULTATION\", \"topic\": \"LEGAL\"}}");
        var visitor = visitors.signedIn("auditor", Look.USUAL).expecting("status of 404");
        visitor.open("/decisions/" + id);

        assertThat(visitor.page().locator("main .button.main, .paper")).hasCount(0);
        assertThat(visitor.open("/decisions/" + id + "/letter").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @MethodSource("io.baoxiu.workbench.Look#all")
    void isALetter(Look look, Visitors visitors) throws IOException, ReaderException {
        String id = ledger.wallLeak("KS-2026-0917", "caller");
        var visitor = visitors.signedIn("caller", look);
        visitor.open("/decisions/" + id + "/letter");

        String address = visitors.origin() + "/decisions/" + id;
        assertThat(visitor.page().locator(".paper footer")).containsText(address);
        assertThat(read(visitor.page().locator(".qr").screenshot())).isEqualTo(address);
        visitor.judge();
        visitor.picture("letter");
    }

    /** As a telephone does. */
    private static String read(byte[] picture) throws IOException, ReaderException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(picture));
        int width = image.getWidth();
        int height = image.getHeight();
        var seen = new RGBLuminanceSource(width, height, image.getRGB(0, 0, width, height, null, 0, width));
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(seen)))
                .getText();
    }

    @Test
    void showsEitherLetterBesideTheEntry(Visitors visitors) {
        String id = ledger.wallLeak("QB-5", "caller");
        Page page =
                visitors.signedIn("caller", Look.USUAL).at("/decisions/" + id).page();
        Locator title = page.locator(".letter-preview .title");
        assertThat(title).hasText("责任认定书");

        page.locator(".letter-preview .tabs a").last().click();
        assertThat(title).hasText("维修派工单");
        page.locator(".letter-preview .button.main").click();
        page.waitForURL("**/decisions/" + id + "/letter?as=order");
        assertThat(page.locator(".paper .title")).hasText("维修派工单");
    }

    @ParameterizedTest
    @CsvSource({"ZH, finding", "ZH, order", "EN, finding", "EN, order"})
    void isPrintedOnOnePage(Language language, String as, Visitors visitors) {
        String id = ledger.wallLeak("KS-2026-0917", "caller");
        var visitor = visitors.signedIn("caller", Look.in(language));
        visitor.open("/decisions/" + id + "/letter?as=" + as);

        byte[] pdf = visitor.page()
                .pdf(new PdfOptions()
                        .setPreferCSSPageSize(true)
                        .setPath(Path.of("target", "pictures", "letter-" + as + "-" + language + ".pdf")));

        assertThat(Pdf.pages(pdf)).isEqualTo(1);
        assertThat(visitor.page().locator(".further")).isHidden();
    }

    @ParameterizedTest
    @EnumSource
    void movesTheProvisionsToASecondPageWhereItIsTooLong(Language language, Visitors visitors) {
        String wordy = "三期二标段南区地下车库与设备用房".repeat(4);
        String id = ledger.keep("caller", """
                {"complaint": {"kind": "REPAIR", "part": "EXTERIOR_WALL_LEAK", "cause": "CONSTRUCTION", "reportedAt": "2026-09-24T09:40", "reference": "%1$s", "affectedHouseholds": 3},
                 "unit": {"project": "%1$s", "reference": "%1$s", "completionAcceptedOn": "2023-06-28", "deliveredOn": "2023-09-15", "use": "RESIDENTIAL", "fitted": true, "promisedMonths": 60, "contractorMonths": 60, "designLifeYears": 50},
                 "repair": {"complex": true, "relatedCost": 4000.01, "extensionWorkingDays": 20, "ownerConsent": true, "estimatedCost": 12600, "actualCost": 12345.67, "trades": 2, "dispatchedOn": "2026-09-25", "completedOn": "2026-10-09"},
                 "contractor": {"reference": "%1$s", "response": "ACCEPTED", "retentionBalance": 8000}}""".formatted(wordy));
        var visitor = visitors.signedIn("caller", Look.in(language));
        visitor.open("/decisions/" + id + "/letter");

        assertThat(visitor.page().locator(".further")).isVisible();
        assertThat(visitor.page().locator(".paper .provision").first()).isHidden();
        visitor.judge();
        visitor.picture("letter-long");
        byte[] pdf = visitor.page()
                .pdf(new PdfOptions()
                        .setPreferCSSPageSize(true)
                        .setPath(Path.of("target", "pictures", "letter-long-" + language + ".pdf")));
        assertThat(Pdf.pages(pdf)).isEqualTo(2);
    }
}
