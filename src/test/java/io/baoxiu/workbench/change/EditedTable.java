package io.baoxiu.workbench.change;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import io.baoxiu.vocabulary.Language;
import io.baoxiu.workbench.Visitor;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.poi.ss.util.CellReference;

/** A table in somebody's draft, as they change it in the grid. */
final class EditedTable {

    /** Milliseconds; nothing is wrong with a machine that is busy. */
    static final int LONG = 60_000;

    private final Page page;
    private final Language language;

    private EditedTable(Page page, Language language) {
        this.page = page;
        this.language = language;
    }

    /** Opened and checked. */
    static EditedTable opened(Visitor visitor, String table) {
        // A check that an edit overtakes is answered so, and asked again.
        visitor.expecting("status of 409").expecting("status of 429").open("/change/" + table);
        return new EditedTable(visitor.page(), visitor.look().language()).isChecked();
    }

    /** The same by the same person, in another window. */
    EditedTable again() {
        Page other = page.context().newPage();
        other.navigate(page.url());
        return new EditedTable(other, language).isChecked();
    }

    Page page() {
        return page;
    }

    /** @param address like {@code B7} */
    Locator cell(String address) {
        var place = new CellReference(address);
        return page.locator("#cells [aria-rowindex='%d'] [role=gridcell][aria-colindex='%d']"
                .formatted(place.getRow() + 1, place.getCol() + 2));
    }

    /** At its one tab stop. */
    EditedTable inside() {
        page.locator("#cells [tabindex='0']").focus();
        return this;
    }

    EditedTable at(String address) {
        cell(address).click();
        return this;
    }

    EditedTable press(String... keys) {
        for (String key : keys) {
            page.keyboard().press(key);
        }
        return this;
    }

    EditedTable type(String text) {
        page.keyboard().type(text);
        return this;
    }

    /** Over what stood there. */
    EditedTable write(String address, String text) {
        return at(address).type(text).press("Enter");
    }

    /** What a spreadsheet program put on the clipboard. */
    EditedTable paste(Map<String, String> kinds) {
        page.evaluate("""
                kinds => {
                  const clipboardData = new DataTransfer();
                  for (const [kind, text] of Object.entries(kinds)) clipboardData.setData(kind, text);
                  document.activeElement.dispatchEvent(new ClipboardEvent('paste', {clipboardData, bubbles: true, cancelable: true}));
                }""", kinds);
        return this;
    }

    /** The texts of cells, read across. */
    List<String> texts(String... addresses) {
        return List.of(addresses).stream()
                .map(address -> cell(address)
                        .locator(".was-now > span, .two-lines, .sign")
                        .first())
                .map(Locator::innerText)
                .toList();
    }

    EditedTable isKept() {
        assertThat(page.locator("#kept")).containsText(language == Language.ZH ? "已自动保存" : "kept at");
        return this;
    }

    EditedTable isChecked() {
        assertThat(page.locator("#findings:not([aria-busy]) .checked-at"))
                .hasText(Pattern.compile("\\d+:\\d+"), new LocatorAssertions.HasTextOptions().setTimeout(LONG));
        return this;
    }
}
