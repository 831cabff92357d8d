package io.baoxiu.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@ServiceTest
class BatchControllerTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String BATCH = "/v1/decisions/batch";
    private static final String NDJSON = "application/x-ndjson";
    private static final String LEAK = """
            {"complaint": {"kind": "REPAIR", "part": "PIPE_LEAK", "reportedAt": "2026-03-02", "reference": "%s"}%s}""";

    @LocalServerPort
    private int port;

    private Http http;

    @BeforeEach
    void connect() {
        http = new Http(port);
    }

    @ParameterizedTest
    @ValueSource(strings = {"caller", "finance", "analyst", "publisher", "auditor"})
    void answersEachLineInOrderAndKeepsIt(String user) {
        String body = IntStream.range(0, 250).mapToObj(i -> leak("C-" + i)).collect(Collectors.joining("\n"));

        List<JsonNode> answers = batch(user, body);

        assertThat(answers).hasSize(250);
        for (int i = 0; i < 250; i++) {
            assertThat(answers.get(i).get("line").asInt()).isEqualTo(i + 1);
        }
        JsonNode entry =
                json(http.get(user, "/v1/decisions/" + answers.get(77).get("id").asString()));
        assertThat(entry.get("reference").asString()).isEqualTo("C-77");
        assertThat(entry.at("/answer/because")).isEqualTo(answers.get(77).get("because"));
    }

    @Test
    void tellsWhatIsWrongWithALineInItsPlace() {
        String tooLong = leak("C-2").replace("C-2", "x".repeat(1 << 20));
        String body = String.join(
                "\n",
                leak("C-1"),
                "",
                tooLong,
                "{",
                "[]",
                "{\"complaint\": {\"kind\": \"REPAIR\"}, \"a\": 1, \"idempotencyKey\": 7}",
                "{\"complaint\": {\"kind\": \"CONSULTATION\"}, \"rulesAsOf\": \"1999-12-31\"}",
                "{\"complaint\": {\"kind\": \"CONSULTATION\"}, \"idempotencyKey\": \"x\", \"idempotencyKey\": \"y\"}",
                leak("C-3"));

        List<JsonNode> answers = batch("caller", body);

        assertThat(answers.stream()
                        .map(answer -> answer.get("line").asInt() + " "
                                + answer.path("type").asString("decided")))
                .containsExactly(
                        "1 decided",
                        "3 /problems/too-large",
                        "4 /problems/malformed-json",
                        "5 /problems/invalid-facts",
                        "6 /problems/invalid-facts",
                        "7 /problems/no-release-in-force",
                        "8 /problems/invalid-facts",
                        "9 decided");
        assertThat(answers.get(4).get("errors").findValuesAsString("pointer"))
                .containsExactlyInAnyOrder("/idempotencyKey", "/complaint/part", "/a");
        assertThat(answers.get(6).at("/errors/0/code").asString()).isEqualTo("DUPLICATE_PROPERTY");
    }

    @Test
    void answersALineUnderItsKeyOnce() {
        String key = UUID.randomUUID().toString();
        String keyed = LEAK.formatted("C-1", ", \"idempotencyKey\": \"" + key + "\"");

        List<JsonNode> answers = batch("caller", keyed + "\n" + keyed + "\n" + keyed.replace("C-1", "C-2"));
        List<JsonNode> again = batch("caller", keyed);
        JsonNode byHeader = json(http.post("caller", "/v1/decisions", leak("C-1"), "Idempotency-Key", key));

        String id = answers.get(0).get("id").asString();
        assertThat(answers.get(1).get("id").asString()).isEqualTo(id);
        assertThat(answers.get(2).get("type").asString()).isEqualTo("/problems/idempotency-key-reused");
        assertThat(again.get(0).get("id").asString()).isEqualTo(id);
        assertThat(byHeader.get("id").asString()).isEqualTo(id);
    }

    @Test
    void answersALineBeforeTheNextOneCame() throws IOException {
        try (var socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(60_000);
            OutputStream out = socket.getOutputStream();
            String credentials = Base64.getEncoder().encodeToString("caller:caller".getBytes(StandardCharsets.UTF_8));
            out.write(("POST " + BATCH + " HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Basic " + credentials
                            + "\r\nContent-Type: " + NDJSON + "\r\nTransfer-Encoding: chunked\r\n\r\n")
                    .getBytes(StandardCharsets.UTF_8));
            var told = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            for (int line = 1; line <= 5; line++) {
                chunk(out, leak("C-" + line) + "\n");
                String answer = told.readLine();
                while (!answer.startsWith("{")) {
                    answer = told.readLine();
                }
                assertThat(JSON.readTree(answer).get("line").asInt()).isEqualTo(line);
            }
            out.write("0\r\n\r\n".getBytes(StandardCharsets.UTF_8));
        }
    }

    private static void chunk(OutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.write((Integer.toHexString(bytes.length) + "\r\n").getBytes(StandardCharsets.UTF_8));
        out.write(bytes);
        out.write("\r\n".getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    @Test
    void takesMoreThanAnyOtherBody() {
        String body = IntStream.range(0, 3)
                .mapToObj(i -> leak("C-" + i) + " ".repeat(900_000))
                .collect(Collectors.joining("\n"));

        assertThat(batch("caller", body)).hasSize(3).allMatch(answer -> answer.has("id"));
    }

    @Test
    void takesNothingButLinesAndNoParameters() {
        assertThat(http.post("caller", BATCH, leak("C-1")).statusCode()).isEqualTo(415);
        assertThat(http.post("caller", BATCH + "?keep=false", leak("C-1"), "Content-Type", NDJSON)
                        .statusCode())
                .isEqualTo(400);
        assertThat(http.post("caller", BATCH, "", "Content-Type", NDJSON).body())
                .isEmpty();
    }

    private List<JsonNode> batch(String user, String body) {
        var answer = http.post(user, BATCH, body, "Content-Type", NDJSON);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith(NDJSON);
        return answer.body().lines().map(JSON::readTree).toList();
    }

    private static String leak(String reference) {
        return LEAK.formatted(reference, "");
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return JSON.readTree(answer.body());
    }
}
