package io.baoxiu.workbench.change;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ForcedColors;
import io.baoxiu.decision.Decider;
import io.baoxiu.release.Releases;
import io.baoxiu.release.draft.Drafts;
import io.baoxiu.workbench.Ledger;
import io.baoxiu.workbench.Look;
import io.baoxiu.workbench.PageTest;
import io.baoxiu.workbench.Visitor;
import io.baoxiu.workbench.Visitors;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** One analyst's afternoon in the grid: with the pointer, in Chinese, at a low window, and on the way home by telephone. */
@PageTest
class GridStoryTest {

    private final Drafts drafts;
    private final Ledger ledger;

    GridStoryTest(@Autowired Drafts drafts, @Autowired Decider decider, @Autowired Releases releases) {
        this.drafts = drafts;
        ledger = new Ledger(decider, releases);
    }

    @BeforeEach
    void dropTheDraft() {
        drafts.drop("analyst", drafts.of("analyst").version());
    }

    @Test
    void isWorkedWithInManyWays(Visitors visitors) {
        var visitor = visitors.signedIn("analyst", Look.USUAL);
        var table = EditedTable.opened(visitor, "responsibility");
        fillsWhatIsDragged(table);
        writesChineseFromItsFirstLetter(visitor, table);
        showsWhatIsAskedFor(visitor, table);
        saysSettingsOtherwise(table);
        makesACaseOfADecision(table);
        opensADrawerWhereTheWindowIsLow(visitor);
        keepsSignsInForcedColours(visitor);
        editsOneCellOnATelephone(table);
    }

    private static void fillsWhatIsDragged(EditedTable table) {
        Page page = table.page();
        drag(page, table.cell("D7"), table.cell("E9"));
        assertThat(page.locator("#cells [aria-selected=true]")).hasCount(6);
        assertThat(page.locator("#cell-address")).containsText("3 × 2");

        table.at("C7");
        drag(page, page.locator(".fill-handle"), table.cell("C9"));
        assertThat(table.texts("C7", "C8", "C9")).containsExactly("是", "是", "是");
        table.press("Control+z");
        assertThat(table.texts("C8")).containsExactly("否");
    }

    private static void drag(Page page, Locator from, Locator to) {
        BoundingBox start = from.boundingBox();
        BoundingBox end = to.boundingBox();
        page.mouse().move(start.x + start.width / 2, start.y + start.height / 2);
        page.mouse().down();
        page.mouse().move(end.x + end.width / 2, end.y + end.height / 2);
        page.mouse().up();
    }

    private static void writesChineseFromItsFirstLetter(Visitor visitor, EditedTable table) {
        CDPSession keyboard = visitor.context().newCDPSession(visitor.page());
        table.at("J10");
        for (String typed : new String[] {"di", "dis", "dì'sān", "第三方"}) {
            var composed = new JsonObject();
            composed.addProperty("text", typed);
            composed.addProperty("selectionStart", typed.length());
            composed.addProperty("selectionEnd", typed.length());
            keyboard.send("Input.imeSetComposition", composed);
        }
        var chosen = new JsonObject();
        chosen.addProperty("text", "第三方造成。");
        keyboard.send("Input.insertText", chosen);
        table.press("Enter").isKept();
        assertThat(table.texts("J10")).containsExactly("第三方造成。");
    }

    private static void showsWhatIsAskedFor(Visitor visitor, EditedTable table) {
        Page page = table.page();
        page.click("#shows");
        page.check("[name=show][value=codes]");
        assertThat(page.locator("#cells .titles")).containsText("responsibility.cause");
        page.uncheck("[name=show][value=uses]");
        page.check("[name=show][value=changed]");
        assertThat(page.locator("#cells .line")).hasCount(1);
        assertThat(page.locator("#shows")).hasText("显示：只看改动的行");
        visitor.judge();
        table.press("Escape");
        assertThat(page.locator("#shows")).isFocused();
        page.reload();
        table.isChecked();
        assertThat(page.locator("#cells .line")).hasCount(1);
        assertThat(page.locator("#cells .uses")).hasCount(0);
        page.click("#shows");
        page.uncheck("[name=show][value=changed]");
        table.press("Escape");
    }

    /** Gaps that are meant are said so, where the table does not say so yet. */
    private static void saysSettingsOtherwise(EditedTable table) {
        Page page = table.page();
        settle(page, "未注明");
        assertThat(page.locator("#settings")).hasText("命中方式 首行，完整 未注明");
        page.locator("#findings .meant").first().click();
        assertThat(page.locator("#settings")).hasText("命中方式 首行，完整 否");
        assertThat(page.locator("#findings .meant")).hasCount(0);
        table.isKept().isChecked();
    }

    private static void settle(Page page, String choice) {
        page.click("#settings-open");
        page.getByLabel(choice, new Page.GetByLabelOptions().setExact(true)).check();
        page.click("#settings-dialog [value=go]");
    }

    private void makesACaseOfADecision(EditedTable table) {
        Page page = table.page();
        String decision = ledger.wallLeak("GS-2026-0001", "analyst");
        page.click("#case-from");
        page.fill("#decision", decision);
        page.click("#case-dialog [value=go]");
        assertThat(page.locator("#sheets [aria-pressed=true]")).hasText(Pattern.compile("用例 22 行 \\+1"));
        assertThat(page.locator("#cells :focus")).isVisible();
        assertThat(page.locator("#cells .is-added")).containsText("取自决策 " + decision);
        table.isChecked();
        assertThat(page.locator("#cases-passed")).hasText("22 条，22 条通过");
        page.locator("#sheets button").first().click();
    }

    private static void opensADrawerWhereTheWindowIsLow(Visitor visitor) {
        Page page = visitor.page();
        page.setViewportSize(1280, 720);
        assertThat(page.locator("#cases")).isHidden();
        Locator tab = page.locator(".dock-tabs [aria-controls=cases]");
        tab.click();
        assertThat(page.locator("#cases")).isVisible();
        assertThat(page.locator("#findings")).isHidden();
        assertThat(tab).hasAttribute("aria-expanded", "true");
        visitor.judge();
        tab.click();
        assertThat(page.locator("#cases")).isHidden();
    }

    private static void keepsSignsInForcedColours(Visitor visitor) {
        Page page = visitor.page();
        page.emulateMedia(new EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
        assertThat(page.locator("#cells .is-changed .change-sign").first()).hasText("≠");
        assertThat(String.valueOf(page.locator("#cells .is-changed > .number")
                        .first()
                        .evaluate("cell => getComputedStyle(cell).borderLeftWidth")))
                .isEqualTo("3px");
        page.emulateMedia(new EmulateMediaOptions().setForcedColors(ForcedColors.NONE));
    }

    private static void editsOneCellOnATelephone(EditedTable table) {
        Page page = table.page();
        page.setViewportSize(390, 844);
        Locator reason = page.locator(".card.is-changed .reason .value");
        reason.click();
        assertThat(page.locator("#cell-value")).hasValue("第三方造成。");
        page.fill("#cell-value", "由第三方造成。");
        page.click("#cell-dialog [value=go]");
        assertThat(reason).containsText("由第三方造成。");
        table.isKept();
    }
}
