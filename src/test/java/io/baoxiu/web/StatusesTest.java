package io.baoxiu.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.baoxiu.Workbooks;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;

/** A refusal says what is wrong, by its status and in words. */
@ServiceTest
class StatusesTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @LocalServerPort
    private int port;

    private Http http;

    @BeforeEach
    void connect() {
        http = new Http(port);
    }

    @ParameterizedTest
    @CsvSource({
        "/actuator/health, text/plain",
        "/actuator/health, text/html",
        "/actuator/info, text/plain",
        "/actuator/prometheus, application/json"
    })
    void anAcceptThatIsNotOfferedIsNotAcceptable(String path, String accept) {
        var answer = http.get("auditor", path, "Accept", accept);

        assertThat(answer.statusCode()).isEqualTo(406);
        assertThat(JSON.readTree(answer.body()).get("status").asInt()).isEqualTo(406);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "br", "x-nonsense", "identity, gzip", "GZIP"})
    void aBodyThatSaysItIsPackedIsUnsupported(String coding) {
        var answer = http.post("caller", "/v1/decisions/approval", "{\"amount\": 1}", "Content-Encoding", coding);

        assertThat(answer.statusCode()).isEqualTo(415);
        assertThat(answer.headers().firstValue("Accept-Encoding")).contains("identity");
        assertThat(detail(answer)).contains("`Content-Encoding`");
        assertThat(http.post("caller", "/v1/decisions/approval", "{\"amount\": 1}", "Content-Encoding", "identity")
                        .statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"rejection", "withdrawal", "reinstatement", "replay"})
    void whatTakesJsonTakesNothingElse(String act) {
        String path = "/v1/releases/r1/" + act;
        var multipart = new Multipart().field("reason", "no").post(http, "publisher", path);
        var form = http.post("publisher", path, "reason=no", "Content-Type", "application/x-www-form-urlencoded");
        var text = http.post("publisher", path, "{}", "Content-Type", "text/plain");

        assertThat(multipart.statusCode()).isEqualTo(415);
        assertThat(form.statusCode()).isEqualTo(415);
        assertThat(text.statusCode()).isEqualTo(415);
    }

    @Test
    void aReplayOfEverythingNeedsNoBody() {
        var replay = Http.send(http.as("publisher", "/v1/releases/r1/replay").POST(BodyPublishers.noBody()));

        assertThat(replay.statusCode()).isEqualTo(200);
    }

    @Test
    void anUploadThatBreaksOffIsBad() {
        var answer = upload("--b\r\nContent-Disposition: form-data; name=\"workbook\"; filename=\"a.xlsx\"\r\n\r\nPK");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(detail(answer)).isEqualTo("the multipart body cannot be read: a boundary or its end is missing");
    }

    @Test
    void anUploadWithoutItsBoundaryIsBad() {
        var answer = Http.send(http.as("analyst", "/v1/workbooks/check")
                .header("Content-Type", "multipart/form-data")
                .POST(BodyPublishers.ofString("x")));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(detail(answer)).contains("boundary");
    }

    @Test
    void aFileNameWithANulIsBad() {
        var answer = upload("--b\r\nContent-Disposition: form-data; name=\"workbook\"; filename=\"a\0.xlsx\"\r\n\r\nPK"
                + "\r\n--b--\r\n");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(detail(answer)).isEqualTo("a file name contains the character NUL");
    }

    @Test
    void thousandsOfPartsAreTooMany() {
        var many = new Multipart();
        for (int part = 0; part < 3_000; part++) {
            many.file("workbook", "a" + part + ".xlsx", "PK".getBytes(StandardCharsets.US_ASCII));
        }
        var answer = many.post(http, "analyst", "/v1/workbooks/check");
        var fields = new Multipart().workbook(Workbooks.shipped("severity"));
        for (int field = 0; field < 3_000; field++) {
            fields.field("note", "n");
        }

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(detail(answer)).isEqualTo("the upload has too many parts");
        assertThat(fields.post(http, "analyst", "/v1/releases").statusCode()).isEqualTo(413);
    }

    private HttpResponse<String> upload(String body) {
        return Http.send(http.as("analyst", "/v1/workbooks/check")
                .header("Content-Type", "multipart/form-data; boundary=b")
                .POST(BodyPublishers.ofString(body)));
    }

    private static String detail(HttpResponse<String> answer) {
        return JSON.readTree(answer.body()).get("detail").asString();
    }
}
