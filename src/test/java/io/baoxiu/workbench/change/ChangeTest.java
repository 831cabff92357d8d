package io.baoxiu.workbench.change;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
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
import io.baoxiu.workbench.Visitor;
import io.baoxiu.workbench.Visitors;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

    @Test
    void isToldToThoseWhoListen(Visitors visitors) {
        var visitor = visitors.signedIn("analyst", Look.USUAL);
        var table = EditedTable.opened(visitor, PARTY);
        table.write("B7", "施工、施工单位材料").isKept().isChecked();

        String told = accessible(visitor).replaceAll("gridcell (从未|[0-9,]+) readonly", "gridcell 次数 readonly");
        assertThat(told).startsWith("""
                grid 责任与派工类别 (方向键移动，直接输入即替换，F2 修改。Tab 在表内移动；按 Esc 再按 Tab 离开表格。)
                row
                columnheader 行
                columnheader 编号
                columnheader 认定的原因
                columnheader 在施工单位保修期内
                columnheader 在对业主保修期内
                columnheader 是否已交付
                columnheader 共有部分
                columnheader 责任方
                columnheader 派工类别
                columnheader 依据条款
                columnheader 理由（中文）
                columnheader 365 天命中
                row
                rowheader 7 改动
                gridcell R01
                gridcell 施工、施工单位材料，原为 施工、施工单位材料、未查明
                gridcell 是
                gridcell\s
                gridcell\s
                gridcell\s
                gridcell 施工单位
                gridcell A类
                gridcell CSP 3.5.1; R279 Art. 40
                gridcell 在施工单位保修期内，由施工单位承担，按A类派工，费用从质量保证金扣回。
                gridcell 次数 readonly
                row
                rowheader 8
                gridcell R02
                gridcell 施工、施工单位材料、未查明 selected
                """);
    }

    /** What Chromium tells a screen reader of the grid: its header and its first two rows. */
    private static String accessible(Visitor visitor) {
        Map<String, JsonObject> nodes = new LinkedHashMap<>();
        visitor.context()
                .newCDPSession(visitor.page())
                .send("Accessibility.getFullAXTree")
                .getAsJsonArray("nodes")
                .forEach(node -> nodes.put(node.getAsJsonObject().get("nodeId").getAsString(), node.getAsJsonObject()));
        JsonObject grid = nodes.values().stream()
                .filter(node -> value(node, "role").equals("grid"))
                .findFirst()
                .orElseThrow();
        var told = new StringBuilder();
        tell(grid, nodes, told);
        return told.toString();
    }

    private static void tell(JsonObject node, Map<String, JsonObject> nodes, StringBuilder told) {
        String role = value(node, "role");
        if (role.equals("row")) {
            told.append("row\n");
        } else if (role.matches("grid|columnheader|rowheader|gridcell")) {
            told.append(role).append(' ').append(value(node, "name"));
            for (JsonElement each : node.getAsJsonArray("properties")) {
                String property = each.getAsJsonObject().get("name").getAsString();
                if (List.of("readonly", "invalid", "selected").contains(property)) {
                    String says = each.getAsJsonObject()
                            .getAsJsonObject("value")
                            .get("value")
                            .getAsString();
                    told.append(says.equals("false") ? "" : " " + property);
                }
            }
            told.append(value(node, "description").isEmpty() ? "" : " (" + value(node, "description") + ")")
                    .append('\n');
        }
        node.getAsJsonArray("childIds").forEach(child -> {
            JsonObject below = nodes.get(child.getAsString());
            if (below != null) {
                tell(below, nodes, told);
            }
        });
    }

    private static String value(JsonObject node, String name) {
        return node.has(name) && node.getAsJsonObject(name).has("value")
                ? node.getAsJsonObject(name).get("value").getAsString()
                : "";
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

    @Test
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

    @Test
    void overwritesNothingThatAnotherWindowWrote(Visitors visitors) {
        var visitor = visitors.signedIn("analyst", Look.USUAL);
        var here = EditedTable.opened(visitor, PARTY);
        var there = here.again();
        Page other = there.page();
        here.write("C9", "是").isKept();
        there.write("D9", "否");

        assertThat(other.locator("#said")).containsText("这份草稿在另一个窗口改过，这里没有覆盖它。");
        other.click("#said .link");
        assertThat(other.locator("#stale-rows")).containsText("否");
        other.click("#stale-dialog [value=mine]");
        there.isKept();
        assertThat(there.texts("C9", "D9")).containsExactly("是", "否");

        here.write("C10", "是");
        here.page().click("#said .link");
        here.page().click("#stale-dialog [value=theirs]");
        assertThat(here.cell("D9")).containsText("否");
        assertThat(here.texts("C9", "C10")).containsExactly("是", "–");
        here.press("Control+y").isKept();
        assertThat(here.texts("C10")).containsExactly("是");
    }

    @Test
    void goesOnWhereTheSessionEnded(Visitors visitors) {
        var visitor = visitors.signedIn("analyst", Look.USUAL).expecting("status of 401");
        var table = EditedTable.opened(visitor, PARTY);
        visitor.context().clearCookies();
        table.write("C9", "是");
        Page page = visitor.page();
        assertThat(page.locator("#again")).isVisible();
        page.fill("#again-password", "analyst");
        page.keyboard().press("Enter");

        table.isKept();
        page.reload();
        assertThat(table.cell("C9")).containsText("是");
    }

    @Test
    void triesAgainWhileTheNetworkIsDown(Visitors visitors) {
        var visitor = visitors.signedIn("analyst", Look.USUAL).expecting("ERR_INTERNET_DISCONNECTED");
        var table = EditedTable.opened(visitor, PARTY);
        visitor.context().setOffline(true);
        table.write("C9", "是");
        assertThat(visitor.page().locator("#said")).containsText("您填的内容还在");

        visitor.context().setOffline(false);
        table.isKept();
        assertThat(visitor.page().locator("#said")).isEmpty();
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
