package io.baoxiu.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.baoxiu.Baoxiu;
import io.baoxiu.Workbooks;
import io.baoxiu.table.file.WorkbookFile;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Nobody approves words that were never shown. */
@SpringBootTest(classes = Baoxiu.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class ProposedWordingTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final WorkbookFile REWORDED =
            Workbooks.changed("approval-tiers", Map.of("approval-tiers!F9", "CSP 9", "approval-tiers!G9", "另一句。"));

    @LocalServerPort
    private int port;

    private Http http;
    private String id;

    @BeforeEach
    void propose() {
        http = new Http(port);
        var proposed = new Multipart().workbook(REWORDED).field("note", "措辞").post(http, "analyst", "/v1/releases");
        id = JSON.readTree(proposed.body()).get("id").asString();
    }

    @Test
    void isShownInTheDifference() {
        JsonNode difference = JSON.readTree(
                http.get("publisher", "/v1/releases/" + id + "/difference").body());

        assertThat(difference.get("differences").toString())
                .isEqualTo("[{\"table\":\"approval-tiers\",\"changes\":[],\"texts\":["
                        + "{\"row\":{\"before\":9,\"after\":9},\"column\":\"clause\","
                        + "\"before\":\"CSP 3.6.1\",\"after\":\"CSP 9\"},"
                        + "{\"row\":{\"before\":9,\"after\":9},\"column\":\"text.zh\","
                        + "\"before\":\"超过1万元，由总经理批准。\",\"after\":\"另一句。\"}]}]");
    }

    @Test
    void isReadInTheWorkbookItself() throws IOException, InterruptedException {
        String path = "/v1/releases/" + id + "/tables/approval-tiers.xlsx";

        var answer = HttpClient.newHttpClient().send(http.as("caller", path).build(), BodyHandlers.ofByteArray());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo(REWORDED.content());
        assertThat(answer.headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"approval-tiers.xlsx\"");
        assertThat(http.get("caller", path.replace(id, "r999")).statusCode()).isEqualTo(404);
        assertThat(http.get("caller", path.replace("tiers", "tires")).statusCode())
                .isEqualTo(404);
        assertThat(http.get("caller", path.replace(id, "r1").replace("approval-tiers", "severity"))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void isFoundAmongTheReleasesOfItsStatus() {
        JsonNode proposed =
                JSON.readTree(http.get("caller", "/v1/releases?status=PROPOSED").body());
        JsonNode withdrawn = JSON.readTree(
                http.get("caller", "/v1/releases?status=WITHDRAWN").body());

        assertThat(proposed.get("releases").findValuesAsString("id"))
                .contains(id)
                .doesNotContain("r1");
        assertThat(withdrawn.get("releases").findValuesAsString("id")).doesNotContain(id, "r1");
        var unknown = http.get("caller", "/v1/releases?status=proposed");
        assertThat(unknown.statusCode()).isEqualTo(400);
        assertThat(JSON.readTree(unknown.body()).at("/errors/0/code").asString())
                .isEqualTo("UNKNOWN_CODE");
    }
}
