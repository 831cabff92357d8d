package io.baoxiu.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.baoxiu.Workbooks;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@ServiceTest
class ChangeSheetsTest {

    private static final String SET =
            "{\"version\": %d, \"sheet\": \"rules\", \"edits\": [{\"op\": \"set\", \"id\": \"r8\", \"column\": \"F\", \"text\": \"%s\"}]}";

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
    void showsTheTableInForceAndKeepsNothing() {
        JsonNode workbook = draft.sheets("responsibility");

        assertThat(workbook.path("title").asString()).isEqualTo("责任与派工类别");
        assertThat(workbook.path("base").asString()).isEqualTo("r1");
        assertThat(workbook.path("savedAt").isNull()).isTrue();
        assertThat(workbook.path("held").asBoolean()).isFalse();
        assertThat(workbook.path("settings").path("hitPolicy").asString()).isEqualTo("首行");
        assertThat(names(workbook)).containsExactly("rules", "cases", "lists", "about", "settings");
        JsonNode cause = DraftPage.sheet(workbook, "rules").path("columns").get(1);
        assertThat(cause.path("key").asString()).isEqualTo("responsibility.cause");
        assertThat(cause.path("kind").asString()).isEqualTo("condition");
        assertThat(cause.path("choices").toString()).contains("不明");
        assertThat(kinds(DraftPage.sheet(workbook, "rules")))
                .containsExactly(
                        "id",
                        "condition",
                        "condition",
                        "condition",
                        "condition",
                        "condition",
                        "outcome",
                        "outcome",
                        "clause",
                        "reason",
                        "reason");
        JsonNode first = DraftPage.sheet(workbook, "rules").path("rows").get(0);
        assertThat(first.path("id").asString()).isEqualTo("r7");
        assertThat(first.path("row").asInt()).isEqualTo(7);
        assertThat(first.path("sign").isNull()).isTrue();
        assertThat(DraftPage.sheet(workbook, "cases").path("columns").toString())
                .contains("\"outcome\"");
    }

    @Test
    void showsTheVocabularyInTheSameWay() {
        JsonNode workbook = draft.sheets("vocabulary");

        assertThat(workbook.path("settings").isNull()).isTrue();
        assertThat(names(workbook)).containsExactly("lists", "terms", "questions", "clauses", "about");
        assertThat(DraftPage.sheet(workbook, "lists").path("rows").size()).isGreaterThan(200);
        assertThat(DraftPage.sheet(workbook, "terms").path("label").asString()).isEqualTo("词");
    }

    @Test
    void keepsWhatIsEditedAndSignsIt() {
        long version = draft.sheets("responsibility").path("version").asLong();

        JsonNode edited = DraftPage.json(draft.post(
                "/change/responsibility/edits",
                "{\"version\": " + version + ", \"sheet\": \"rules\", \"edits\": ["
                        + "{\"op\": \"set\", \"id\": \"r8\", \"column\": \"A\", \"text\": \"R2a\"},"
                        + "{\"op\": \"insert\", \"afterId\": \"r8\", \"rows\": [{\"id\": \"n1\", \"cells\": [\"R99\", \"施工\"]}]},"
                        + "{\"op\": \"delete\", \"ids\": [\"r9\"]},"
                        + "{\"op\": \"move\", \"ids\": [\"r10\"], \"afterId\": null}]}"));

        assertThat(edited.path("version").asLong()).isEqualTo(version + 1);
        assertThat(edited.path("savedAt").asString()).isNotEmpty();
        assertThat(edited.path("removed").get(0).path("id").asString()).isEqualTo("r9");
        assertThat(edited.path("removed").get(0).path("afterId").asString()).isEqualTo("r8");
        JsonNode rows = DraftPage.sheet(draft.sheets("responsibility"), "rules").path("rows");
        assertThat(rows.get(0).path("id").asString()).isEqualTo("r10");
        assertThat(rows.get(2).path("sign").asString()).isEqualTo("changed");
        assertThat(rows.get(2).path("was").get(0).asString()).isNotEqualTo("R2a");
        assertThat(rows.get(3).path("sign").asString()).isEqualTo("added");
        assertThat(rows.get(3).path("row").asInt()).isEqualTo(10);
        assertThat(rows.get(3).path("cells").size()).isEqualTo(11);
    }

    @Test
    void givesTheWorkbookWithWhatIsEdited() throws IOException {
        draft.post(
                "/change/responsibility/edits",
                SET.formatted(draft.sheets("responsibility").path("version").asLong(), "是"));

        byte[] file = bytes("/change/responsibility.xlsx");

        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            assertThat(book.getSheetAt(0).getRow(7).getCell(5).getStringCellValue())
                    .isEqualTo("是");
        }
        assertThat(bytes("/change/approval-tiers.xlsx"))
                .isEqualTo(Workbooks.shipped("approval-tiers").content());
    }

    @Test
    void overwritesNothingThatAnotherWindowWrote() {
        long version = draft.sheets("responsibility").path("version").asLong();
        draft.post("/change/responsibility/edits", SET.formatted(version, "是"));

        HttpResponse<String> behind = draft.post("/change/responsibility/edits", SET.formatted(version, "否"));

        assertThat(behind.statusCode()).isEqualTo(409);
        assertThat(DraftPage.json(behind).path("version").asLong()).isEqualTo(version + 1);
        assertThat(DraftPage.json(behind).path("detail").asString()).isEqualTo("这份草稿在另一个窗口改过，没有覆盖它");
        assertThat(DraftPage.sheet(draft.sheets("responsibility"), "rules")
                        .path("rows")
                        .get(1)
                        .path("cells")
                        .get(5)
                        .asString())
                .isEqualTo("是");
    }

    @Test
    void tellsAllThatIsWrongWithEdits() {
        HttpResponse<String> faulty = draft.post(
                "/change/responsibility/edits",
                "{\"version\": -1, \"sheet\": 5, \"more\": 1, \"edits\": [{\"op\": \"paint\"},"
                        + " {\"op\": \"set\", \"id\": 1, \"column\": \"?\"}, {\"op\": \"insert\", \"rows\": []}, 7,"
                        + " {\"op\": \"set\", \"id\": \"r8\", \"column\": \"A1\", \"text\": \"x\"}]}");

        assertThat(faulty.statusCode()).isEqualTo(400);
        assertThat(DraftPage.json(faulty)
                        .path("errors")
                        .valueStream()
                        .map(fault -> fault.path("pointer").asString()))
                .containsExactly(
                        "/more",
                        "/version",
                        "/sheet",
                        "/edits/0/op",
                        "/edits/1/id",
                        "/edits/1/column",
                        "/edits/1/text",
                        "/edits/2/rows",
                        "/edits/3/op",
                        "/edits/4/column");
    }

    @Test
    void tellsWhatCannotBeDone() {
        long version = draft.sheets("responsibility").path("version").asLong();

        HttpResponse<String> faulty = draft.post(
                "/change/responsibility/edits",
                "{\"version\": " + version
                        + ", \"sheet\": \"rules\", \"edits\": [{\"op\": \"delete\", \"ids\": [\"r99\"]}]}");

        assertThat(faulty.statusCode()).isEqualTo(400);
        assertThat(DraftPage.json(faulty).path("errors").get(0).path("pointer").asString())
                .isEqualTo("/edits/0/ids/0");
        assertThat(draft.sheets("responsibility").path("version").asLong()).isEqualTo(version);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "7", "{}", "\"x\""})
    void takesNothingElse(String body) {
        for (String address : List.of("edits", "reading", "drop")) {
            assertThat(draft.post("/change/responsibility/" + address, body).statusCode())
                    .isEqualTo(400);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "text/plain", "multipart/form-data", "multipart/mixed; boundary=b"})
    void takesNoLargeBodyWhateverItIsCalled(String type) {
        String large = "{\"version\": 0}" + " ".repeat(1 << 20);

        assertThat(List.of("drop", "responsibility/drop", "renewal", "proposal", "cases"))
                .allSatisfy(act -> assertThat(http.post("analyst", "/change/" + act, large, "Content-Type", type)
                                .statusCode())
                        .isEqualTo(413));
    }

    /** Nothing in a request is a failure of the service. */
    @Test
    void failsAtNothing() {
        List<String> bodies = List.of(
                "",
                "{",
                "[".repeat(5_000),
                "{\"version\": 1e999999999, \"sheet\": \"rules\", \"edits\": [{}]}",
                "{\"version\": 99999999999999999999999, \"table\": \"\\ud800\", \"decision\": \"\\u0000\"}",
                "{\"version\": null, \"note\": \"\\ud800\", \"day\": 7, \"\\ud800\": {}}",
                "{\"version\": 0, \"sheet\": \"\\u0000\", \"column\": \"XFE\", \"text\": \"\\uffff\", \"edits\":"
                        + " [{\"op\": \"move\", \"ids\": [null, {}], \"afterId\": []}]}");
        for (String address : List.of(
                "responsibility/edits",
                "responsibility/reading",
                "responsibility/check",
                "responsibility/drop",
                "%00/edits",
                "cases",
                "proposal",
                "renewal",
                "workbooks")) {
            for (String body : bodies) {
                assertThat(draft.post("/change/" + address, body).statusCode())
                        .as(address + " " + body.substring(0, Math.min(80, body.length())))
                        .isBetween(400, 499);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "approval-tiers, B, 不满2万, 审批金额：不满 20000元,",
        "approval-tiers, B, 1000 yuan, , WRONG",
        "responsibility, B, 施工、不明, '认定的原因：施工，或不明',",
        "responsibility, B, 施共, , 施工",
        "warranty-periods, B, 地基, , 地基基础",
        "responsibility, H, A类, 派工类别：A 类,"
    })
    void saysWhatATextWouldBeReadAs(String table, String column, String text, String reading, String fault) {
        JsonNode told = DraftPage.json(draft.post(
                "/change/" + table + "/reading",
                "{\"sheet\": \"rules\", \"column\": \"" + column + "\", \"text\": \"" + text + "\"}"));

        if (reading != null) {
            assertThat(told.path("reading").asString().replaceAll("[ ,\u00A0]", ""))
                    .isEqualTo(reading.replace(" ", ""));
        } else {
            assertThat(told.path("fault").path("severity").asString()).isEqualTo("error");
            assertThat(told.path("fault").path("message").asString()).isNotEmpty();
        }
        if (fault != null && !fault.equals("WRONG")) {
            assertThat(told.path("fault").path("suggestion").asString()).isEqualTo(fault);
        }
    }

    @Test
    void knowsNoTableThatIsNowhere() {
        HttpResponse<String> none = http.get("analyst", "/change/nowhere/sheets", DraftPage.ZH);

        assertThat(none.statusCode()).isEqualTo(404);
        assertThat(DraftPage.json(none).path("detail").asString()).isEqualTo("没有这个表");
    }

    @ParameterizedTest
    @ValueSource(strings = {"caller", "finance", "publisher", "auditor"})
    void isForAnalystsAlone(String user) {
        assertThat(http.get(user, "/change/responsibility/sheets", DraftPage.ZH).statusCode())
                .isEqualTo(403);
        assertThat(http.post(user, "/change/drop", "{\"version\": 0}", DraftPage.ZH)
                        .statusCode())
                .isEqualTo(403);
    }

    /** A page of another origin sends the session's cookie, and knows no token. */
    @Test
    void changesNothingWithoutTheTokenOfASession() {
        HttpResponse<String> page = Http.send(http.at("/sign-in"));
        String token = page.body().replaceAll("(?s).*name=\"_csrf\"[^>]*value=\"([^\"]+)\".*", "$1");
        HttpResponse<String> signedIn = Http.send(
                http.at("/sign-in").POST(BodyPublishers.ofString("username=analyst&password=analyst&_csrf=" + token)),
                "Content-Type",
                "application/x-www-form-urlencoded",
                "Cookie",
                cookies(page));
        String session = cookies(signedIn);
        long version = draft.sheets("responsibility").path("version").asLong();

        HttpResponse<String> refused = Http.send(
                http.at("/change/responsibility/edits").POST(BodyPublishers.ofString(SET.formatted(version, "是"))),
                "Content-Type",
                "application/json",
                "Cookie",
                session);

        assertThat(Http.send(http.at("/change/responsibility/sheets"), "Cookie", session)
                        .statusCode())
                .isEqualTo(200);
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(draft.sheets("responsibility").path("version").asLong()).isEqualTo(version);
    }

    private static String cookies(HttpResponse<String> answer) {
        return answer.headers().allValues("Set-Cookie").stream()
                .map(cookie -> cookie.split(";")[0])
                .collect(Collectors.joining("; "));
    }

    private byte[] bytes(String path) throws IOException {
        try (InputStream body = HttpClient.newHttpClient()
                .send(http.as("analyst", path).build(), HttpResponse.BodyHandlers.ofInputStream())
                .body()) {
            return body.readAllBytes();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stopped);
        }
    }

    private static List<String> names(JsonNode workbook) {
        return workbook.path("sheets")
                .valueStream()
                .map(sheet -> sheet.path("sheet").asString())
                .toList();
    }

    private static List<String> kinds(JsonNode sheet) {
        return sheet.path("columns")
                .valueStream()
                .map(column -> column.path("kind").asString())
                .toList();
    }
}
