package io.baoxiu.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.baoxiu.Baoxiu;
import io.baoxiu.Workbooks;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest(classes = Baoxiu.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class JournalControllerTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String LEAK = """
            {"complaint": {"kind": "REPAIR", "part": "PIPE_LEAK", "reportedAt": "2026-03-02", "reference": "%s"},
             "unit": {"completionAcceptedOn": "2023-03-01", "deliveredOn": "2024-09-01", "project": "湖畔"},
             "repair": {"estimatedCost": 15000, "trades": 1}}""";

    private final JdbcClient sql;

    @LocalServerPort
    private int port;

    private Http http;

    JournalControllerTest(@Autowired JdbcClient sql) {
        this.sql = sql;
    }

    @BeforeEach
    void connect() {
        http = new Http(port);
        sql.sql("delete from decision").update();
    }

    @Test
    void tellsAnEntryToItsCallerAndToThoseWhoReadAll() {
        String id = decide("C-1");

        var entry = http.get("caller", "/v1/decisions/" + id);

        assertThat(entry.statusCode()).isEqualTo(200);
        assertThat(json(entry).get("caller").asString()).isEqualTo("caller");
        assertThat(json(entry).at("/facts/complaint/reference").asString()).isEqualTo("C-1");
        assertThat(json(entry).at("/facts/rulesAsOf").isString()).isTrue();
        assertThat(json(entry).at("/answer/responsibility/party").asString()).isEqualTo("COMPANY");
        assertThat(json(entry).get("contentHash").asString()).hasSize(64);
        assertThat(Stream.of("auditor", "publisher")
                        .map(user -> http.get(user, "/v1/decisions/" + id).body()))
                .containsOnly(entry.body());
    }

    @Test
    void tellsTheReasonsOfAnEntryInTheLanguageThatIsNamed() {
        String id = decide("C-1");
        var asked = http.post("caller", "/v1/decisions?keep=false", LEAK.formatted("C-1"), "Accept-Language", "zh");

        JsonNode asAnswered = json(http.get("auditor", "/v1/decisions/" + id));
        JsonNode chinese = json(http.get("auditor", "/v1/decisions/" + id, "Accept-Language", "zh"));
        JsonNode listed = json(http.get("auditor", "/v1/decisions", "Accept-Language", "zh"));

        assertThat(asAnswered.get("language").asString()).isEqualTo("EN");
        assertThat(chinese.get("language").asString()).isEqualTo("ZH");
        assertThat(chinese.at("/answer/because")).isEqualTo(json(asked).get("because"));
        assertThat(listed.at("/decisions/0")).isEqualTo(chinese);
        assertThat(chinese.at("/answer/because/0/text")).isNotEqualTo(asAnswered.at("/answer/because/0/text"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"finance", "analyst"})
    void hidesAnEntryFromOthers(String user) {
        assertThat(http.get(user, "/v1/decisions/" + decide("C-1")).statusCode())
                .isEqualTo(403);
    }

    @Test
    void knowsNoEntryThatWasNeverMade() {
        assertThat(http.get("auditor", "/v1/decisions/" + UUID.randomUUID()).statusCode())
                .isEqualTo(404);
        assertThat(http.get("auditor", "/v1/decisions/nonsense").statusCode()).isEqualTo(404);
        assertThat(http.post("auditor", "/v1/decisions/" + UUID.randomUUID() + "/replay", "")
                        .statusCode())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({"caller", "analyst"})
    void tellsTheJournalToThoseWhoReadItAlone(String user) {
        assertThat(http.get(user, "/v1/decisions").statusCode()).isEqualTo(403);
        assertThat(http.get(user, "/v1/decisions.csv").statusCode()).isEqualTo(403);
        assertThat(http.post(user, "/v1/decisions/" + decide("C-1") + "/replay", "")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void tellsPageAfterPageNewestFirst() {
        List<String> made = Stream.of("C-1", "C-2", "C-3").map(this::decide).toList();

        JsonNode first = json(http.get("auditor", "/v1/decisions?size=2"));
        JsonNode second = json(http.get(
                "auditor", "/v1/decisions?size=2&after=" + first.get("next").asString()));

        assertThat(first.get("decisions").findValuesAsString("id")).containsExactly(made.get(2), made.get(1));
        assertThat(second.get("decisions").findValuesAsString("id")).containsExactly(made.get(0));
        assertThat(second.has("next")).isFalse();
    }

    @Test
    void findsByWhatIsAsked() {
        String one = decide("C-1");
        decide("C-2");

        assertThat(found("reference=C-1&project=湖畔&warrantyClass=B&tier=3&from=2020-01-01&to=2200-12-31"))
                .containsExactly(one);
        assertThat(found("from=2020-01-01T00:00:00%2B08:00")).hasSize(2);
        assertThat(found("from=2020-01-01T00:00:00+08:00")).hasSize(2);
        assertThat(found("from=2199-01-01T00:00Z")).isEmpty();
        assertThat(found("to=2020-01-01T00:00")).isEmpty();
        assertThat(found("warrantyClass=A")).isEmpty();
        assertThat(found("tier=2")).isEmpty();
        assertThat(found("project=Hill")).isEmpty();
        String release =
                json(http.get("auditor", "/v1/decisions/" + one)).get("release").asString();
        assertThat(found("question=decision&party=COMPANY&approver=GENERAL_MANAGER&release=" + release))
                .hasSize(2);
        assertThat(found("question=approval")).isEmpty();
        assertThat(found("party=CONTRACTOR")).isEmpty();
        assertThat(found("approver=DEPUTY_GENERAL_MANAGER")).isEmpty();
        assertThat(found("release=" + release + "0")).isEmpty();
        http.post("caller", "/v1/decisions/approval", "{\"amount\": 15000}");
        assertThat(found("question=approval&approver=GENERAL_MANAGER")).hasSize(1);
    }

    @Test
    void tellsFinanceEverythingButReferences() {
        decide("C-1");

        JsonNode entry = json(http.get("finance", "/v1/decisions?project=" + encoded("湖畔")))
                .at("/decisions/0");
        var lines = http.get("finance", "/v1/decisions", "Accept", "application/x-ndjson");
        var csv = http.get("finance", "/v1/decisions.csv");

        assertThat(entry.at("/answer/approval/amount").asInt()).isEqualTo(15_000);
        assertThat(entry.at("/facts/unit/project").asString()).isEqualTo("湖畔");
        assertThat(entry.findValues("reference")).allMatch(JsonNode::isNull);
        assertThat(List.of(entry.toString(), lines.body(), csv.body())).noneMatch(told -> told.contains("C-1"));
        assertThat(csv.body()).contains(",15000.00,");
        assertThat(http.get("finance", "/v1/decisions?reference=C-1").statusCode())
                .isEqualTo(403);
        assertThat(http.get("finance", "/v1/decisions.csv?reference=C-1").statusCode())
                .isEqualTo(403);
    }

    @Test
    void tellsEveryRoleItsOwnDecisions() {
        String own = decide("C-1");
        http.post("analyst", "/v1/decisions/approval", "{\"amount\": 1}");

        JsonNode mine = json(http.get("caller", "/v1/decisions?caller=me&reference=C-1"));

        assertThat(mine.get("decisions").findValuesAsString("id")).containsExactly(own);
        assertThat(mine.at("/decisions/0/reference").asString()).isEqualTo("C-1");
        for (String user : List.of("caller", "analyst", "finance", "publisher", "auditor")) {
            assertThat(json(http.get(user, "/v1/decisions?caller=me"))
                            .get("decisions")
                            .findValuesAsString("caller"))
                    .allMatch(user::equals);
            assertThat(http.get(user, "/v1/decisions.csv?caller=me").statusCode())
                    .isEqualTo(200);
        }
        assertThat(http.get("caller", "/v1/decisions?caller=me&caller=me").statusCode())
                .isEqualTo(403);
    }

    @Test
    void labelsTheSpreadsheetInChineseForThoseWhoReadIt() {
        decide("C-1");

        var csv = http.get("auditor", "/v1/decisions.csv", "Accept-Language", "zh-CN,zh;q=0.9");

        assertThat(csv.body()).startsWith("\uFEFF决策编号,决策时间（北京时间）,");
        assertThat(csv.headers().firstValue("Vary").orElse("")).contains("Accept-Language");
    }

    @ParameterizedTest
    @CsvSource({
        "size=0, /size OUT_OF_RANGE",
        "size=501, /size OUT_OF_RANGE",
        "size=ten, /size WRONG_TYPE",
        "tier=-1, /tier OUT_OF_RANGE",
        "from=yesterday, /from INVALID_DATE",
        "to=2026-02-30, /to INVALID_DATE",
        "from=2026-03-02&to=2026-03-01, /to INCONSISTENT",
        "warrantyClass=C, /warrantyClass UNKNOWN_CODE",
        "after=1, /after WRONG_TYPE",
        "after=1-1-1-1-1, /after WRONG_TYPE",
        "after=01990c1e-0000-4000-8000-000000000000, /after WRONG_TYPE",
        "after=01990c1e-0000-7000-c000-000000000000, /after WRONG_TYPE",
        "after=01990C1E-0000-7000-8000-000000000000, /after WRONG_TYPE",
        "after=01990c1e-0000-7000-8000-0000000000000, /after WRONG_TYPE",
        "question=decisions, /question UNKNOWN_CODE",
        "party=NOBODY, /party UNKNOWN_CODE",
        "approver=NOBODY, /approver UNKNOWN_CODE",
        "caller=auditor, /caller UNKNOWN_CODE",
        "reference=, /reference OUT_OF_RANGE",
        "size=1&size=2, /size DUPLICATE_PROPERTY",
        "sort=id, /sort UNKNOWN_PROPERTY"
    })
    void refusesParametersThatAreNotRight(String query, String fault) {
        for (String path : List.of("/v1/decisions?", "/v1/decisions.csv?")) {
            var answer = http.get("auditor", path + query);

            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(json(answer)
                            .get("errors")
                            .valueStream()
                            .map(some -> some.get("pointer").asString() + " "
                                    + some.get("code").asString()))
                    .containsExactly(fault);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"reference", "project", "from", "to", "warrantyClass", "tier", "after", "size"})
    void takesSqlInAnyParameterForAValue(String name) {
        decide("C-1");
        for (String attack : List.of("' or '1'='1", "1; drop table decision", "1) or (1=1", "x' union select 1--")) {
            var answer = http.get("auditor", "/v1/decisions?" + name + "=" + encoded(attack));

            boolean text = name.equals("reference") || name.equals("project");
            assertThat(answer.statusCode()).isEqualTo(text ? 200 : 400);
            assertThat(text ? json(answer).get("decisions").size() : 0).isZero();
        }
        assertThat(found("reference=C-1")).hasSize(1);
    }

    @Test
    void givesTheSelectionToASpreadsheetWithoutFormulas() {
        String id = decide("=HYPERLINK(1)");
        decide("C-2");

        var csv = http.get("auditor", "/v1/decisions.csv?reference=" + encoded("=HYPERLINK(1)"));

        assertThat(csv.headers().firstValue("Content-Type")).contains("text/csv;charset=UTF-8");
        assertThat(csv.body().lines()).hasSize(2).first().asString().startsWith("\uFEFFid,decidedAt,");
        assertThat(csv.body()).contains("\n" + id + ",").contains(",\"'=HYPERLINK(1)\",湖畔,B,3,");
    }

    @Test
    void givesAllAsLinesToThoseWhoAcceptThem() {
        decide("C-1");
        decide("C-2");

        var lines = http.get("auditor", "/v1/decisions?size=1", "Accept", "application/x-ndjson");

        assertThat(lines.body()
                        .lines()
                        .map(line -> JSON.readTree(line)
                                .at("/facts/complaint/reference")
                                .asString()))
                .containsExactly("C-2", "C-1");
    }

    @Test
    void decidesAgainAndComparesAndSaysWhenFactsAreGone() {
        String id = decide("C-1");

        var same = http.post("auditor", "/v1/decisions/" + id + "/replay", "");
        sql.sql("update decision set facts = null").update();
        var gone = http.post("auditor", "/v1/decisions/" + id + "/replay", "");

        assertThat(same.body()).isEqualTo("{\"same\":true}");
        assertThat(gone.statusCode()).isEqualTo(410);
    }

    @Test
    void tellsNothingThatCannotBeKeptAndGoesOnByItself() {
        sql.sql("alter table decision rename to away").update();
        var refused = http.post("caller", "/v1/decisions/approval", "{\"amount\": 1}");
        sql.sql("alter table away rename to decision").update();
        var answered = http.post("caller", "/v1/decisions/approval", "{\"amount\": 1}");

        assertThat(refused.statusCode()).isEqualTo(503);
        assertThat(refused.headers().firstValue("Retry-After")).isPresent();
        assertThat(json(refused).get("type").asString()).isEqualTo("/problems/unavailable");
        assertThat(answered.statusCode()).isEqualTo(200);
        assertThat(found("")).containsExactly(json(answered).get("id").asString());
    }

    @Test
    void saysWhatAProposalWouldChange() {
        decide("C-1");
        http.post("caller", "/v1/decisions/approval", "{\"amount\": 15000}");
        http.post("caller", "/v1/follow-ups", "{\"rating\": \"SATISFIED\"}");
        String proposal = propose();

        var answer = http.post("publisher", "/v1/releases/" + proposal + "/replay", "{}");
        JsonNode all = json(answer);
        JsonNode last = json(http.post("analyst", "/v1/releases/" + proposal + "/replay", "{\"limit\": 1}"));
        JsonNode unseen = json(http.post("analyst", "/v1/releases/" + proposal + "/replay", ""));

        assertThat(all.get("decisions").asInt()).isEqualTo(3);
        assertThat(all.get("changed").asInt()).isEqualTo(2);
        assertThat(all.at("/sections/approval").asInt()).isEqualTo(1);
        assertThat(all.at("/examples/1/reference").asString()).isEqualTo("C-1");
        assertThat(all.at("/examples/1/before/approval/tier").asInt()).isEqualTo(3);
        assertThat(all.at("/examples/1/after/approval/tier").asInt()).isEqualTo(2);
        assertThat(answer.body())
                .endsWith("\"money\":{\"before\":{\"byClass\":{\"B\":15000.00},\"byTier\":{\"3\":15000.00}},"
                        + "\"after\":{\"byClass\":{\"B\":15000.00},\"byTier\":{\"2\":15000.00}}}}");
        assertThat(last.get("decisions").asInt()).isEqualTo(1);
        assertThat(unseen.findValues("reference")).isEmpty();
        assertThat(unseen.get("changed").asInt()).isEqualTo(2);
    }

    @Test
    void tellsAReplayAsItGoesToThoseWhoWantIt() {
        for (int i = 0; i < 201; i++) {
            http.post("caller", "/v1/decisions/approval", "{\"amount\": 15000}");
        }
        String path = "/v1/releases/" + propose() + "/replay";

        var lines = http.post("analyst", path, "{}", "Accept", "application/x-ndjson");
        var events = http.post("analyst", path, "{}", "Accept", "text/event-stream");

        assertThat(lines.body().lines())
                .hasSize(2)
                .first()
                .isEqualTo("{\"progress\":{\"decisions\":200,\"changed\":200}}");
        assertThat(lines.body()).contains("\n{\"report\":{\"decisions\":201,\"changed\":201,");
        assertThat(events.body())
                .startsWith("event: progress\ndata: {\"progress\":{\"decisions\":200,\"changed\":200}}\n\n")
                .contains("event: report\ndata: {\"report\":");
    }

    @Test
    void readsWhatToReplayStrictly() {
        var answer = http.post("analyst", "/v1/releases/r1/replay", "{\"from\": \"2026\", \"limit\": 0, \"x\": 1}");

        assertThat(json(answer).get("errors").findValuesAsString("pointer"))
                .containsExactlyInAnyOrder("/from", "/limit", "/x");
        assertThat(http.post("analyst", "/v1/releases/r999/replay", "{}").statusCode())
                .isEqualTo(404);
    }

    private String propose() {
        var proposed = new Multipart()
                .workbook(Workbooks.secondTierUpTo(20_000))
                .field("note", "n")
                .post(http, "analyst", "/v1/releases");
        return json(proposed).get("id").asString();
    }

    private String decide(String reference) {
        return json(http.post("caller", "/v1/decisions", LEAK.formatted(reference)))
                .get("id")
                .asString();
    }

    private List<String> found(String query) {
        return json(http.get("auditor", "/v1/decisions?" + query.replace("湖畔", encoded("湖畔"))))
                .get("decisions")
                .findValuesAsString("id");
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return JSON.readTree(answer.body());
    }
}
