package io.baoxiu.workbench.audit;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.baoxiu.Workbooks;
import io.baoxiu.release.publish.Proposals;
import io.baoxiu.release.publish.Publishing;
import io.baoxiu.release.record.AuditTrail;
import io.baoxiu.release.record.Verdict;
import io.baoxiu.table.Edits;
import io.baoxiu.workbench.Look;
import io.baoxiu.workbench.PageTest;
import io.baoxiu.workbench.Visitors;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The audit trail as a page and as a file. */
@PageTest
@TestInstance(Lifecycle.PER_CLASS)
class AuditTest {

    private final Proposals proposals;
    private final Publishing publishing;
    private final AuditTrail trail;
    private String refused = "";

    AuditTest(@Autowired Proposals proposals, @Autowired Publishing publishing, @Autowired AuditTrail trail) {
        this.proposals = proposals;
        this.publishing = publishing;
        this.trail = trail;
    }

    @BeforeAll
    void refuseAProposal() {
        refused = proposals
                .propose("分析员甲", "=第二档到二万六", null, Edits.of(List.of(Workbooks.secondTierUpTo(26_000))))
                .release()
                .id();
        publishing.reject(refused, "发布人乙", "先不改");
    }

    @ParameterizedTest
    @MethodSource("io.baoxiu.workbench.Look#all")
    void showsWhoDidWhat(Look look, Visitors visitors) {
        var visitor = visitors.signedIn("auditor", look).at("/audit");

        assertThat(visitor.page().locator(".list tbody tr").last()).containsText("r1");
        assertThat(visitor.page().locator("#chain-head")).hasText(head());
        assertThat(visitor.page().locator(".trail .note-ok")).isVisible();
        visitor.judge();
        visitor.picture("audit");
    }

    @Test
    void isFilteredInPlaceAndTakenAlong(Visitors visitors) {
        var visitor = visitors.signedIn("publisher", Look.USUAL).at("/audit");
        visitor.page().fill("#release", refused);
        visitor.page().keyboard().press("Enter");
        assertThat(visitor.page().locator(".list tbody tr")).hasCount(2);
        visitor.page().selectOption("#action", "REJECTED");

        assertThat(visitor.page().locator(".list tbody tr")).hasCount(1);
        assertThat(visitor.page().locator(".list tbody tr")).containsText("发布人乙");
        assertThat(visitor.page().locator(".list tbody tr")).containsText("退回");
        assertThat(visitor.page().locator(".list tbody tr")).containsText("先不改");
        visitor.page().selectOption("#action", "");
        assertThat(visitor.page().locator(".list tbody tr")).hasCount(2);
        String file = visitor.page()
                .request()
                .get(visitors.origin()
                        + visitor.page().locator("a[href*='trail.csv']").getAttribute("href"))
                .text();
        assertThat(file)
                .startsWith("\uFEFFnumber,at,person,action,release,remark,previous,hash\r\n")
                .contains(",PROPOSED," + refused + ",\"'=第二档到二万六\",");
        assertThat(file.lines()).hasSize(3);
        assertThat(file.strip()).matches("(?s).*,[0-9a-f]{64},[0-9a-f]{64}");
    }

    @ParameterizedTest
    @CsvSource({"from, 2026-13-01, #from-fault", "before, x, .note-error"})
    void tellsWhatIsWrong(String name, String wrong, String where, Visitors visitors) {
        var visitor = visitors.signedIn("auditor", Look.USUAL).at("/audit?" + name + "=" + wrong);

        assertThat(visitor.page().locator(where).first()).isVisible();
        assertThat(visitor.page().locator(".empty h2")).hasText("还没有查");
        assertThat(visitor.page()
                        .request()
                        .get(visitors.origin() + "/audit/trail.csv?" + name + "=" + wrong)
                        .status())
                .isEqualTo(400);
    }

    @Test
    void isForAuditorsAndPublishers(Visitors visitors) {
        var visitor = visitors.signedIn("analyst", Look.USUAL).expecting("status of 403");
        assertThat(visitor.open("/audit").status()).isEqualTo(403);
        assertThat(visitor.page()
                        .request()
                        .get(visitors.origin() + "/audit/trail.csv")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void tellsWhatWasChanged() {
        assertThat(AuditVerdict.of(new Verdict.Broken(7))).isEqualTo(new AuditVerdict("broken", List.of(7L), ""));
        assertThat(AuditVerdict.of(new Verdict.Unlike("r2", List.of("approver")))
                        .kind())
                .isEqualTo("unlike");
        assertThat(AuditVerdict.of(new Verdict.Untold("r2")).kind()).isEqualTo("untold");
        assertThat(AuditVerdict.of(new Verdict.Gone("r2")).kind()).isEqualTo("gone");
        assertThat(AuditVerdict.of(new Verdict.UnknownAct(3)).kind()).isEqualTo("unknown");
        assertThat(AuditVerdict.of(new Verdict.Unreadable("r3")).kind()).isEqualTo("unreadable");
    }

    private String head() {
        var entries = trail.all();
        return entries.get(entries.size() - 1).hash();
    }
}
