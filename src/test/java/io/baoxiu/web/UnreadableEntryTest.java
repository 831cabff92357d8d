package io.baoxiu.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.baoxiu.Baoxiu;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One of three entries was changed by hand. */
@SpringBootTest(classes = Baoxiu.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class UnreadableEntryTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient sql;
    private Http http;
    private String before = "";
    private String id = "";
    private String after = "";

    UnreadableEntryTest(@Autowired JdbcClient sql) {
        this.sql = sql;
    }

    @BeforeEach
    void change(@LocalServerPort int port) {
        http = new Http(port);
        sql.sql("delete from decision").update();
        before = decide();
        id = decide();
        after = decide();
        sql.sql("update decision set answer = x'7b' where id = ?").param(id).update();
    }

    @AfterEach
    void forget() {
        sql.sql("delete from decision").update();
    }

    @Test
    void isToldAsSuchAndTheRestGoesOn() {
        assertThat(http.get("auditor", "/v1/decisions.csv").body().lines())
                .hasSize(4)
                .anyMatch(line -> line.startsWith(before))
                .anyMatch(line -> line.startsWith(id) && line.contains(",UNREADABLE,"))
                .anyMatch(line -> line.startsWith(after));
        assertThat(json(http.get("auditor", "/v1/decisions")).get("decisions")).hasSize(3);
        assertThat(http.get("auditor", "/v1/decisions", "Accept", "application/x-ndjson")
                        .body()
                        .lines())
                .hasSize(3)
                .allSatisfy(
                        line -> assertThat(JSON.readTree(line).has("answer")).isTrue());
        assertThat(json(http.get("auditor", "/v1/decisions/" + id)).at("/answer/unreadable/0"))
                .isEqualTo(JSON.readTree("\"answer\""));
    }

    @Test
    void isNotDecidedAgainAndTheRestIs() {
        var one = http.post("auditor", "/v1/decisions/" + id + "/replay", "", "Accept-Language", "en");
        JsonNode all = json(http.post("publisher", "/v1/releases/r1/replay", "{}"));

        assertThat(one.statusCode()).isEqualTo(410);
        assertThat(json(one).get("detail").asString()).startsWith("`" + id + "` cannot be read");
        assertThat(all.get("decisions").asInt()).isEqualTo(2);
        assertThat(all.get("unreadable")).isEqualTo(JSON.readTree("{\"entries\": 1, \"first\": [\"" + id + "\"]}"));
    }

    private String decide() {
        return json(http.post("caller", "/v1/decisions/approval", "{\"amount\": 15000}"))
                .get("id")
                .asString();
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return JSON.readTree(answer.body());
    }
}
