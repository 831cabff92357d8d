package io.baoxiu.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.baoxiu.Baoxiu;
import io.baoxiu.Fresh;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What analysts add step by step in the guide, a cause, a fact, a code, an office and a question, can be asked at once. */
@SpringBootTest(
        classes = Baoxiu.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "spring.datasource.url=jdbc:sqlite:target/added-words/${random.uuid}.db")
class AddedWordsTest {

    private static final Path STEPS = Path.of("src/test/resources/workbooks/guide");
    private static final String PESTS = """
            {"complaint": {"kind": "REPAIR", "part": "DOOR_WINDOW_FRAME", "cause": "PEST", "reportedAt": "2026-03-02"},
             "unit": {"completionAcceptedOn": "2025-06-30", "deliveredOn": "2025-09-30"%s},
             "repair": {"estimatedCost": 300%s}}""";
    private static final String PARKING = "{\"parking\": {\"kind\": \"OCCUPIED\", \"owned\": true}}";

    @LocalServerPort
    private int port;

    @Test
    void areThereFromTheirReleaseOn() throws IOException, InterruptedException {
        assertThat(ask("/v1/decisions", PESTS.formatted("", "")).statusCode()).isEqualTo(400);
        publish("1-cause");
        assertThat(answer("/v1/decisions", PESTS.formatted("", ""))
                        .get("responsibility")
                        .toString())
                .isEqualTo("{\"cause\":\"PEST\",\"party\":\"COMPANY\",\"warrantyClass\":\"B\","
                        + "\"department\":\"PROPERTY_COMPANY\",\"provisional\":false}");

        assertThat(ask("/v1/decisions", PESTS.formatted(", \"floor\": 21", "")).statusCode())
                .isEqualTo(400);
        publish("2-fact");
        assertThat(attendees(PESTS.formatted(", \"floor\": 20", ""))).endsWith("QUALITY_SUPERVISION");
        assertThat(attendees(PESTS.formatted(", \"floor\": 19", ""))).doesNotContain("QUALITY_SUPERVISION");
        assertThat(faults(PESTS.formatted(", \"floor\": 201", ""))).isEqualTo("/unit/floor OUT_OF_RANGE");
        assertThat(faults(PESTS.formatted(", \"flor\": 21", ""))).isEqualTo("/unit/flor UNKNOWN_PROPERTY");

        publish("3-attendee");
        assertThat(attendees(PESTS.formatted("", ", \"complex\": true")))
                .endsWith("QUALITY_SUPERVISION", "DESIGN_INSTITUTE");

        publish("4-office");
        JsonNode approval =
                answer("/v1/decisions/approval", "{\"amount\": 100000.01, \"approver\": \"GENERAL_MANAGER\"}");
        assertThat(approval.get("approver").asString()).isEqualTo("CHAIRMAN");
        assertThat(approval.get("authorised").asBoolean()).isFalse();

        assertThat(ask("/v1/questions/parking-dispute", PARKING).statusCode()).isEqualTo(404);
        publish("5-question");
        JsonNode dispute = answer("/v1/questions/parking-dispute", PARKING);
        assertThat(dispute.get("dispute").toString())
                .isEqualTo("{\"grade\":\"SERIOUS\",\"department\":\"CUSTOMER_SERVICE\",\"withinHours\":24}");
        assertThat(dispute.get("missing").toString()).isEqualTo("[]");
        assertThat(dispute.get("because").findValuesAsString("table"))
                .containsExactly("parking-grade", "parking-answer");
        assertThat(new Http(port).get("caller", "/v3/api-docs").body()).contains("/v1/questions/parking-dispute");
        assertThat(new Http(port)
                        .get("auditor", "/v1/decisions?question=parking-dispute")
                        .body())
                .contains(dispute.get("id").asString());

        String back = "/v1/releases/r1/reinstatement";
        assertThat(new Http(port)
                        .post("publisher", back, "{\"note\": \"back\"}")
                        .statusCode())
                .isEqualTo(201);
        areFoundWhenNothingSaysThemAnyMore(dispute, approval);
        areCountedAsUnstatable();
    }

    private void areFoundWhenNothingSaysThemAnyMore(JsonNode dispute, JsonNode approval) {
        assertThat(found("question=parking-dispute"))
                .containsExactly(dispute.get("id").asString());
        assertThat(found("approver=CHAIRMAN"))
                .containsExactly(approval.get("id").asString());
        assertThat(new Http(port)
                        .get("auditor", "/v1/decisions.csv?approver=CHAIRMAN")
                        .body())
                .contains(approval.get("id").asString());
        for (String unknown : List.of("question=parking-disputes", "approver=CHAIRMEN", "party=CHAIRMAN")) {
            assertThat(new Http(port).get("auditor", "/v1/decisions?" + unknown).statusCode())
                    .isEqualTo(400);
        }
    }

    /** Four complaints by a cause, two of them with a floor, and a question; an amount can be stated as before. */
    private void areCountedAsUnstatable() throws IOException, InterruptedException {
        JsonNode here = json(new Http(port).post("analyst", "/v1/releases/r1/replay", "{}"));
        Path journal = Fresh.folder().resolve("journal.ndjson");
        Files.writeString(
                journal,
                new Http(port)
                        .get("auditor", "/v1/decisions", "Accept", "application/x-ndjson")
                        .body());
        String printed = ServiceProcess.command("replay", journal.toString());
        JsonNode there = JsonMapper.shared().readTree(printed.substring(printed.indexOf('{')));

        assertThat(printed).startsWith("1 ");
        assertThat(List.of(here, there)).allSatisfy(report -> {
            assertThat(report.get("decisions").asInt()).isEqualTo(1);
            assertThat(report.get("unstatable").asInt()).isEqualTo(5);
            assertThat(report.get("changed").asInt()).isEqualTo(1);
        });
    }

    private List<String> found(String filter) {
        return json(new Http(port).get("auditor", "/v1/decisions?" + filter))
                .get("decisions")
                .findValuesAsString("id");
    }

    private void publish(String step) throws IOException {
        var request = new Multipart();
        try (Stream<Path> files = Files.list(STEPS.resolve(step))) {
            for (Path file : files.sorted().toList()) {
                request.file("workbook", file.getFileName().toString(), Files.readAllBytes(file));
            }
        }
        var proposed = request.field("note", step).post(new Http(port), "analyst", "/v1/releases");
        assertThat(proposed.statusCode()).as(proposed.body()).isEqualTo(201);
        String id = json(proposed).get("id").asString();
        assertThat(new Http(port)
                        .post("publisher", "/v1/releases/" + id + "/approval", "")
                        .statusCode())
                .isEqualTo(200);
    }

    private List<String> attendees(String facts) {
        return answer("/v1/decisions", facts)
                .at("/execution/surveyAttendees")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }

    private String faults(String facts) {
        JsonNode fault = json(ask("/v1/decisions", facts)).at("/errors/0");
        return fault.get("pointer").asString() + " " + fault.get("code").asString();
    }

    private JsonNode answer(String path, String facts) {
        var answer = ask(path, facts);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return json(answer);
    }

    /** Each time by somebody new, who reads the description as it is now. */
    private HttpResponse<String> ask(String path, String facts) {
        return new Http(port).post("caller", path, facts);
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }
}
