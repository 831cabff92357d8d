package io.baoxiu.workbench.ask;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import io.baoxiu.vocabulary.Language;
import io.baoxiu.workbench.Look;
import io.baoxiu.workbench.PageTest;
import io.baoxiu.workbench.Visitors;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

@PageTest
class AskTest {

    private static final String WALL = "/ask?complaint.kind=REPAIR&complaint.part=EXTERIOR_WALL_LEAK"
            + "&complaint.cause=CONSTRUCTION&complaint.reportedAt=2026-09-24%2009:40&complaint.affectedHouseholds=3"
            + "&unit.completionAcceptedOn=2023-06-28&unit.deliveredOn=2023-09-15&repair.estimatedCost=12600&repair.trades=2"
            + "&contractor.retentionBalance=8000";
    private static final Pattern NUMBER =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}");

    @ParameterizedTest
    @MethodSource("io.baoxiu.workbench.Look#all")
    void readsADecisionAsOneWouldReadItToAnOwner(Look look, Visitors visitors) {
        var visitor = visitors.signedIn("caller", look).at(WALL);

        assertThat(visitor.page().locator("#sentence"))
                .hasText(
                        look.language() == Language.ZH
                                ? "在保修期内，由施工单位承担，A 类；12,600 元由总经理批准；9 月 28 日前现场勘察。"
                                : "Under warranty, borne by the contractor, class A; the general manager approves 12,600 yuan;"
                                        + " site survey by 28 September.");
        assertThat(visitor.page().locator(".part")).hasCount(7);
        assertThat(visitor.page().locator(".terms .lane")).hasCount(3);
        assertThat(visitor.page().locator(".days .on")).hasCount(3);
        assertThat(visitor.page().locator(".days .make-up")).hasCount(1);
        visitor.judge();
        visitor.picture("ask");
    }

    /** On paper the answer alone; in the colours that a person forces, by its signs and edges. */
    @ParameterizedTest
    @EnumSource
    void isReadOnPaperAndInForcedColours(Language language, Visitors visitors) {
        var visitor = visitors.signedIn("caller", Look.in(language)).at(WALL);
        Page page = visitor.page();
        page.emulateMedia(new EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
        assertThat(page.locator(".signs .sign svg").first()).isVisible();
        assertThat(page.locator(".signs .sign").first()).hasCSS("border-top-style", "solid");
        visitor.picture("ask-forced");

        page.emulateMedia(
                new EmulateMediaOptions().setForcedColors(ForcedColors.NONE).setMedia(Media.PRINT));
        assertThat(page.locator("#sentence")).isVisible();
        assertThat(page.locator(".part")).hasCount(7);
        assertThat(page.locator(".terms")).isVisible();
        assertThat(page.locator("#facts")).isHidden();
        assertThat(page.locator(".bar")).isHidden();
        assertThat(page.locator(".button:visible")).hasCount(0);
        visitor.picture("ask-printed");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "complaint.kind=REPAIR&complaint.part=PIPE_LEAK&complaint.cause=CONSTRUCTION&complaint.reportedAt=2026-03-02&unit.completionAcceptedOn=2023-03-01&unit.deliveredOn=2024-09-01&repair.estimatedCost=1200&repair.trades=1 | 在对业主保修期内，由公司承担，B类；1,200 元由副总经理批准；3 月 3 日前现场勘察。",
                "complaint.kind=REPAIR&complaint.part=BATHROOM_LEAK&complaint.reportedAt=2026-03-02 | 还不能认定由谁承担：缺竣工验收合格日、交付日；3 月 3 日前现场勘察。",
                "complaint.kind=REPAIR&complaint.part=WATER_PUMP&complaint.serviceOutage=true&complaint.reportedAt=2026-05-06&unit.completionAcceptedOn=2025-04-30&unit.deliveredOn=2025-08-01 | 在保修期内，暂由施工单位承担，A类；当天现场勘察。",
                "complaint.kind=REPAIR&complaint.part=TILE&complaint.reportedAt=2026-05-06&unit.completionAcceptedOn=2015-04-30&unit.deliveredOn=2015-08-01 | 两种保修期都已过，暂由业主承担，不属保修；物业公司可有偿维修；5 月 7 日前现场勘察。",
                "complaint.kind=COMPLAINT&complaint.topic=SALES&complaint.reportedAt=2026-09-28 | 投诉，由经营销售部负责；10 月 8 日前责任部门反馈。"
            })
    void saysItInOneSentence(String facts, String sentence, Visitors visitors) {
        var page = visitors.signedIn("caller", Look.USUAL).at("/ask?" + facts).page();

        assertThat(page.locator("#sentence")).hasText(sentence.replaceFirst("([AB])类", "$1 类"));
    }

    @ParameterizedTest
    @EnumSource
    void saysWhatASectionWithoutConclusionLacks(Language language, Visitors visitors) {
        Page page = visitors.signedIn("caller", Look.in(language))
                .at("/ask?complaint.kind=REPAIR&complaint.part=BATHROOM_LEAK&complaint.reportedAt=2026-03-02")
                .page();

        assertThat(page.locator("section[aria-labelledby=part-execution]"))
                .containsText(
                        language == Language.ZH
                                ? "没有结论：缺竣工验收合格日、交付日"
                                : "No conclusion: Completion accepted on, Delivered on missing");
    }

    @Test
    void isFilledInFromTheKeyboardAlone(Visitors visitors) {
        Page page = visitors.signedIn("caller", Look.USUAL).page();
        page.keyboard().press("/");
        page.keyboard().press("Space");
        page.keyboard().press("Tab");
        assertThat(page.locator("#complaint-part")).isFocused();
        page.keyboard().type("wqsl");
        assertThat(page.locator("[role=option]")).hasCount(1);
        page.keyboard().press("Enter");
        assertThat(page.locator("#complaint-part")).hasValue("外墙渗漏");
        page.keyboard().press("Tab");
        page.keyboard().press("Tab");
        page.keyboard().type("2026-9-24 9:40");
        page.keyboard().press("Tab");
        page.keyboard().press("Tab");
        page.keyboard().type("20230628");
        page.keyboard().press("Tab");
        page.keyboard().type("2023-9-15");
        page.keyboard().press("Tab");
        page.keyboard().type("1.26万");
        page.keyboard().press("Tab");
        page.keyboard().press("Tab");
        page.keyboard().press("y");

        assertThat(page.locator("#sentence")).hasText("在保修期内，暂由施工单位承担，A 类；12,600 元由总经理批准；当天现场勘察。");
        page.keyboard().press("Control+Enter");
        assertThat(page.locator("#kept .code")).hasText(NUMBER);
    }

    @ParameterizedTest
    @EnumSource
    void findsAPartByWhatOneTypesAndTakesNothingElse(Language language, Visitors visitors) {
        Page page = visitors.signedIn("caller", Look.in(language))
                .at("/ask?complaint.kind=REPAIR")
                .page();
        Locator part = page.locator("#complaint-part");
        for (String typed : new String[] {"渗漏", "leak", "PIPE_LEAK", "gdsl"}) {
            part.fill(typed);
            assertThat(page.locator("[role=option]").first()).isVisible();
            page.keyboard().press("Escape");
            assertThat(part).hasValue("");
        }
        part.fill("屋顶漏");
        assertThat(page.locator("[role=option]")).hasCount(0);
        page.keyboard().press("Tab");
        assertThat(part).hasValue("");
        assertThat(page.locator("#sentence")).hasText(language == Language.ZH ? "还没有足够的事实" : "Not enough facts yet");
    }

    @ParameterizedTest
    @CsvSource({
        "complaint.reportedAt, 2023-02-30, 2023 年 2 月没有 30 日。, February 2023 has no day 30.",
        "unit.deliveredOn, 2020-01-01, , ",
        "repair.estimatedCost, 1.234, , ",
        "repair.trades, 0, , ",
        "complaint.affectedHouseholds, many, , ",
        "unit.city, abc, , ",
        "complaint.cause, NOBODY, , ",
    })
    void tellsWhatIsWrongAtItsField(String name, String wrong, String zh, String en, Visitors visitors) {
        for (Language language : Language.values()) {
            var visitor = visitors.signedIn("caller", Look.in(language))
                    .at(WALL.replaceFirst("&" + name + "=[^&]*", "") + "&" + name + "=" + wrong);
            Locator fault = visitor.page().locator("#" + name.replace('.', '-') + "-fault");

            assertThat(fault).not().isEmpty();
            if (zh != null) {
                assertThat(fault).hasText(language == Language.ZH ? zh : en);
            }
            assertThat(visitor.page().locator("#sentence"))
                    .hasText(language == Language.ZH ? "还不能决策" : "No decision yet");
            visitor.judge();
        }
    }

    @Test
    void keepsADecisionOnceHoweverOftenItIsSent(Visitors visitors) {
        Page page = visitors.signedIn("caller", Look.USUAL).at(WALL).page();
        Response kept =
                page.waitForResponse(answer -> answer.request().method().equals("POST"), () -> page.click("#keep"));
        String number = page.locator("#kept .code").textContent();
        assertThat(number).matches(NUMBER);

        Object again = page.evaluate(
                "async ([body, token]) => (await fetch('/ask', {method: 'POST', body,"
                        + " headers: {'Content-Type': 'application/x-www-form-urlencoded', 'X-CSRF-TOKEN': token}})).text()",
                new Object[] {kept.request().postData(), page.getAttribute("meta[name=csrf-token]", "content")});
        assertThat(again.toString()).contains(number);
        page.click("#kept a");
        assertThat(page.locator("#unit-deliveredOn")).hasValue("2023-09-15");
        assertThat(page.locator("#complaint-part")).hasValue("");
        assertThat(page.locator("#complaint-reference-hint")).hasText("同一次报修的另一个部位，另用一个编号。");
    }

    /** Typed and sent within one turn of the browser's loop, so that nothing can be tried in between. */
    @Test
    void keepsWhatStandsInTheFormAtTheKey(Visitors visitors) {
        var visitor = visitors.signedIn("caller", Look.USUAL).at(WALL);
        Page page = visitor.page();
        List<String> tried = new ArrayList<>();
        page.onRequest(request -> {
            if (request.method().equals("GET") && request.url().contains("/ask?")) {
                tried.add(request.url());
            }
        });
        page.evaluate("""
                () => {
                    const cost = document.getElementById('repair-estimatedCost');
                    cost.value = '505';
                    cost.dispatchEvent(new Event('input', {bubbles: true}));
                    cost.dispatchEvent(new KeyboardEvent('keydown', {key: 'Enter', ctrlKey: true, bubbles: true, cancelable: true}));
                }""");
        assertThat(page.locator("#kept .code")).hasText(NUMBER);
        assertThat(page.locator("#sentence")).containsText("505 元由客户服务部经理批准");
        page.click("#last summary");
        assertThat(page.locator("#last a").first()).containsText("505 元");
        String number = page.locator("#kept .code").textContent();

        visitor.open("/decisions/" + number);
        assertThat(page.locator("#sentence")).containsText("505 元由客户服务部经理批准");
        assertThat(tried).noneMatch(address -> address.contains("505"));
    }

    @Test
    void keepsWhatWasTypedBeforeAnythingWasTried(Visitors visitors) {
        Page page = visitors.signedIn("caller", Look.USUAL).at("/ask").page();
        page.locator("[name='complaint.kind'][value=CONSULTATION]").check();
        page.selectOption("[name='complaint.topic']", "LEGAL");
        page.keyboard().press("Control+Enter");

        assertThat(page.locator("#kept .code")).hasText(NUMBER);
    }

    /** The button is pressed the moment it stands in the page, which a person's hand may do as well. */
    @Test
    void keepsWhatWasAnsweredThisMoment(Visitors visitors) {
        Page page = visitors.signedIn("caller", Look.USUAL).at("/ask").page();
        page.evaluate("""
                () => new MutationObserver((changes, all) => {
                    const keep = document.getElementById('keep');
                    if (keep) { all.disconnect(); keep.click(); }
                }).observe(document.body, {childList: true, subtree: true})""");
        page.locator("[name='complaint.kind'][value=CONSULTATION]").check();
        page.selectOption("[name='complaint.topic']", "LEGAL");

        assertThat(page.locator("#kept .code")).hasText(NUMBER);
        assertThat(page.locator("[name='complaint.topic']")).hasValue("LEGAL");
    }

    @Test
    void isDimWhileItIsStillAskedWhatWouldChangeTheDecision(Visitors visitors) {
        Page page = visitors.signedIn("caller", Look.USUAL).at("/ask").page();
        List<Route> held = new ArrayList<>();
        page.route("**/ask/alternatives**", held::add);
        page.locator("[name='complaint.kind'][value=CONSULTATION]").check();
        page.selectOption("[name='complaint.topic']", "LEGAL");
        assertThat(page.locator("#keep")).isVisible();
        assertThat(page.locator("body.slow")).isAttached();

        held.forEach(Route::resume);
        assertThat(page.locator("body:not(.slow)")).isAttached();
    }

    @Test
    void countsWhatIsKeptAsEveryDecision(Visitors visitors) {
        Page page = visitors.signedIn("finance", Look.USUAL)
                .at("/ask/area-differences?contractArea=100&surveyedArea=104&unitPrice=21000")
                .page();
        page.click("#keep");
        assertThat(page.locator("#kept .code")).hasText(NUMBER);

        String counted =
                page.request().get(visitors.origin() + "/actuator/prometheus").text();
        assertThat(counted).contains("baoxiu_decision_seconds_count{question=\"area-differences\"} 1");
    }

    @Test
    void remembersWhatWasAskedInThisBrowser(Visitors visitors) {
        var visitor = visitors.signedIn("caller", Look.USUAL).at(WALL);
        visitor.at("/ask");
        Page page = visitor.page();
        page.click("#last summary");
        assertThat(page.locator("#last a").first()).containsText("在保修期内，由施工单位承担");
        page.locator("#last a").first().click();

        assertThat(page.locator("#repair-estimatedCost")).hasValue("12600");
    }

    @ParameterizedTest
    @MethodSource("io.baoxiu.workbench.Look#all")
    void asksWhateverElseCanBeAsked(Look look, Visitors visitors) {
        var visitor = visitors.signedIn("analyst", look)
                .at(
                        "/ask/project-obligations?households=480&occupiedHouseholds=251&deliveredOn=2026-01-15&asOf=2026-07-15");
        assertThat(visitor.page().locator(".part .grid tbody tr")).hasCount(4);

        visitor.judge();
        visitor.picture("ask-other");
    }

    @Test
    void asksEveryQuestionOfTheVocabulary(Visitors visitors) {
        var visitor = visitors.signedIn("auditor", Look.USUAL).at("/ask");
        for (Object address : (Iterable<?>) visitor.page()
                .evaluate("[...document.querySelectorAll('.pop a[href^=\"/ask/\"]')].map(a => a.pathname)")) {
            assertThat(visitor.open(address.toString()).status()).isEqualTo(200);
            assertThat(visitor.page().locator("#facts .field").first()).isAttached();
            visitor.judge();
        }
    }

    @Test
    void triesAReleaseForThoseWhoMay(Visitors visitors) {
        Page page = visitors.signedIn("publisher", Look.USUAL)
                .at(WALL + "&release=r1")
                .page();
        assertThat(page.locator("#sentence")).containsText("由施工单位承担");
        assertThat(page.locator("#keep")).hasCount(0);

        var clerk = visitors.signedIn("caller", Look.USUAL).expecting("status of 403");
        assertThat(clerk.open(WALL + "&release=r1").status()).isEqualTo(403);
        var lost = visitors.signedIn("publisher", Look.USUAL).expecting("status of 404");
        assertThat(lost.open(WALL + "&release=r99").status()).isEqualTo(404);
        assertThat(lost.open("/ask/nothing").status()).isEqualTo(404);
    }

    @Test
    void saysWhatIsCopiedForTheCommandLine(Visitors visitors) {
        var visitor = visitors.signedIn("caller", Look.USUAL).at(WALL);
        visitor.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        visitor.page().click("#copy");

        assertThat(visitor.page().locator("#copy")).hasText("已复制");
        assertThat(visitor.page().evaluate("navigator.clipboard.readText()").toString())
                .startsWith(
                        "curl -u 'caller' -H 'Content-Type: application/json' -d '{\"complaint\":{\"kind\":\"REPAIR\"")
                .endsWith("\"" + visitors.origin() + "/v1/decisions\"");
    }

    @Test
    void keepsADecisionAfterTheSessionEndedHalfWay(Visitors visitors) {
        var visitor = visitors.anybody(Look.USUAL)
                .signIn("caller")
                .expecting("status of 401")
                .expecting("Error Code 401")
                .at(WALL);
        Page page = visitor.page();
        visitor.context().clearCookies();
        page.click("#keep");
        page.fill("#again-password", "caller");
        page.keyboard().press("Enter");

        assertThat(page.locator("#kept .code")).hasText(NUMBER);
    }

    @Test
    void keepsTheAnswerInSightOnATelephone(Visitors visitors) {
        var visitor =
                visitors.signedIn("caller", new Look(Language.ZH, false, 390)).at(WALL);
        Page page = visitor.page();
        assertThat(page.locator("#echo")).isHidden();
        page.fill("#repair-estimatedCost", "1200");

        assertThat(page.locator("#echo")).isVisible();
        assertThat(page.locator("#echo")).hasText("在保修期内，由施工单位承担，A 类；1,200 元由副总经理批准；9 月 28 日前现场勘察。");
        visitor.judge();
        visitor.picture("ask-typing");
    }

    @Test
    void leadsBackThroughWhatWasAsked(Visitors visitors) {
        var visitor = visitors.signedIn("caller", Look.USUAL).at(WALL);
        Page page = visitor.page();
        visitor.at("/ask/follow-ups?rating=DISSATISFIED");
        page.goBack();
        assertThat(page.locator("#sentence")).containsText("12,600 元由总经理批准");
        page.fill("#repair-estimatedCost", "500");
        assertThat(page.locator("#sentence")).containsText("500 元由客户服务部经理批准");
        page.reload();
        assertThat(page.locator("#sentence")).containsText("500 元由客户服务部经理批准");
    }

    @Test
    void servesTwoPeopleAtOnce(Visitors visitors) {
        Page clerk = visitors.signedIn("caller", Look.USUAL).at(WALL).page();
        Page auditor =
                visitors.signedIn("auditor", Look.in(Language.EN)).at(WALL).page();
        clerk.fill("#repair-estimatedCost", "800");
        auditor.fill("#repair-estimatedCost", "1.5万");

        assertThat(clerk.locator("#sentence")).containsText("800 元由客户服务部经理批准");
        assertThat(auditor.locator("#sentence")).containsText("the general manager approves 15,000 yuan");
    }
}
