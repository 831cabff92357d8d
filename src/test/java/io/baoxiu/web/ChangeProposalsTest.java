package io.baoxiu.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.baoxiu.Workbooks;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@ServiceTest
class ChangeProposalsTest {

    private static final String[] PAGE = {"Accept-Language", "zh", "Accept", "text/html", "HX-Request", "true"};
    private static final String NOT_BEGUN = "把过去一年的决策按这个版本重新决策一遍";
    private static final String DECISION = """
            {"complaint": {"kind": "REPAIR", "part": "PIPE_LEAK", "cause": "CONSTRUCTION", "reportedAt": "2026-03-02T09:30"},
             "unit": {"province": "33", "completionAcceptedOn": "2024-06-30", "deliveredOn": "2024-09-01"},
             "repair": {"estimatedCost": 1200.5, "trades": 1}}""";

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
    void takesWorkbooksComparesReplaysAndProposesThem() {
        drop(draft.version(), 20_000);

        String difference = http.get("analyst", "/change/difference", PAGE).body();
        assertThat(difference).contains("超过", "20,000").doesNotContain("<html");

        String begun = http.send("POST", "analyst", "/change/replay", BodyPublishers.noBody(), PAGE)
                .body();
        assertThat(begun).contains("id=\"replay\"");
        await().atMost(Duration.ofMinutes(2))
                .untilAsserted(() -> assertThat(
                                http.get("analyst", "/change/replay", PAGE).body())
                        .doesNotContain("hx-trigger=\"every"));

        HttpResponse<String> proposed = draft.post(
                "/change/proposal", "{\"version\": " + draft.version() + ", \"note\": \"副总经理批到两万\", \"day\": null}");
        assertThat(proposed.statusCode()).as(proposed.body()).isEqualTo(200);
        String id = DraftPage.json(proposed).path("release").asString();
        assertThat(DraftPage.json(proposed).path("location").asString()).isEqualTo("/releases/" + id);
        assertThat(DraftPage.json(http.get("analyst", "/v1/releases/" + id))
                        .path("note")
                        .asString())
                .isEqualTo("副总经理批到两万");
        assertThat(DraftPage.json(http.get("analyst", "/change/approval-tiers/sheets", DraftPage.ZH))
                        .path("held")
                        .asBoolean())
                .isFalse();
        http.post("analyst", "/v1/releases/" + id + "/withdrawal", "{\"reason\": \"试\"}");
    }

    /** The table of who bears it need not be complete, and is not in the proposal; a publisher reads it all the same. */
    @Test
    void tellsWhoDecidesWhereANewCodeMeetsNoRow() {
        draft.edit(
                "vocabulary",
                "lists",
                "{\"op\": \"insert\", \"afterId\": \"r65\", \"rows\":"
                        + " [{\"id\": \"n1\", \"cells\": [\"L901\", \"cause\", \"PEST\", \"白蚁\", \"Termites\"]}]}");
        HttpResponse<String> proposed =
                draft.post("/change/proposal", "{\"version\": " + draft.version() + ", \"note\": \"加一个原因\"}");
        assertThat(proposed.statusCode()).as(proposed.body()).isEqualTo(200);
        String id = DraftPage.json(proposed).path("release").asString();

        assertThat(http.get("publisher", "/releases/" + id + "/findings", PAGE).body())
                .contains("责任与派工类别", "没有任何一行适用于清单中新增的代码", "认定的原因 白蚁");
        http.post("analyst", "/v1/releases/" + id + "/withdrawal", "{\"reason\": \"试\"}");
    }

    @Test
    void keepsTheDraftWhereItsTablesHaveErrors() {
        draft.edit(
                "approval-tiers",
                "rules",
                "{\"op\": \"set\", \"id\": \"r8\", \"column\": \"B\", \"text\": \"(1000..8000]\"}");

        HttpResponse<String> refused =
                draft.post("/change/proposal", "{\"version\": " + draft.version() + ", \"note\": \"缺一段\"}");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(DraftPage.json(refused).path("findings").toString()).contains("GAP");
        assertThat(DraftPage.json(http.get("analyst", "/change/approval-tiers/sheets", DraftPage.ZH))
                        .path("held")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void proposesNothingWhereNothingIsChanged() {
        HttpResponse<String> refused =
                draft.post("/change/proposal", "{\"version\": " + draft.version() + ", \"note\": \"没有\"}");

        assertThat(refused.statusCode()).isEqualTo(409);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | /version /note",
                "{\"version\": \"1\", \"note\": \"\", \"day\": \"2026-02-30\", \"x\": 1} | /version /note /day /x",
                "{\"version\": 0, \"note\": \"x\", \"day\": \"2020-01-01\"} | /day"
            })
    void tellsAllThatIsWrongWithAProposal(String body, String pointers) {
        HttpResponse<String> faulty = draft.post("/change/proposal", body);

        assertThat(faulty.statusCode()).isEqualTo(400);
        assertThat(DraftPage.json(faulty)
                        .path("errors")
                        .valueStream()
                        .map(fault -> fault.path("pointer").asString()))
                .containsExactlyInAnyOrder(pointers.split(" "));
    }

    @Test
    void namesWhatIsScheduledForLater() {
        assertThat(DraftPage.json(http.get("analyst", "/change/scheduled", DraftPage.ZH))
                        .path("scheduled")
                        .size())
                .isZero();
        assertThat(DraftPage.json(http.get("analyst", "/change/scheduled?day=2020-01-01", DraftPage.ZH))
                        .path("errors")
                        .get(0)
                        .path("pointer")
                        .asString())
                .isEqualTo("/day");
        assertThat(http.get("analyst", "/change/scheduled?day=x&more=1", DraftPage.ZH)
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void takesNoFilesThatAreNone() {
        HttpResponse<String> faulty = new Multipart()
                .field("version", "x")
                .file("workbook", "a.xlsx", new byte[] {1})
                .file("workbook", "A/a.xlsx", new byte[] {1})
                .file("other", "b.xlsx", new byte[] {1})
                .post(http, "analyst", "/change/workbooks", DraftPage.ZH);
        HttpResponse<String> broken = new Multipart()
                .field("version", String.valueOf(draft.version()))
                .file("workbook", "approval-tiers.xlsx", new byte[] {1, 2, 3})
                .post(http, "analyst", "/change/workbooks", DraftPage.ZH);
        HttpResponse<String> behind = new Multipart()
                .field("version", "999")
                .workbook(Workbooks.secondTierUpTo(20_000))
                .post(http, "analyst", "/change/workbooks", DraftPage.ZH);

        assertThat(faulty.statusCode()).isEqualTo(400);
        assertThat(DraftPage.json(faulty)
                        .path("errors")
                        .valueStream()
                        .map(fault -> fault.path("pointer").asString()))
                .containsExactly("/version", "/other", "/workbook");
        assertThat(broken.statusCode()).isEqualTo(422);
        assertThat(DraftPage.json(broken).path("findings").get(0).path("code").asString())
                .isEqualTo("NOT_A_WORKBOOK");
        assertThat(behind.statusCode()).isEqualTo(409);
        assertThat(DraftPage.json(behind).path("version").asLong()).isEqualTo(draft.version());
    }

    @Test
    void saysThatNothingIsComparedWhileACellCannotBeRead() {
        draft.edit(
                "approval-tiers",
                "rules",
                "{\"op\": \"set\", \"id\": \"r8\", \"column\": \"B\", \"text\": \"1000 yuan\"}");

        assertThat(http.get("analyst", "/change/difference", PAGE).body()).contains("读不懂");
        assertThat(http.send("POST", "analyst", "/change/replay", BodyPublishers.noBody(), PAGE)
                        .body())
                .contains("id=\"replay\"", "读不懂");
    }

    @Test
    void makesACaseOfADecision() {
        String id = DraftPage.json(http.post("analyst", "/v1/decisions", DECISION))
                .path("id")
                .asString();

        HttpResponse<String> made = draft.post(
                "/change/cases",
                "{\"version\": " + draft.version() + ", \"table\": \"responsibility\", \"decision\": \"" + id + "\"}");

        assertThat(made.statusCode()).as(made.body()).isEqualTo(200);
        JsonNode checked =
                DraftPage.json(draft.post("/change/responsibility/check", "{\"version\": " + draft.version() + "}"));
        assertThat(checked.path("cases")
                        .valueStream()
                        .filter(one -> one.path("rowId")
                                .asString()
                                .equals(DraftPage.json(made).path("rowId").asString())))
                .singleElement()
                .satisfies(one -> assertThat(one.path("passed").asBoolean()).isTrue());
        assertThat(checked.path("errors").asInt()).isZero();
    }

    @Test
    void makesNoCaseOfWhatAnotherAsked() {
        String id = DraftPage.json(http.post("caller", "/v1/decisions", DECISION))
                .path("id")
                .asString();
        String asked = "{\"version\": " + draft.version() + ", \"table\": \"responsibility\", \"decision\": \"%s\"}";

        assertThat(draft.post("/change/cases", asked.formatted(id)).statusCode())
                .isEqualTo(403);
        assertThat(draft.post("/change/cases", asked.formatted("019caca2-6f00-7000-8000-000000000000"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(draft.post("/change/cases", asked.formatted("C-1")).statusCode())
                .isEqualTo(400);
    }

    @Test
    void forgetsAReplayOfADraftThatIsNoMore() {
        drop(draft.version(), 20_000);
        http.send("POST", "analyst", "/change/replay", BodyPublishers.noBody(), PAGE);
        assertThat(http.get("analyst", "/change/replay", PAGE).body()).doesNotContain(NOT_BEGUN);

        draft.drop();

        assertThat(http.get("analyst", "/change/replay", PAGE).body()).contains(NOT_BEGUN);
    }

    @Test
    void saysThatAReplayIsNotKnown() {
        String one = http.get("analyst", "/change/replay/019caca2-6f00-7000-8000-000000000000", PAGE)
                .body();

        assertThat(one).contains("id=\"replay\"");
        assertThat(http.get("analyst", "/change/replay/x", PAGE).statusCode()).isEqualTo(404);
    }

    @Test
    void goesOnFromAReleaseThatChangedNothingOfTheDraft() {
        draft.edit(
                "approval-tiers", "rules", "{\"op\": \"set\", \"id\": \"r8\", \"column\": \"A\", \"text\": \"R8x\"}");
        long version = draft.version();

        HttpResponse<String> renewed = draft.post("/change/renewal", "{\"version\": " + version + "}");

        assertThat(renewed.statusCode()).isEqualTo(200);
        assertThat(DraftPage.json(renewed).path("version").asLong()).isEqualTo(version + 1);
        assertThat(draft.post("/change/renewal", "{\"version\": " + version + "}")
                        .statusCode())
                .isEqualTo(409);
    }

    private void drop(long version, int yuan) {
        HttpResponse<String> taken = new Multipart()
                .field("version", String.valueOf(version))
                .workbook(Workbooks.secondTierUpTo(yuan))
                .post(http, "analyst", "/change/workbooks", DraftPage.ZH);
        assertThat(taken.statusCode()).as(taken.body()).isEqualTo(200);
    }
}
