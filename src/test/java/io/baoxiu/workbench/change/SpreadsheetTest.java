package io.baoxiu.workbench.change;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.baoxiu.release.draft.Drafts;
import io.baoxiu.workbench.Look;
import io.baoxiu.workbench.PageTest;
import io.baoxiu.workbench.Visitors;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The grid does what spreadsheet programs do. */
@PageTest
class SpreadsheetTest {

    private static final String PARTY = "responsibility";

    private final Drafts drafts;

    SpreadsheetTest(@Autowired Drafts drafts) {
        this.drafts = drafts;
    }

    @BeforeEach
    void dropTheDraft() {
        drafts.drop("analyst", drafts.of("analyst").version());
    }

    @Test
    void takesWhatLibreOfficeCopies(Visitors visitors) {
        var table = EditedTable.opened(visitors.signedIn("analyst", Look.USUAL), PARTY);
        table.at("I17").paste(Map.of("text/html", resource("libreoffice-clipboard.html"), "text/plain", "-"));

        assertThat(table.texts("I17", "J17", "I18", "J18"))
                .containsExactly("设计、甲供材料", "20,000.50", "施工 & 材料", "1,000,000");
        assertThat(table.page().locator("#said")).hasText("右边少 2 列，多出的没有粘贴。");
    }

    private static String resource(String name) {
        try (var stream = Objects.requireNonNull(ChangeTest.class.getResourceAsStream("/workbench/" + name))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** WPS writes an HTML table with its own attributes, and the same as text. */
    @Test
    void takesWhatWpsCopiesAndGrowsWhereItNeedsRows(Visitors visitors) {
        var table = EditedTable.opened(visitors.signedIn("analyst", Look.USUAL), PARTY);
        table.at("B18").paste(Map.of("text/html", """
                <html xmlns:et="urn:et"><head><style>td{mso-style-parent:style0}</style></head><body><!--StartFragment-->
                <table width="144" style='width:108pt;'><col width="72" span="2" style='mso-width-source:userset;'>
                <tr height="18"><td class="et2" height="18" x:str>设计</td><td class="et2" x:str>是</td></tr>
                <tr height="18"><td class="et2" height="18" x:str>第三方</td><td class="et2" x:str>否</td></tr>
                <!--EndFragment--></table></body></html>""", "text/plain", "设计\t是\r\n第三方\t否\r\n"));

        assertThat(table.texts("B18", "C18", "B19", "C19")).containsExactly("设计", "是", "第三方", "否");
        assertThat(table.page().locator("#sheets [aria-pressed=true]")).hasText("规则 13 行 ≠1 +1");

        table.press("Control+z");
        assertThat(table.page().locator("#sheets [aria-pressed=true]")).hasText("规则 12 行");
        table.at("B8").paste(Map.of("text/plain", "\"设计、\n甲供材料\"\t否"));
        assertThat(table.texts("C8")).containsExactly("否");
    }

    @Test
    void copiesFillsAndMovesAsSpreadsheetsDo(Visitors visitors) {
        var table = EditedTable.opened(visitors.signedIn("analyst", Look.USUAL), PARTY);
        table.at("B9").press("Shift+ArrowDown", "Control+c").at("B11").press("Control+v");
        assertThat(table.texts("B11", "B12")).isEqualTo(table.texts("B9", "B10"));

        table.at("D9").press("Shift+ArrowDown", "Shift+ArrowDown").at("D8");
        table.press("Shift+ArrowDown", "Shift+ArrowDown", "Control+d");
        assertThat(table.texts("D8", "D9", "D10")).containsExactly("是", "是", "是");

        table.at("A7").press("Shift+Space", "Alt+ArrowDown");
        assertThat(table.texts("A7", "A8")).containsExactly("R02", "R01");
        table.press("Control+-");
        assertThat(table.page().locator("#cells .is-removed")).containsText("R01");
        table.press("Control+z", "Control+z", "Control+z", "Control+z");
        assertThat(table.page().locator("#sheets [aria-pressed=true]")).hasText("规则 12 行");
        assertThat(table.texts("A7", "B11", "D9")).containsExactly("R01", "不可抗力", "–");
    }

    @Test
    void saysWhatACellIsUnderstoodAsWhileOneTypes(Visitors visitors) {
        var table = EditedTable.opened(visitors.signedIn("analyst", Look.USUAL), "approval-tiers");
        table.at("B8").type("不满2万");
        assertThat(table.page().locator("#choices .said")).hasText("读作：审批金额：不满 20,000 元");
        table.press("Escape");
        assertThat(table.page().locator("#kept")).containsText("还没有改动");
    }

    /** Any edits, taken back in any number, leave what stood there. */
    @Test
    void takesBackWhateverWasDone(Visitors visitors) {
        Page page = visitors.signedIn("analyst", Look.USUAL).page();
        Object apart = page.evaluate("""
                async () => {
                  const {Sheet, freshId} = await import('/workbench/change/sheet.js');
                  let seed = 7;
                  const any = below => { seed = (seed * 48271) % 2147483647; return seed % below; };
                  const columns = ['A', 'B', 'C'].map(letter => ({letter}));
                  const rows = Array.from({length: 9}, (_, i) => ({id: `r${i}`, row: i + 7, cells: [`${i}`, 'b', ''], was: null, sign: null}));
                  const sheet = new Sheet({sheet: 'rules', columns, rows, removed: []});
                  const told = () => JSON.stringify([sheet.rows.map(row => [row.id, row.row, row.cells, sheet.sign(row)]), sheet.gone.map(row => row.id).sort()]);
                  const before = [told()];
                  const back = [];
                  for (let step = 0; step < 400; step++) {
                    const one = () => sheet.rows[any(sheet.rows.length)]?.id ?? null;
                    const ids = [...new Set([one(), one(), one()])].filter(Boolean);
                    const after = any(4) ? sheet.rows.map(row => row.id).filter(id => !ids.includes(id))[any(6)] ?? null : null;
                    const edit = [
                      {op: 'set', id: one(), column: 'B', text: `${any(3)}`},
                      {op: 'insert', afterId: after, rows: [{id: freshId(), cells: ['', '', '']}]},
                      {op: 'delete', ids},
                      {op: 'move', ids, afterId: after},
                    ][any(4)];
                    back.push(sheet.apply([edit]));
                    before.push(told());
                    if (any(3) === 0) for (let n = any(5); n > 0 && back.length; n--) {
                      before.pop();
                      sheet.apply(back.pop());
                      if (told() !== before.at(-1)) return `step ${step}: ${told()} is not ${before.at(-1)}`;
                    }
                  }
                  return back.length;
                }""");

        assertThat(apart).isInstanceOf(Integer.class);
    }
}
