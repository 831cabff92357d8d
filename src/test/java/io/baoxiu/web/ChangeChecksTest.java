package io.baoxiu.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

@ServiceTest
class ChangeChecksTest {

    private static final String TIERS = "approval-tiers";
    private static final String[] EN = {"Accept-Language", "en", "Accept", "application/json"};

    @LocalServerPort
    private int port;

    private Http http;
    private DraftPage draft;

    @BeforeEach
    void start() {
        http = new Http(port);
        draft = new DraftPage(http);
    }

    @AfterEach
    void dropTheDraft() {
        draft.drop();
    }

    @Test
    void findsNothingInWhatIsInForce() {
        JsonNode checked = draft.check(TIERS);

        assertThat(checked.path("errors").asInt()).isZero();
        assertThat(checked.path("findings").size()).isZero();
        assertThat(checked.path("cases").size()).isPositive();
        assertThat(checked.path("cases")
                        .valueStream()
                        .map(one -> one.path("passed").asBoolean()))
                .containsOnly(true);
        assertThat(checked.path("meanwhile").isNull()).isTrue();
    }

    /** The table of who bears it need not be complete; that nobody bears what a new cause did, nobody can have meant. */
    @Test
    void tellsWhereANewCodeMeetsNoRow() {
        draft.edit(
                "vocabulary",
                "lists",
                "{\"op\": \"insert\", \"afterId\": \"r65\", \"rows\":"
                        + " [{\"id\": \"n1\", \"cells\": [\"L901\", \"cause\", \"PEST\", \"白蚁\", \"Termites\"]}]}");

        JsonNode checked = draft.check("responsibility");

        JsonNode gap = find(checked, "GAP");
        assertThat(checked.path("errors").asInt()).isZero();
        assertThat(gap.path("severity").asString()).isEqualTo("warning");
        assertThat(gap.toString()).contains("白蚁", "在施工单位保修期内");
        assertThat(checked.path("findings")
                        .valueStream()
                        .map(one -> one.path("code").asString()))
                .containsOnly("GAP");

        draft.edit(
                "responsibility",
                "rules",
                "{\"op\": \"set\", \"id\": \"r7\", \"column\": \"B\", \"text\": \"施工、施工单位材料、未查明、白蚁\"},"
                        + " {\"op\": \"set\", \"id\": \"r8\", \"column\": \"B\", \"text\": \"施工、施工单位材料、未查明、白蚁\"}");
        assertThat(find(draft.check("responsibility"), "GAP").isMissingNode()).isTrue();
    }

    @Test
    void suggestsTheRowThatClosesAGap() {
        draft.edit(TIERS, "rules", "{\"op\": \"set\", \"id\": \"r8\", \"column\": \"B\", \"text\": \"(1000..8000]\"}");

        JsonNode checked = draft.check(TIERS);

        JsonNode gap = find(checked, "GAP");
        assertThat(gap.path("severity").asString()).isEqualTo("error");
        assertThat(gap.path("standing").asBoolean()).isFalse();
        assertThat(gap.path("example").asString()).startsWith("审批金额 ");
        assertThat(gap.path("sheet").asString()).isEqualTo("rules");
        JsonNode suggestion = gap.path("suggestion");
        assertThat(suggestion.path("label").asString()).isEqualTo("插入一行补上缺口");
        JsonNode edit = suggestion.path("edits").get(0);
        assertThat(edit.path("op").asString()).isEqualTo("insert");
        assertThat(edit.path("rows").get(0).path("cells").get(1).asString()).isEqualTo("(8000..10000]");
        assertThat(suggestion.path("cursor").path("column").asString()).isEqualTo("C");
        assertThat(checked.path("readings").path("r8").path("B").asString()).contains("超过 1,000");
        assertThat(checked.path("cases")
                        .valueStream()
                        .filter(one -> !one.path("passed").asBoolean()))
                .isNotEmpty()
                .allSatisfy(one -> assertThat(one.path("message").asString()).contains("但应为"));

        draft.edit(TIERS, "rules", edit.toString());
        assertThat(find(draft.check(TIERS), "GAP").isMissingNode()).isTrue();
    }

    @Test
    void suggestsATextForACell() {
        draft.edit("responsibility", "rules", "{\"op\": \"set\", \"id\": \"r8\", \"column\": \"B\", \"text\": \"施共\"}");

        JsonNode unknown = find(draft.check("responsibility"), "UNKNOWN_CODE");

        assertThat(unknown.path("place").asString()).isEqualTo("B8");
        assertThat(unknown.path("rowId").asString()).isEqualTo("r8");
        JsonNode edit = unknown.path("suggestion").path("edits").get(0);
        assertThat(edit.path("op").asString()).isEqualTo("set");
        assertThat(edit.path("text").asString()).isEqualTo("施工");
    }

    @Test
    void knowsWhatTheReleaseInForceHasToo() {
        JsonNode before = draft.check("departments");
        draft.edit("departments", "about", "{\"op\": \"set\", \"id\": \"r1\", \"column\": \"A\", \"text\": \"x\"}");

        JsonNode checked = draft.check("departments");

        assertThat(checked.path("findings")
                        .valueStream()
                        .map(one -> one.path("message").asString()))
                .containsExactlyElementsOf(before.path("findings")
                        .valueStream()
                        .map(one -> one.path("message").asString())
                        .toList());
        assertThat(checked.path("warnings").asInt()).isZero();
    }

    /** Its setting says that gaps are meant; the one that a change opens is told all the same. */
    @Test
    void tellsAGapThatTheChangeOpensWhereGapsAreMeant() {
        JsonNode sheets = DraftPage.json(http.get("analyst", "/change/follow-ups/sheets", DraftPage.ZH));
        assertThat(sheets.path("settings").path("complete").asString()).isEqualTo("否");
        JsonNode rows = DraftPage.sheet(sheets, "rules").path("rows");
        String last = rows.get(rows.size() - 1).path("id").asString();
        draft.edit("follow-ups", "rules", "{\"op\": \"delete\", \"ids\": [\"" + last + "\"]}");

        JsonNode checked = draft.check("follow-ups");

        JsonNode gap = find(checked, "GAP");
        assertThat(gap.path("severity").asString()).isEqualTo("warning");
        assertThat(gap.path("message").asString()).startsWith("这次改动以后没有任何一行适用于：");
        assertThat(gap.path("suggestion").path("edits").size()).isEqualTo(1);
    }

    @Test
    void saysWhichRowsNoCaseTouches() {
        draft.edit(
                "responsibility",
                "cases",
                "{\"op\": \"delete\", \"ids\": ["
                        + String.join(
                                ",",
                                caseIds("responsibility")
                                        .subList(1, caseIds("responsibility").size()))
                        + "]}");

        assertThat(draft.check("responsibility").path("untouched").size()).isPositive();
    }

    @Test
    void checksBesideTheOtherTablesOfTheDraft() {
        draft.edit(TIERS, "rules", "{\"op\": \"delete\", \"ids\": [\"r9\"]}");

        JsonNode checked = draft.check("cost-review");

        assertThat(checked.path("findings")
                        .valueStream()
                        .map(one -> one.path("table").asString()))
                .contains(TIERS);
    }

    @Test
    void isToldThatTheDraftIsAnotherOne() {
        HttpResponse<String> behind = http.post(
                "analyst", "/change/" + TIERS + "/check", "{\"version\": " + (draft.version() + 7) + "}", DraftPage.ZH);

        assertThat(behind.statusCode()).isEqualTo(409);
        assertThat(DraftPage.json(behind).path("version").asLong()).isEqualTo(draft.version());
    }

    /** Who types on has the checks before ended, and never one refused because another is running. */
    @Test
    void givesWayToANewerOne() {
        String asked = "{\"version\": " + draft.version() + "}";
        await().atMost(Duration.ofMinutes(1)).untilAsserted(() -> {
            List<String> answers = IntStream.range(0, 8)
                    .parallel()
                    .mapToObj(any -> http.post("analyst", "/change/warranty-periods/check", asked, DraftPage.ZH))
                    .map(answer -> answer.statusCode() == 200
                            ? "checked"
                            : DraftPage.json(answer).path("detail").asString())
                    .distinct()
                    .toList();
            assertThat(answers).containsExactlyInAnyOrder("checked", "您已要求新的检查，这一次不再进行");
        });
    }

    /** Whoever looks at it, a table stays in the language that it is written in. */
    @Test
    void suggestsInTheWordsOfTheWorkbook() {
        draft.edit("responsibility", "rules", "{\"op\": \"set\", \"id\": \"r8\", \"column\": \"B\", \"text\": \"施共\"}");
        draft.edit(
                "responsibility", "settings", "{\"op\": \"set\", \"id\": \"r3\", \"column\": \"B\", \"text\": \"全部\"}");

        JsonNode checked = DraftPage.json(
                http.post("analyst", "/change/responsibility/check", "{\"version\": " + draft.version() + "}", EN));

        JsonNode cause = find(checked, "UNKNOWN_CODE").path("suggestion");
        assertThat(cause.path("edits").get(0).path("text").asString()).isEqualTo("施工");
        assertThat(cause.path("label").asString()).isEqualTo("Change to \"施工\"");
        JsonNode policy = find(checked, "BAD_SETTING").path("suggestion");
        assertThat(policy.path("edits").get(0).path("text").asString()).isEqualTo("首行");
        JsonNode told = DraftPage.json(http.post(
                "analyst",
                "/change/responsibility/reading",
                "{\"sheet\": \"rules\", \"column\": \"B\", \"text\": \"施共\"}",
                EN));
        assertThat(told.path("fault").path("suggestion").asString()).isEqualTo("施工");
        JsonNode sheets = DraftPage.json(http.get("analyst", "/change/responsibility/sheets", EN));
        assertThat(DraftPage.sheet(sheets, "rules")
                        .path("columns")
                        .get(1)
                        .path("choices")
                        .toString())
                .contains("施工", "不明");
        assertThat(sheets.path("settings").path("hitPolicy").asString()).isEqualTo("COLLECT");
    }

    /** A case of which several conclusions come out otherwise is one finding, cured by one change. */
    @Test
    void tellsAFailedCaseOnce() {
        draft.edit(TIERS, "rules", "{\"op\": \"set\", \"id\": \"r7\", \"column\": \"B\", \"text\": \"<= 2000\"}");

        JsonNode failed = find(draft.check(TIERS), "CASE_FAILED");

        assertThat(failed.path("column").asString()).isEqualTo("C");
        assertThat(failed.path("alsoIn").toString()).isEqualTo("[\"D\",\"E\"]");
        JsonNode edits = failed.path("suggestion").path("edits");
        assertThat(edits.valueStream().map(edit -> edit.path("column").asString()))
                .containsExactly("C", "D", "E");
        draft.edit(
                TIERS,
                "cases",
                String.join(",", edits.valueStream().map(JsonNode::toString).toList()));
        assertThat(draft.check(TIERS)
                        .path("cases")
                        .valueStream()
                        .filter(one -> one.path("rowId")
                                .asString()
                                .equals(failed.path("rowId").asString())))
                .singleElement()
                .satisfies(one -> assertThat(one.path("passed").asBoolean()).isTrue());
    }

    private List<String> caseIds(String table) {
        return DraftPage.sheet(
                        DraftPage.json(http.get("analyst", "/change/" + table + "/sheets", DraftPage.ZH)), "cases")
                .path("rows")
                .valueStream()
                .map(row -> row.path("id").toString())
                .toList();
    }

    private static JsonNode find(JsonNode checked, String code) {
        return checked.path("findings")
                .valueStream()
                .filter(finding -> finding.path("code").asString().equals(code))
                .findFirst()
                .orElse(MissingNode.getInstance());
    }
}
