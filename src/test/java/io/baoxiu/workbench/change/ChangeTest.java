package io.baoxiu.workbench.change;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import io.baoxiu.release.draft.Drafts;
import io.baoxiu.table.Book;
import io.baoxiu.table.HitPolicy;
import io.baoxiu.table.grid.GridEdit.Insert;
import io.baoxiu.table.grid.GridEdit.NewRow;
import io.baoxiu.table.grid.GridEdit.SetCell;
import io.baoxiu.vocabulary.Language;
import io.baoxiu.workbench.Look;
import io.baoxiu.workbench.PageTest;
import io.baoxiu.workbench.Visitors;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A table is changed in the grid, as in a spreadsheet. */
@PageTest
class ChangeTest {

    private static final String PARTY = "responsibility";

    private final Drafts drafts;

    ChangeTest(@Autowired Drafts drafts) {
        this.drafts = drafts;
    }

    @BeforeEach
    void dropTheDraft() {
        drafts.drop("analyst", drafts.of("analyst").version());
    }

    @ParameterizedTest
    @MethodSource("io.baoxiu.workbench.Look#all")
    void listsTheTablesThatCanBeChanged(Look look, Visitors visitors) {
        var visitor = visitors.signedIn("analyst", look);
        visitor.open("/change");

        assertThat(visitor.page().locator(".table-groups a[href='/change/responsibility']"))
                .hasText(look.language() == Language.ZH ? "责任与派工类别" : "Responsibility and warranty class");
        visitor.judge();
        visitor.picture("change-all");
    }

    /** The company shall bear what nobody knows the cause of, while the owner's term runs; a case is forgotten. */
    private void companyBearsUnknownCauses() {
        drafts.edit(
                "analyst",
                drafts.of("analyst").version(),
                PARTY,
                "rules",
                List.of(
                        new SetCell("r7", 1, "施工、施工单位材料"),
                        new Insert(
                                "r7",
                                List.of(new NewRow(
                                        "n1",
                                        List.of(
                                                "R13",
                                                "未查明",
                                                "是",
                                                "是",
                                                "",
                                                "",
                                                "公司",
                                                "B类",
                                                "CSP 3.5.1",
                                                "未查明原因先由公司承担，按B类派工，查明后再向责任方追偿。",
                                                "The cause is not known: the company bears it for now, class B."))))));
    }

    @ParameterizedTest
    @MethodSource("io.baoxiu.workbench.Look#all")
    void showsWhatIsChangedAndWhatWouldCureAFinding(Look look, Visitors visitors) {
        companyBearsUnknownCauses();
        var visitor = visitors.signedIn("analyst", look);
        Page page = EditedTable.opened(visitor, PARTY).page();
        visitor.picture("change");
        page.locator("#findings .cure").first().focus();

        assertThat(page.locator(look.width() < 760 ? ".card.is-ghost" : ".line.is-ghost"))
                .containsText(look.language() == Language.ZH ? "建议" : "suggested");
        assertThat(page.locator(look.width() < 760 ? ".card.is-changed del" : ".line.is-changed del"))
                .hasText("施工、施工单位材料、未查明");
        page.evaluate("scrollTo(0, 0)");
        visitor.judge();
        visitor.picture("change-suggested");
    }

    void opensAndEditsSixteenThousandRows(Visitors visitors) {
        Book book = Book.of("working-days", HitPolicy.UNIQUE).row("#", "calendar.day", "calendar.working", "clause");
        LocalDate first = LocalDate.of(2030, 1, 1);
        for (int day = 0; day < 16_000; day++) {
            book.row("D" + day, first.plusDays(day).toString(), "否", "CC 201");
        }
        var visitor = visitors.signedIn("analyst", Look.USUAL);
        visitor.open("/change");
        visitor.page()
                .setInputFiles(
                        "#workbook", new FilePayload("working-days.xlsx", "application/octet-stream", book.bytes()));
        visitor.page()
                .locator("#draft-title ~ .open-tables")
                .waitFor(new Locator.WaitForOptions().setTimeout(EditedTable.LONG));
        var table = EditedTable.opened(visitor, "working-days");
        table.inside().press("Control+End", "Home");
        assertThat(table.cell("A16005")).isFocused();
        table.type("末日").press("Enter");
        table.isKept();

        table.page().reload();
        table.inside().press("Control+End");
        assertThat(table.cell("A16005")).hasText("末日");
    }

    @Test
    void takesBackASuggestionAsAnyOtherStep(Visitors visitors) {
        companyBearsUnknownCauses();
        var table = EditedTable.opened(visitors.signedIn("analyst", Look.USUAL), PARTY);
        Page page = table.page();
        table.at("B8").press("F8");
        assertThat(page.locator(".line.is-ghost")).hasCount(1);
        table.press("Control+Enter");
        assertThat(page.locator(".line.is-ghost")).hasCount(0);
        assertThat(page.locator("#sheets [aria-pressed=true]")).hasText("规则 14 行 ≠1 +2");
        assertThat(page.locator("#cells :focus")).hasAttribute("aria-colindex", "8");
        table.isKept();

        table.press("Control+z").isKept();
        assertThat(page.locator("#sheets [aria-pressed=true]")).hasText("规则 13 行 ≠1 +1");
        table.press("Control+y").isKept();
        assertThat(page.locator("#sheets [aria-pressed=true]")).hasText("规则 14 行 ≠1 +2");
        table.press("Control+z", "Escape").isKept();
        page.reload();
        assertThat(page.locator("#sheets [aria-pressed=true]")).hasText("规则 13 行 ≠1 +1");
    }
}
