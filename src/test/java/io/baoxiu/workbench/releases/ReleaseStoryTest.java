package io.baoxiu.workbench.releases;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import io.baoxiu.Workbooks;
import io.baoxiu.decision.Decider;
import io.baoxiu.release.Releases;
import io.baoxiu.release.publish.Proposals;
import io.baoxiu.release.publish.Publishing;
import io.baoxiu.table.Edits;
import io.baoxiu.table.file.WorkbookFile;
import io.baoxiu.vocabulary.Language;
import io.baoxiu.workbench.Ledger;
import io.baoxiu.workbench.Look;
import io.baoxiu.workbench.PageTest;
import io.baoxiu.workbench.Visitors;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** A proposal is looked at, spoken of and decided on, one person after the other, on a service of its own. */
@PageTest
@TestPropertySource(properties = "spring.datasource.url=jdbc:sqlite:target/page-test/releases-${random.uuid}.db")
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
class ReleaseStoryTest {

    private static final LocalDate DAY = LocalDate.of(2099, 10, 8);

    private final Proposals proposals;
    private final Publishing publishing;
    private final JdbcClient sql;
    private final Ledger ledger;
    private String proposal = "";

    ReleaseStoryTest(
            @Autowired Proposals proposals,
            @Autowired Publishing publishing,
            @Autowired JdbcClient sql,
            @Autowired Decider decider,
            @Autowired Releases releases) {
        this.proposals = proposals;
        this.publishing = publishing;
        this.sql = sql;
        ledger = new Ledger(decider, releases);
    }

    @BeforeAll
    void propose() {
        ledger.fill(8, "KS-2026-", "湖畔花园一期", "caller");
        String first = proposed("审计核算部从 3 万元起审核", null, Workbooks.auditFrom(30_000));
        publishing.approve(first, "publisher");
        String second = proposed("退回的一个", null, Workbooks.secondTierUpTo(40_000));
        publishing.reject(second, "publisher", "上限太高，先提高到 2 万元。");
        proposal = proposed("第二档审批提高到 2 万元", DAY, secondTier());
    }

    /** With its reasons in both languages. */
    private static WorkbookFile secondTier() {
        return Workbooks.changed(
                "approval-tiers",
                Map.of(
                        "approval-tiers!B8",
                        "(1000..20000]",
                        "approval-tiers!B9",
                        "> 20000",
                        "approval-tiers!G8",
                        "超过1000元、不超过2万元，由副总工程师审核，副总经理批准。",
                        "approval-tiers!H8",
                        "Above 1,000 and up to 20,000 yuan the deputy chief engineer reviews and the deputy general manager approves.",
                        "approval-tiers!G9",
                        "超过2万元，由总经理批准。",
                        "approval-tiers!H9",
                        "Above 20,000 yuan the general manager approves.",
                        "cases!B9",
                        new BigDecimal("20000.01")));
    }

    private String proposed(String note, @Nullable LocalDate day, WorkbookFile... workbooks) {
        return proposals
                .propose("analyst", note, day, Edits.of(List.of(workbooks)))
                .release()
                .id();
    }

    @Test
    @Order(1)
    void isSeenByItsAuthorWithoutButtonsAndSpokenOfByColleagues(Visitors visitors) {
        Page author = visitors.signedIn("analyst", Look.USUAL)
                .at("/releases/" + proposal)
                .page();
        assertThat(author.locator("[data-opens=approval]")).hasCount(0);
        assertThat(author.locator("[data-opens=withdrawal]")).isVisible();
        assertThat(author.locator(".decide .hint").first()).containsText("您是提议人");

        var colleague = visitors.signedIn("finance", Look.USUAL)
                .at("/releases/" + proposal)
                .expecting("status of 401")
                .expecting("ERR_INTERNET_DISCONNECTED");
        Page finance = colleague.page();
        finance.selectOption("#place", "approval-tiers/T2");
        finance.fill("#text", "二万元整还归审计核算部审核费用，与这一档的上限正好相接，确认过。");
        colleague.context().setOffline(true);
        finance.click(".say button");
        assertThat(finance.locator(".say [role=alert]")).containsText("填的内容还在");
        colleague.context().setOffline(false);
        colleague.context().clearCookies();
        finance.click(".say button");
        finance.fill("#again-password", "finance");
        finance.click("#again .main");
        assertThat(finance.locator(".said-of")).containsText("维修费用审批权限 T2");
        assertThat(finance.locator(".said-of")).containsText("确认过");
        finance.fill("#text", "再看一遍");
        finance.locator("#say").evaluate("form => { form.requestSubmit(); form.requestSubmit(); }");
        assertThat(finance.locator(".said-of")).hasCount(2);
        finance.reload();
        assertThat(finance.locator(".said-of")).hasCount(2);
        assertThat(finance.locator("#replay")).containsText("回放");
    }

    @Test
    @Order(2)
    void isReplayedWithCountsAndSums(Visitors visitors) {
        var visitor = visitors.signedIn("publisher", Look.USUAL);
        Page page = visitor.page();
        assertThat(page).hasURL(visitors.origin() + "/releases");
        assertThat(page.locator(".places .waiting")).containsText("1");
        page.click(".line a >> text=第二档");
        page.click("#replay .button");
        assertThat(page.locator("#replay tfoot").first()).isVisible();
        assertThat(page.locator("#replay .moves")).containsText("8 件、100,800 元：总经理 → 副总经理");
        page.click(".changed-decisions summary");
        assertThat(page.locator(".changed-list a").first()).hasAttribute("href", Pattern.compile("/decisions/.+"));
        page.reload();
        assertThat(page.locator(".decide .will")).containsText("8 件、100,800 元：总经理 → 副总经理");
    }

    @ParameterizedTest
    @Order(3)
    @MethodSource("io.baoxiu.workbench.Look#all")
    void isShownWhole(Look look, Visitors visitors) {
        boolean zh = look.language() == Language.ZH;
        var visitor = visitors.signedIn("publisher", look).at("/releases/" + proposal);
        Page page = visitor.page();
        assertThat(page.locator("h1")).hasText("第二档审批提高到 2 万元");
        assertThat(page.locator(".difference .becomes").first())
                .containsText(zh ? "总经理" : "General manager", new ContainsTextOptions().setIgnoreCase(true));
        assertThat(page.locator(".compared .is-changed")).hasCount(2);
        assertThat(page.locator("#findings .quiet").first()).isVisible();
        assertThat(page.locator("#replay tfoot").first()).isVisible();
        visitor.judge();
        visitor.picture("release");
        page.click("[data-opens=approval]");
        assertThat(page.locator("#dialog-approval .text")).isFocused();
        assertThat(page.locator("#dialog-approval .button").first()).containsText(proposal);
        visitor.judge();
        page.keyboard().press("Escape");
        assertThat(page.locator("#dialog-approval")).isHidden();
        visitor.at("/releases");
        assertThat(page.locator(".line li").first()).containsText(proposal);
        visitor.judge();
        visitor.picture("releases");
    }

    @Test
    @Order(4)
    void isApprovedByItsNumberWithdrawnBeforeItsDayAndAnotherReinstated(Visitors visitors) {
        var visitor = visitors.signedIn("publisher", Look.USUAL)
                .at("/releases/" + proposal)
                .expecting("status of 400");
        Page page = visitor.page();
        page.click("[data-opens=approval]");
        page.fill("#approval-confirm", "r1");
        page.click("#dialog-approval .main");
        assertThat(page.locator("#approval-confirm-fault")).hasText("输入 " + proposal + " 确认。");
        assertThat(page.locator("#approval-confirm")).isFocused();
        page.fill("#approval-confirm", proposal);
        page.keyboard().press("Enter");
        assertThat(page.locator(".note-ok")).containsText(proposal + " 已批准");
        assertThat(page.locator(".tag-line")).containsText("待生效");
        assertThat(page.locator(".places .waiting")).hasCount(0);

        page.click("[data-opens=withdrawal]");
        page.fill("#withdrawal-reason", "等审计核算部一起改。");
        page.click("#dialog-withdrawal .danger");
        assertThat(page.locator(".tag-line")).containsText("已撤回");
        assertThat(page.locator(".note-info")).containsText("等审计核算部一起改。");

        page.navigate(visitors.origin() + "/releases/r1");
        page.click("[data-opens=reinstatement]");
        page.fill("#reinstatement-note", "改错了，先恢复最初的表。");
        page.fill("#reinstatement-confirm", "R1");
        page.keyboard().press("Enter");
        assertThat(page.locator(".note-ok")).containsText("从现在起生效");
        assertThat(page.locator(".in-force b")).not().hasText("r2");
        visitor.judge();
    }

    /** As where the software was another version when its tables were installed. */
    @Test
    @Order(5)
    void offersTheTablesThatTheSoftwareBringsAsAProposal(Visitors visitors) {
        sql.sql(
                        "update release_workbook set hash = (select hash from release_workbook where release = :other and name = :name)"
                                + " where name = :name")
                .param("other", proposal)
                .param("name", "approval-tiers")
                .update();
        var visitor = visitors.signedIn("analyst", Look.USUAL).at("/releases");
        Page page = visitor.page();
        assertThat(page.locator(".news .check")).hasText(Pattern.compile("维修费用审批权限\\s+替换现在的"));
        visitor.judge();
        page.fill("#effectiveFrom", "2099-12-01");
        page.click(".news .main");

        assertThat(page.locator("h1")).hasText("采用软件新版本带来的表");
        assertThat(page.locator(".compared .is-changed")).hasCount(2);
        assertThat(page.locator("#findings .quiet").first()).isVisible();
        visitor.at("/releases");
        assertThat(page.locator(".news")).hasCount(0);
    }
}
