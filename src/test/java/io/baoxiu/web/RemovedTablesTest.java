package io.baoxiu.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.baoxiu.Words;
import io.baoxiu.Workbooks;
import io.baoxiu.table.file.WorkbookFile;
import io.baoxiu.table.file.WorkbookFiles;
import io.baoxiu.web.request.AcceptHeader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A table goes as it came: proposed, compared, approved; what was decided by it stays, and is decided again by it. */
@ServiceTest
class RemovedTablesTest {

    private static final String QUESTION = "/v1/questions/reply-time";
    private static final String FACTS = "{\"request\": {\"difficulty\": \"SIMPLE\"}}";

    @LocalServerPort
    private int port;

    private Http http;

    @BeforeEach
    void connect() {
        http = new Http(port);
    }

    @AfterEach
    void restore() {
        http.post("publisher", "/v1/releases/r1/reinstatement", "{\"note\": \"back\"}");
    }

    @Test
    void goWithTheirQuestionAndLeaveWhatWasDecided() {
        JsonNode answered = json(http.post("caller", QUESTION, FACTS));
        String entry = answered.get("id").asString();

        HttpResponse<String> proposed =
                propose(new Multipart().workbook(withoutReplyTime()).field("remove", "reply-time"));
        assertThat(proposed.statusCode()).as(proposed.body()).isEqualTo(201);
        String id = json(proposed).get("id").asString();

        JsonNode difference = difference(id, "reply-time");
        assertThat(difference.get("changes").toString())
                .isEqualTo("[{\"where\":{\"request.difficulty\":\"SIMPLE\"},\"before\":{\"reply.withinHours\":2},"
                        + "\"after\":{\"reply.withinHours\":null},\"rows\":{\"before\":7,\"after\":[]},"
                        + "\"witness\":{\"request.difficulty\":\"SIMPLE\"}},"
                        + "{\"where\":{\"request.difficulty\":\"COMPLEX\"},\"before\":{\"reply.withinHours\":24},"
                        + "\"after\":{\"reply.withinHours\":null},\"rows\":{\"before\":8,\"after\":[]},"
                        + "\"witness\":{\"request.difficulty\":\"COMPLEX\"}}]");
        assertThat(difference
                        .get("texts")
                        .valueStream()
                        .filter(text -> text.get("column").asString().equals("title")))
                .singleElement()
                .satisfies(title -> assertThat(title.get("after").isNull()).isTrue());

        JsonNode words = difference(id, "vocabulary");
        assertThat(words.at("/questions/0/before/question").asString()).isEqualTo("reply-time");
        assertThat(words.at("/questions/0/after").isNull()).isTrue();
        assertThat(words.at("/terms/0/before/path").asString()).isEqualTo("reply.withinHours");
        assertThat(words.propertyNames()).containsExactly("table", "terms", "lists", "questions", "clauses");

        JsonNode replayed = json(http.post("analyst", "/v1/releases/" + id + "/replay", "{}"));
        assertThat(replayed.get("unstatable").asInt()).isPositive();

        assertThat(http.post("publisher", "/v1/releases/" + id + "/approval", "")
                        .statusCode())
                .isEqualTo(200);
        assertThat(http.post("caller", QUESTION, FACTS).statusCode()).isEqualTo(404);
        assertThat(http.get("caller", "/v1/tables").body()).doesNotContain("reply-time");
        assertThat(http.get("caller", "/v1/tables/reply-time").statusCode()).isEqualTo(404);
        assertThat(http.get("caller", "/v1/releases/" + id + "/tables/reply-time.xlsx")
                        .statusCode())
                .isEqualTo(404);
        assertThat(http.get("caller", "/v1/releases/r1/tables/reply-time.xlsx").statusCode())
                .isEqualTo(200);
        assertThat(http.get("caller", "/v3/api-docs").body()).doesNotContain(QUESTION);

        assertThat(json(http.get("auditor", "/v1/decisions/" + entry))
                        .at("/answer/because/0/table")
                        .asString())
                .isEqualTo("reply-time");
        assertThat(http.post("auditor", "/v1/decisions/" + entry + "/replay", "")
                        .body())
                .isEqualTo("{\"same\":true}");
        assertThat(http.get("auditor", "/v1/decisions.csv").body()).contains(entry);
        assertThat(http.get("auditor", "/v1/audit").body()).contains("\"" + id + "\"");

        restore();
        assertThat(json(http.post("caller", QUESTION, FACTS))
                        .at("/reply/withinHours")
                        .asInt())
                .isEqualTo(2);
    }

    /** What is told of a table that cannot go: the finding's code, its workbook, cell and suggestions. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "severety   | UNKNOWN_TABLE severety -",
                "vocabulary | UNKNOWN_TABLE vocabulary -",
                "severity   | NEEDED_BY_RULES severity -",
                "seasons    | NEEDED_BY_RULES seasons -",
                "reply-time | NEVER_CONCLUDED vocabulary -",
            })
    void stayWhereSomethingNeedsThem(String name, String told) {
        HttpResponse<String> refused = propose(new Multipart().field("remove", name));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(told(json(refused))).contains(told);
    }

    @Test
    void areMissedAtTheCellThatReadsThem() throws IOException {
        Map<String, WorkbookFile> guide = guide("1-cause", "3-attendee", "4-office", "5-question");
        Multipart all = new Multipart();
        guide.values().forEach(all::workbook);
        publish(all);

        JsonNode alone = json(propose(new Multipart().field("remove", "parking-grade")));
        JsonNode beside =
                json(propose(new Multipart().field("remove", "parking-grade").field("remove", "parking-grad")));
        JsonNode renamed = json(propose(new Multipart()
                .field("remove", "parking-grade")
                .workbook(Words.of(Objects.requireNonNull(guide.get("vocabulary")))
                        .changing("lists", "code", "OWNER_MISUSE", "en", "Misuse by the owner")
                        .file())));
        JsonNode sent = json(propose(new Multipart()
                .field("remove", "parking-grade")
                .workbook(retitled(Objects.requireNonNull(guide.get("parking-answer"))))));

        assertThat(told(alone)).containsExactly("NEEDED_BY_TABLE parking-answer B6", "NEVER_CONCLUDED vocabulary -");
        assertThat(told(beside)).containsAll(told(alone)).contains("UNKNOWN_TABLE parking-grad -");
        assertThat(beside.get("findings").findValue("suggestion")).isNotNull();
        assertThat(told(renamed)).containsAll(told(alone));
        assertThat(told(sent)).contains("UNKNOWN_COLUMN parking-answer B6", "NEVER_CONCLUDED vocabulary -");

        publish(new Multipart()
                .workbook(Objects.requireNonNull(guide("4-office").get("vocabulary")))
                .field("remove", "parking-grade")
                .field("remove", "parking-answer"));
        assertThat(http.get("caller", "/v1/tables").body()).doesNotContain("parking");
    }

    @Test
    void areNamedByPartsThatAreRight() {
        assertThat(faults(new Multipart())).containsExactly("/workbook REQUIRED");
        assertThat(faults(new Multipart().field("remove", ""))).containsExactly("/remove OUT_OF_RANGE");
        assertThat(faults(new Multipart().file("remove", "severity.xlsx", new byte[1])))
                .contains("/remove UNKNOWN_PROPERTY");
        assertThat(faults(new Multipart()
                        .workbook(Workbooks.auditFrom(30_000))
                        .field("remove", "cost-review")
                        .field("remove", "cost-review")))
                .containsExactly("/remove INCONSISTENT");
    }

    @Test
    void areCheckedBeforeTheyAreProposed() {
        assertThat(told(check(new Multipart().field("remove", "reply-time"))))
                .containsExactly("NEVER_CONCLUDED vocabulary -");
        assertThat(told(check(new Multipart().field("remove", "severety"))))
                .containsExactly("UNKNOWN_TABLE severety -");
        assertThat(told(check(new Multipart().workbook(withoutReplyTime()).field("remove", "reply-time"))))
                .isEmpty();
        assertThat(check(new Multipart()).at("/errors/0/pointer").asString()).isEqualTo("/workbook");
        assertThat(check(new Multipart().workbook(Workbooks.auditFrom(30_000)).field("remove", "cost-review"))
                        .at("/errors/0/pointer")
                        .asString())
                .isEqualTo("/remove");
        assertThat(check(new Multipart().field("note", "why").field("remove", "reply-time"))
                        .at("/errors/0/pointer")
                        .asString())
                .isEqualTo("/note");
        assertThat(http.get("caller", "/v1/tables/reply-time").statusCode()).isEqualTo(200);
    }

    @Test
    void areToldAsJsonAlsoToThoseWhoWouldTakeAWorkbook() {
        HttpResponse<String> answer = new Multipart()
                .workbook(withoutReplyTime())
                .field("remove", "severety")
                .post(http, "analyst", "/v1/workbooks/check", "Accept", AcceptHeader.WORKBOOK + ", application/json");

        assertThat(told(json(answer))).contains("UNKNOWN_TABLE severety -");
    }

    private static WorkbookFile withoutReplyTime() {
        return Words.shipped()
                .without("questions", "question", "reply-time")
                .without("terms", "path", "reply.withinHours")
                .file();
    }

    /** What the steps of the guide leave, each workbook as the last of them has it. */
    private static Map<String, WorkbookFile> guide(String... steps) throws IOException {
        Map<String, WorkbookFile> guide = new TreeMap<>();
        for (String step : steps) {
            WorkbookFiles.at(Path.of("src/test/resources/workbooks/guide", step))
                    .forEach(file -> guide.put(file.name(), file));
        }
        return guide;
    }

    private static WorkbookFile retitled(WorkbookFile file) throws IOException {
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(file.content()));
                var bytes = new ByteArrayOutputStream()) {
            workbook.getSheetAt(0).getRow(0).createCell(1).setCellValue("停车");
            workbook.write(bytes);
            return new WorkbookFile(file.name(), bytes.toByteArray());
        }
    }

    private void publish(Multipart request) {
        HttpResponse<String> proposed = propose(request);
        assertThat(proposed.statusCode()).as(proposed.body()).isEqualTo(201);
        String approval = "/v1/releases/" + json(proposed).get("id").asString() + "/approval";
        assertThat(http.post("publisher", approval, "").statusCode()).isEqualTo(200);
    }

    private JsonNode difference(String id, String table) {
        return json(http.get("caller", "/v1/releases/" + id + "/difference"))
                .get("differences")
                .valueStream()
                .filter(one -> one.get("table").asString().equals(table))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> told(JsonNode refused) {
        return refused.get("findings")
                .valueStream()
                .filter(finding -> finding.get("severity").asString().equals("ERROR"))
                .map(finding -> "%s %s %s"
                        .formatted(
                                finding.get("code").asString(),
                                finding.get("workbook").asString(),
                                finding.path("cell").asString("-")))
                .toList();
    }

    private List<String> faults(Multipart request) {
        HttpResponse<String> refused = propose(request);
        assertThat(refused.statusCode()).isEqualTo(400);
        return json(refused)
                .get("errors")
                .valueStream()
                .map(fault -> fault.get("pointer").asString() + " "
                        + fault.get("code").asString())
                .toList();
    }

    private JsonNode check(Multipart request) {
        return json(request.post(http, "analyst", "/v1/workbooks/check"));
    }

    private HttpResponse<String> propose(Multipart request) {
        return request.field("note", "a table goes").post(http, "analyst", "/v1/releases");
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }
}
