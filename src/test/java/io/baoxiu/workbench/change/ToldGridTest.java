package io.baoxiu.workbench.change;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.baoxiu.release.draft.Drafts;
import io.baoxiu.workbench.Look;
import io.baoxiu.workbench.PageTest;
import io.baoxiu.workbench.Visitor;
import io.baoxiu.workbench.Visitors;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the grid tells those who listen to it. */
@PageTest
class ToldGridTest {

    private static final String PARTY = "responsibility";

    private final Drafts drafts;

    ToldGridTest(@Autowired Drafts drafts) {
        this.drafts = drafts;
    }

    @BeforeEach
    void dropTheDraft() {
        drafts.drop("analyst", drafts.of("analyst").version());
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
}
