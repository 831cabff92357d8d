package io.baoxiu.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.baoxiu.Baoxiu;
import io.baoxiu.LogLines;
import io.baoxiu.Workbooks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What was done with releases is told by the log and by the trail. */
@SpringBootTest(classes = Baoxiu.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class AuditControllerTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @LocalServerPort
    private int port;

    private Http http;

    @BeforeEach
    void connect() {
        http = new Http(port);
    }

    private final LogLines log = new LogLines("%msg");

    @AfterEach
    void stopListening() {
        log.close();
    }

    @Test
    void tellsWhoDidWhatWithWhichRelease() {
        String published = propose(20_000);
        act("publisher", published, "approval", "");
        String rejected = propose(30_000);
        act("publisher", rejected, "rejection", "{\"reason\": \"太多\"}");
        String withdrawn = propose(40_000);
        act("analyst", withdrawn, "withdrawal", "{\"reason\": \"算错\"}");
        act("publisher", withdrawn, "approval", "");
        String renewed = propose(50_000);
        act("analyst", renewed, "renewal", "");
        String again = JSON.readTree(act("publisher", "r1", "reinstatement", "{\"note\": \"back\"}"))
                .get("id")
                .asString();

        assertThat(String.join("\n", log.told()))
                .contains(
                        published + " proposed by analyst",
                        published + " approved by publisher",
                        rejected + " rejected by publisher",
                        ": 太多",
                        withdrawn + " withdrawn by analyst",
                        "POST /v1/releases/" + withdrawn + "/approval refused to publisher: `" + withdrawn
                                + "` was withdrawn",
                        " renewed by analyst",
                        again + " reinstated by publisher");
        JsonNode entries =
                JSON.readTree(http.get("auditor", "/v1/audit").body()).get("entries");
        assertThat(entries.valueStream()
                        .filter(entry -> entry.get("release").asString().equals(withdrawn))
                        .map(entry -> entry.get("person").asString() + " "
                                + entry.get("action").asString() + " "
                                + entry.get("remark").asString()))
                .containsExactly("analyst PROPOSED 试一试", "analyst WITHDRAWN 算错");
        assertThat(entries.get(0).get("action").asString()).isEqualTo("SHIPPED");
        assertThat(entries.valueStream().map(entry -> entry.get("at").asString()))
                .allMatch(at -> at.matches("[-0-9]{10}T[:0-9]{8}\\.[0-9]{3}\\+08:00"));
        assertThat(entries.get(1).get("previous")).isEqualTo(entries.get(0).get("hash"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"caller", "finance", "analyst"})
    void tellsTheTrailToAuditorsAndPublishersAlone(String user) {
        assertThat(http.get(user, "/v1/audit").statusCode()).isEqualTo(403);
        assertThat(http.get("publisher", "/v1/audit").statusCode()).isEqualTo(200);
    }

    private String propose(int yuan) {
        var answer = new Multipart()
                .workbook(Workbooks.secondTierUpTo(yuan))
                .field("note", "试一试")
                .post(http, "analyst", "/v1/releases");
        return JSON.readTree(answer.body()).get("id").asString();
    }

    private String act(String user, String id, String act, String body) {
        return http.post(user, "/v1/releases/" + id + "/" + act, body).body();
    }
}
