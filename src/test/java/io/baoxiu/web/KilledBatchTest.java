package io.baoxiu.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.baoxiu.Store;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A service that is killed in the midst of a batch has kept what it answered, and answers the same under the same keys. */
class KilledBatchTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String BATCH = "/v1/decisions/batch";
    private static final String NDJSON = "application/x-ndjson";
    private static final int BEFORE_THE_KILL = 300;

    private final Map<Integer, String> answered = new ConcurrentHashMap<>();
    private volatile int sent;

    @ParameterizedTest
    @EnumSource(Store.class)
    void losesNothingThatWasAnsweredAndKeepsNothingTwice(Store kind) throws IOException, InterruptedException {
        String url = kind.newUrl();
        try (var service = ServiceProcess.start(url);
                var socket = new Socket("127.0.0.1", service.port())) {
            var asking = new Thread(() -> ask(socket));
            var listening = new Thread(() -> listen(socket));
            asking.start();
            listening.start();
            await().atMost(Duration.ofSeconds(90)).until(() -> answered.size() >= BEFORE_THE_KILL);
            service.kill();
            asking.join();
            listening.join();
        }
        Map<Integer, String> before = Map.copyOf(answered);
        String body =
                IntStream.rangeClosed(1, sent).mapToObj(KilledBatchTest::line).collect(Collectors.joining());
        List<JsonNode> again;
        try (var service = ServiceProcess.start(url)) {
            again = service.http()
                    .post("caller", BATCH, body, "Content-Type", NDJSON)
                    .body()
                    .lines()
                    .map(JSON::readTree)
                    .toList();
        }

        assertThat(again).hasSize(sent);
        before.forEach((line, id) ->
                assertThat(again.get(line - 1).get("id").asString()).isEqualTo(id));
        try (var database = Store.connect(url)) {
            assertThat(JdbcClient.create(database)
                            .sql("select id from decision")
                            .query(String.class)
                            .list())
                    .containsExactlyInAnyOrderElementsOf(again.stream()
                            .map(answer -> answer.get("id").asString())
                            .toList());
        }
    }

    private static String line(int number) {
        return "{\"complaint\": {\"kind\": \"CONSULTATION\", \"reference\": \"C-" + number
                + "\"}, \"idempotencyKey\": \"k-" + number + "\"}\n";
    }

    /** Until nobody takes it any more. */
    private void ask(Socket socket) {
        String credentials = Base64.getEncoder().encodeToString("caller:caller".getBytes(StandardCharsets.UTF_8));
        try {
            OutputStream out = socket.getOutputStream();
            out.write(("POST " + BATCH + " HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Basic " + credentials
                            + "\r\nContent-Type: " + NDJSON + "\r\nTransfer-Encoding: chunked\r\n\r\n")
                    .getBytes(StandardCharsets.UTF_8));
            for (int number = 1; number < 20_000; number++) {
                byte[] line = line(number).getBytes(StandardCharsets.UTF_8);
                out.write((Integer.toHexString(line.length) + "\r\n").getBytes(StandardCharsets.UTF_8));
                out.write(line);
                out.write("\r\n".getBytes(StandardCharsets.UTF_8));
                sent = number;
            }
        } catch (IOException gone) {
            // the service was killed, as it is meant to be
        }
    }

    private void listen(Socket socket) {
        try {
            var told = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            for (String line = told.readLine(); line != null; line = told.readLine()) {
                if (line.startsWith("{\"line\"") && line.endsWith("}")) {
                    JsonNode answer = JSON.readTree(line);
                    answered.put(answer.get("line").asInt(), answer.get("id").asString());
                }
            }
        } catch (IOException gone) {
            // the service was killed, as it is meant to be
        }
    }
}
