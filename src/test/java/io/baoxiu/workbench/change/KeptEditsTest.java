package io.baoxiu.workbench.change;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.baoxiu.release.draft.Drafts;
import io.baoxiu.workbench.Look;
import io.baoxiu.workbench.PageTest;
import io.baoxiu.workbench.Visitors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is typed is kept once, whatever becomes of the page or of an answer. */
@PageTest
class KeptEditsTest {

    private final Drafts drafts;

    KeptEditsTest(@Autowired Drafts drafts) {
        this.drafts = drafts;
    }

    @BeforeEach
    void dropTheDraft() {
        drafts.drop("analyst", drafts.of("analyst").version());
    }

    /** Neither another window is told of, nor the row put in twice; what was typed meanwhile comes behind. */
    @Test
    void areDoneOnceWhereTheirAnswerIsLostAndWithWhatIsOpenWhenOneLeaves(Visitors visitors) {
        var visitor = visitors.signedIn("analyst", Look.USUAL).expecting("ERR_FAILED");
        var table = EditedTable.opened(visitor, "responsibility");
        Page page = table.page();
        page.route(
                "**/edits",
                route -> {
                    route.fetch();
                    route.abort();
                },
                new Page.RouteOptions().setTimes(1));
        table.at("A8").press("Shift+Space", "Control+Shift+Equal");
        assertThat(page.locator("#said")).containsText("您填的内容还在");
        table.write("B9", "第三方").isKept().isChecked();
        assertThat(page.locator("#said")).isEmpty();
        assertThat(page.locator("#sheets [aria-pressed=true]")).hasText("规则 13 行 +1");

        table.at("D9").type("否");
        page.reload();
        assertThat(page.locator("#sheets [aria-pressed=true]")).hasText("规则 13 行 +1");
        assertThat(table.texts("B9", "D9")).containsExactly("第三方", "否");
    }
}
