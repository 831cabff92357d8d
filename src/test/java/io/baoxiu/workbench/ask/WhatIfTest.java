package io.baoxiu.workbench.ask;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.baoxiu.vocabulary.Language;
import io.baoxiu.workbench.Look;
import io.baoxiu.workbench.PageTest;
import io.baoxiu.workbench.Visitors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@PageTest
class WhatIfTest {

    private static final String WALL = "/ask?complaint.kind=REPAIR&complaint.part=EXTERIOR_WALL_LEAK"
            + "&complaint.cause=CONSTRUCTION&complaint.reportedAt=2026-09-24%2009:40&complaint.affectedHouseholds=3"
            + "&unit.completionAcceptedOn=2023-06-28&unit.deliveredOn=2023-09-15&repair.estimatedCost=12600&repair.trades=2"
            + "&contractor.retentionBalance=8000";

    @ParameterizedTest
    @MethodSource("io.baoxiu.workbench.Look#all")
    void tellsTheNearestValuesThatChangeTheDecision(Look look, Visitors visitors) {
        var visitor = visitors.signedIn("caller", look);
        visitor.open(WALL);

        Locator panel = visitor.page().locator(".what-if").first();
        assertThat(panel)
                .containsText(look.language() == Language.ZH ? "2028-06-29 至 2028-09-15" : "2028-06-29 to 2028-09-15");
        assertThat(panel)
                .containsText(look.language() == Language.ZH ? "8,000.01 至 10,000 元" : "8,000.01 to 10,000 yuan");
        visitor.judge();
        visitor.picture("what-if");
    }

    @Test
    void putsValuesOfOneEffectTogether(Visitors visitors) {
        Page page = visitors.signedIn("caller", Look.USUAL).page();
        page.navigate(visitors.origin() + WALL);

        assertThat(page.locator(".what-if tr", new Page.LocatorOptions().setHasText("业主使用不当、业主装修改动")))
                .hasCount(1);
        assertThat(page.locator(".what-if tr", new Page.LocatorOptions().setHasText("地基基础、主体结构")))
                .hasCount(1);
    }

    @Test
    void tellsWhatFollowsAndNotTheFactAgain(Visitors visitors) {
        Page page = visitors.signedIn("caller", Look.USUAL).page();
        page.navigate(visitors.origin() + WALL);

        assertThat(page.locator(".what-if tr", new Page.LocatorOptions().setHasText("涉及诉讼")))
                .containsText("须开专题会：是");
        assertThat(page.locator(".what-if tr", new Page.LocatorOptions().setHasText("说明为共有部分")))
                .containsText("共有部分：否");
        assertThat(page.locator(".what-if tr", new Page.LocatorOptions().setHasText("甲供材料")))
                .not()
                .containsText("认定的原因");
    }

    @Test
    void readsOneRowForEachFactThatIsStatedAndFoldsTheRest(Visitors visitors) {
        Page page = visitors.signedIn("caller", Look.USUAL).page();
        page.navigate(visitors.origin() + WALL);

        var facts = page.locator("#what-if > .scroll tbody th");
        assertThat(facts).not().hasCount(0);
        assertThat(page.locator("#what-if details")).isVisible();
        org.assertj.core.api.Assertions.assertThat(facts.allTextContents()).doesNotHaveDuplicates();
        assertThat(page.locator("#what-if > .scroll tbody td.quiet", new Page.LocatorOptions().setHasText("–")))
                .hasCount(0);
    }

    @Test
    void followsWhatIsTyped(Visitors visitors) {
        Page page = visitors.signedIn("caller", Look.USUAL).page();
        page.navigate(visitors.origin() + WALL);
        assertThat(page.locator(".what-if").first()).containsText("8,000.01 至 10,000 元");
        page.fill("#repair-estimatedCost", "9600");

        assertThat(page.locator(".what-if").first()).containsText("10,000.01 至 19,999.99 元");
    }
}
