package io.baoxiu.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.baoxiu.Baoxiu;
import io.baoxiu.Workbooks;
import io.baoxiu.table.file.WorkbookFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest(classes = Baoxiu.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class ReleaseControllerTest {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @LocalServerPort
    private int port;

    private Http http;

    @BeforeEach
    void connect() {
        http = new Http(port);
    }

    @Test
    void goesFromAProposalToAReleaseInForceAndBack() {
        var proposed = propose(Workbooks.secondTierUpTo(20_000));
        String id = json(proposed).get("id").asString();
        JsonNode before = ask("{\"amount\": 15000}");

        var approved = http.post("publisher", "/v1/releases/" + id + "/approval", "");
        JsonNode after = ask("{\"amount\": 15000}");
        var reinstated = http.post("publisher", "/v1/releases/r1/reinstatement", "{\"note\": \"back\"}");

        assertThat(proposed.statusCode()).isEqualTo(201);
        assertThat(proposed.headers().firstValue("Location")).contains("/v1/releases/" + id);
        assertThat(json(proposed).get("status").asString()).isEqualTo("PROPOSED");
        assertThat(json(proposed).get("author").asString()).isEqualTo("analyst");
        assertThat(json(proposed).get("warnings").isArray()).isTrue();
        assertThat(before.get("tier").asInt()).isEqualTo(3);
        assertThat(approved.statusCode()).isEqualTo(200);
        assertThat(json(approved).get("status").asString()).isEqualTo("PUBLISHED");
        assertThat(json(approved).get("approver").asString()).isEqualTo("publisher");
        assertThat(after.get("tier").asInt()).isEqualTo(2);
        assertThat(after.get("release").asString()).isEqualTo(id);
        assertThat(reinstated.statusCode()).isEqualTo(201);
        assertThat(reinstated.headers().firstValue("Location"))
                .contains("/v1/releases/" + json(reinstated).get("id").asString());
        assertThat(json(reinstated).get("scheduled").size()).isZero();
        assertThat(ask("{\"amount\": 15000}").get("tier").asInt()).isEqualTo(3);
        assertThat(http.post("publisher", "/v1/releases/" + id + "/approval", "")
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    void leavesARetryItsAnswerThoughItsPartIsKnownNoMore() {
        String facts = "{\"complaint\": {\"kind\": \"REPAIR\", \"part\": \"GREENERY\"}}";
        String[] key = {"Idempotency-Key", "greenery-1"};
        var first = http.post("caller", "/v1/decisions", facts, key);
        String id = json(propose(renamed())).get("id").asString();
        http.post("publisher", "/v1/releases/" + id + "/approval", "");

        var again = http.post("caller", "/v1/decisions", facts, key);
        var another = http.post("caller", "/v1/decisions", facts.replace("GREENERY", "TREE"), key);
        var unknown = http.post("caller", "/v1/decisions", facts);
        http.post("publisher", "/v1/releases/r1/reinstatement", "{\"note\": \"back\"}");

        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(another.statusCode()).isEqualTo(422);
        assertThat(json(another).get("type").asString()).isEqualTo("/problems/idempotency-key-reused");
        assertThat(faults(unknown)).containsExactly("/complaint/part UNKNOWN_CODE");
    }

    @Test
    void tellsReleasesNewestFirst() {
        String id = json(propose(Workbooks.secondTierUpTo(20_000))).get("id").asString();

        JsonNode all = json(http.get("caller", "/v1/releases")).get("releases");

        assertThat(all.get(0).get("id").asString()).isEqualTo(id);
        assertThat(all.get(all.size() - 1).get("effectiveFrom").asString()).isEqualTo("2000-01-01");
        assertThat(json(http.get("caller", "/v1/releases/" + id))).isEqualTo(all.get(0));
        assertThat(http.get("caller", "/v1/releases/r999").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/yaml", "application/xml", "application/cbor"})
    void tellsJsonWhateverIsAccepted(String accept) {
        var answer = http.get("caller", "/v1/releases/r1", "Accept", accept);

        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json");
        assertThat(json(answer).get("effectiveFrom").asString()).isEqualTo("2000-01-01");
    }

    @Test
    void rejectsWithAReason() {
        String id = json(propose(Workbooks.secondTierUpTo(20_000))).get("id").asString();

        var rejected = http.post("publisher", "/v1/releases/" + id + "/rejection", "{\"reason\": \"太多\"}");

        assertThat(json(rejected).get("status").asString()).isEqualTo("REJECTED");
        assertThat(json(rejected).get("reason").asString()).isEqualTo("太多");
    }

    @Test
    void refusesAWorkbookWithAnErrorAndSaysWhere() {
        WorkbookFile wrong = Workbooks.changed("approval-tiers", Map.of("approval-tiers!C8", "second"));
        int before = json(http.get("caller", "/v1/releases")).get("releases").size();

        var refused = propose(wrong);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(json(refused).get("type").asString()).isEqualTo("/problems/workbook-refused");
        assertThat(json(refused).at("/findings/0/cell").asString()).isEqualTo("C8");
        assertThat(json(refused).at("/findings/0/code").asString()).isEqualTo("WRONG_TYPE");
        assertThat(json(http.get("caller", "/v1/releases")).get("releases").size())
                .isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({
        "caller, /v1/releases/r1/approval",
        "analyst, /v1/releases/r1/approval",
        "auditor, /v1/releases/r1/rejection",
        "finance, /v1/releases/r1/reinstatement",
        "caller, /v1/releases/r1/replay",
        "auditor, /v1/releases/r1/replay"
    })
    void isForbiddenToOtherRoles(String user, String path) {
        assertThat(http.post(user, path, "{}").statusCode()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"caller", "finance", "publisher", "auditor"})
    void takesProposalsFromAnalystsAlone(String user) {
        var request =
                new Multipart().workbook(Workbooks.shipped("approval-tiers")).field("note", "n");

        assertThat(request.post(http, user, "/v1/releases").statusCode()).isEqualTo(403);
    }

    @Test
    void findsAllThatIsWrongWithAProposal() {
        var answer = new Multipart()
                .field("note", " ")
                .field("effectiveFrom", "2026-02-30")
                .field("author", "me")
                .file("workbok", "approval-tiers.xlsx", new byte[0])
                .post(http, "analyst", "/v1/releases");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(faults(answer))
                .containsExactlyInAnyOrder(
                        "/workbok UNKNOWN_PROPERTY",
                        "/workbook REQUIRED",
                        "/note OUT_OF_RANGE",
                        "/effectiveFrom INVALID_DATE",
                        "/author UNKNOWN_PROPERTY");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u202Eb", "a\u2066b", "a\u00ADb", "a\nb", "a\u001Bb", "a\u0000b"})
    void takesNoNoteThatIsNotWhatIsSeen(String note) {
        var proposed = new Multipart()
                .workbook(Workbooks.shipped("approval-tiers"))
                .field("note", note)
                .post(http, "analyst", "/v1/releases");

        assertThat(proposed.statusCode()).isEqualTo(400);
        assertThat(faults(proposed)).containsExactly("/note OUT_OF_RANGE");
    }

    @Test
    void takesNoDayThatHasPassed() {
        LocalDate yesterday = LocalDate.now(ZoneId.of("Asia/Shanghai")).minusDays(1);

        var answer = new Multipart()
                .workbook(Workbooks.shipped("approval-tiers"))
                .field("note", "too late")
                .field("effectiveFrom", yesterday.toString())
                .post(http, "analyst", "/v1/releases");

        assertThat(faults(answer)).containsExactly("/effectiveFrom OUT_OF_RANGE");
    }

    @Test
    void takesNoProposalThatIsNoMultipart() {
        assertThat(http.post("analyst", "/v1/releases", "{}").statusCode()).isEqualTo(415);
        assertThat(http.post("analyst", "/v1/workbooks/check", "{}").statusCode())
                .isEqualTo(415);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    {}                                | /reason REQUIRED
                    {"reason": ""}                    | /reason OUT_OF_RANGE
                    {"reason": 1}                     | /reason WRONG_TYPE
                    {"reason": "a", "reason": "b"}    | /reason DUPLICATE_PROPERTY
                    {"reason": "a", "by": "b"}        | /by UNKNOWN_PROPERTY
                    []                                | @ WRONG_TYPE
                    """)
    void readsARejectionStrictly(String body, String fault) {
        assertThat(faults(http.post("publisher", "/v1/releases/r1/rejection", body)))
                .containsExactly(fault.replace("@", ""));
    }

    @Test
    void takesNoRejectionThatIsNoJson() {
        var answer = http.post("publisher", "/v1/releases/r1/rejection", "{\"reason\": ");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(json(answer).get("type").asString()).isEqualTo("/problems/malformed-json");
    }

    @Test
    void tellsForWhichFactsTwoReleasesConcludeOtherwise() {
        String id = json(propose(Workbooks.secondTierUpTo(20_000))).get("id").asString();

        JsonNode difference = json(http.get("caller", "/v1/releases/" + id + "/difference?from=r1"));
        JsonNode none = json(http.get("caller", "/v1/releases/r1/difference?from=r1"));

        assertThat(difference.get("from").asString()).isEqualTo("r1");
        assertThat(difference.get("to").asString()).isEqualTo(id);
        assertThat(difference.at("/differences/0/table").asString()).isEqualTo("approval-tiers");
        assertThat(difference.at("/differences/0/changes").toString())
                .isEqualTo("[{\"where\":{\"approval.amount\":\"(10000..20000]\"},"
                        + "\"before\":{\"approval.tier\":3,\"approval.reviewer\":null,"
                        + "\"approval.approver\":\"GENERAL_MANAGER\"},"
                        + "\"after\":{\"approval.tier\":2,\"approval.reviewer\":\"DEPUTY_CHIEF_ENGINEER\","
                        + "\"approval.approver\":\"DEPUTY_GENERAL_MANAGER\"},"
                        + "\"rows\":{\"before\":9,\"after\":8},\"witness\":{\"approval.amount\":10000.01}}]");
        assertThat(none.get("differences").size()).isZero();
        assertThat(http.get("caller", "/v1/releases/" + id + "/difference?from=r999")
                        .statusCode())
                .isEqualTo(404);
        assertThat(http.get("caller", "/v1/releases/" + id + "/difference?form=r1")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void tellsTheTablesInForce() {
        JsonNode tables = json(http.get("caller", "/v1/tables")).get("tables");

        assertThat(tables.size()).isEqualTo(Workbooks.shipped().size() - 1);
        assertThat(tables.findValuesAsString("name")).contains("approval-tiers", "warranty-periods");
        assertThat(tables.get(0).propertyNames()).containsExactly("name", "title", "rows", "hitPolicy");
    }

    @Test
    void tellsATableRowByRow() {
        JsonNode table = json(http.get("caller", "/v1/tables/approval-tiers"));

        assertThat(table.at("/rows/1").toString())
                .isEqualTo("{\"row\":8,\"id\":\"T2\",\"when\":{\"approval.amount\":[\"(1000..10000]\"]},"
                        + "\"then\":{\"approval.tier\":2,\"approval.reviewer\":\"DEPUTY_CHIEF_ENGINEER\","
                        + "\"approval.approver\":\"DEPUTY_GENERAL_MANAGER\"},\"clause\":\"CSP 3.6.1\","
                        + "\"text\":{\"zh\":\"超过1000元、不超过1万元，由副总工程师审核，副总经理批准。\",\"en\":\"Above 1,000 and up to 10,000"
                        + " yuan the deputy chief engineer reviews and the deputy general manager approves.\"}}");
        assertThat(http.get("caller", "/v1/tables/no-such-table").statusCode()).isEqualTo(404);
    }

    @Test
    void givesAWorkbookByteForByte() throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = HttpClient.newHttpClient()
                .send(http.as("caller", "/v1/tables/severity.xlsx").build(), BodyHandlers.ofByteArray());

        assertThat(answer.body()).isEqualTo(Workbooks.shipped("severity").content());
        assertThat(answer.headers().firstValue("Content-Type")).contains(XLSX);
        assertThat(http.get("caller", "/v1/tables/no-such-table.xlsx").statusCode())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/tables/", "/v1/releases/r1/tables/"})
    void givesAWorkbookInOtherWords(String place) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = HttpClient.newHttpClient()
                .send(http.as("caller", place + "severity.xlsx?labels=en").build(), BodyHandlers.ofByteArray());
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(answer.body()))) {
            assertThat(book.getSheetAt(0).getRow(2).getCell(0).getStringCellValue())
                    .isEqualTo("hit policy");
        }
        HttpResponse<String> unknown = http.get("caller", place + "severity.xlsx?labels=fr");

        assertThat(unknown.statusCode()).isEqualTo(400);
        assertThat(json(unknown).at("/errors/0/code").asString()).isEqualTo("UNKNOWN_CODE");
        assertThat(http.get("caller", place + "none.xlsx?labels=en").statusCode())
                .isEqualTo(404);
    }

    @Test
    void checksWorkbooksAndKeepsNothing() {
        WorkbookFile wrong = Workbooks.changed("approval-tiers", Map.of("approval-tiers!C8", "second"));

        var right = new Multipart()
                .workbook(Workbooks.shipped("severity"))
                .post(http, "caller", "/v1/workbooks/check", "Accept-Language", "zh");
        var faulty = new Multipart().workbook(wrong).post(http, "caller", "/v1/workbooks/check");

        assertThat(right.statusCode()).isEqualTo(200);
        assertThat(json(right).get("findings").findValuesAsString("severity")).doesNotContain("ERROR");
        assertThat(json(faulty).at("/findings/0/cell").asString()).isEqualTo("C8");
    }

    @Test
    void writesFindingsIntoTheWorkbookForThoseWhoWantIt() throws IOException, InterruptedException {
        WorkbookFile wrong = Workbooks.changed("approval-tiers", Map.of("approval-tiers!C8", "second"));

        HttpResponse<byte[]> answer = HttpClient.newHttpClient()
                .send(
                        new Multipart()
                                .workbook(wrong)
                                .request(http, "analyst", "/v1/workbooks/check")
                                .header("Accept", XLSX)
                                .build(),
                        BodyHandlers.ofByteArray());

        assertThat(answer.headers().firstValue("Content-Type")).contains(XLSX);
        assertThat(Workbooks.comment(answer.body(), "C8")).contains("WRONG_TYPE");
    }

    /** The code alone: tables speak of it by its label. */
    private static WorkbookFile renamed() {
        return Workbooks.changed("vocabulary", Map.of(Workbooks.find("vocabulary", "GREENERY"), "GREENERIES"));
    }

    private HttpResponse<String> propose(WorkbookFile... changed) {
        var request = new Multipart();
        Stream.of(changed).forEach(request::workbook);
        return request.field("note", "试一试").post(http, "analyst", "/v1/releases");
    }

    private JsonNode ask(String facts) {
        return json(http.post("caller", "/v1/decisions/approval", facts));
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return JSON.readTree(answer.body());
    }

    private static Stream<String> faults(HttpResponse<String> answer) {
        return json(answer)
                .get("errors")
                .valueStream()
                .map(fault -> fault.get("pointer").asString() + " "
                        + fault.get("code").asString());
    }
}
