package io.baoxiu.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** However much is wrong with a request, what is told of it has an end. */
@ServiceTest
class ManyFaultsTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int KEYS = 90_000;

    @LocalServerPort
    private int port;

    private Http http;

    @BeforeEach
    void connect() {
        http = new Http(port);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/decisions",
                "/v1/decisions/warranty",
                "/v1/decisions/approval",
                "/v1/project-obligations",
                "/v1/follow-ups",
                "/v1/retention-releases"
            })
    void aQuestionIsToldTheFirstHundredAndHowManyMore(String path) {
        isBounded(http.post("caller", path, keys()));
    }

    @Test
    void soIsEveryOtherForm() {
        isBounded(http.post("publisher", "/v1/releases/r1/rejection", keys()));
        isBounded(http.post("publisher", "/v1/releases/r1/reinstatement", keys()));
        isBounded(http.post("analyst", "/v1/releases/r1/replay", keys()));
    }

    @Test
    void aHundredFaultsAreAllOfThem() {
        String hundred = IntStream.range(0, 100)
                .mapToObj(number -> "\"k" + number + "\":1")
                .collect(Collectors.joining(",", "{\"rating\":\"SATISFIED\",", "}"));

        JsonNode told = json(http.post("caller", "/v1/follow-ups", hundred));

        assertThat(told.get("errors").size()).isEqualTo(100);
        assertThat(told.has("more")).isFalse();
    }

    private static String keys() {
        return IntStream.range(0, KEYS)
                .mapToObj(number -> "\"k" + number + "\":1")
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static void isBounded(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(json(answer).get("errors").size()).isEqualTo(100);
        assertThat(json(answer).get("more").asInt()).isGreaterThanOrEqualTo(KEYS - 100);
        assertThat(answer.body().length()).isLessThan(50_000);
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return JSON.readTree(answer.body());
    }
}
