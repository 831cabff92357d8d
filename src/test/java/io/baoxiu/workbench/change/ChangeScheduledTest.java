package io.baoxiu.workbench.change;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import io.baoxiu.Workbooks;
import io.baoxiu.release.draft.Drafts;
import io.baoxiu.release.publish.Actor;
import io.baoxiu.release.publish.Proposals;
import io.baoxiu.release.publish.Publishing;
import io.baoxiu.table.Edits;
import io.baoxiu.vocabulary.Language;
import io.baoxiu.workbench.Look;
import io.baoxiu.workbench.PageTest;
import io.baoxiu.workbench.Visitors;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever proposes is told what takes over later without the change. */
@PageTest
class ChangeScheduledTest {

    @Autowired
    private Drafts drafts;

    @Autowired
    private Proposals proposals;

    @Autowired
    private Publishing publishing;

    private String scheduled = "";

    @BeforeEach
    void schedule() {
        scheduled = proposals
                .propose("ann", "以后再说", LocalDate.of(2031, 1, 1), Edits.of(List.of(Workbooks.auditFrom(30_000))))
                .release()
                .id();
        publishing.approve(scheduled, "bo");
        drafts.drop("analyst", drafts.of("analyst").version());
        drafts.take("analyst", drafts.of("analyst").version(), List.of(Workbooks.secondTierUpTo(20_000)));
    }

    @AfterEach
    void takeItBack() {
        publishing.withdraw(scheduled, new Actor("bo", true), "试");
        drafts.drop("analyst", drafts.of("analyst").version());
    }

    @ParameterizedTest
    @EnumSource
    void isNamedBeforeOneProposes(Language language, Visitors visitors) {
        var visitor = visitors.signedIn("analyst", Look.in(language));
        visitor.open("/change/approval-tiers");
        Page page = visitor.page();
        page.click("#propose:not([disabled])");

        assertThat(page.locator("#propose-will")).containsText(scheduled);
        assertThat(page.locator("#propose-will")).containsText("2031-01-01");
        visitor.judge();
    }
}
