package io.baoxiu.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;

/** A service as its callers and whoever watches it see it. */
record Asked(ServiceProcess service) {

    private static final String QUESTION = "{\"complaint\": {\"kind\": \"CONSULTATION\"}}";
    private static final Duration SECONDS = Duration.ofSeconds(20);

    /** The status of an answer to a question. */
    int decision() {
        return service.http().post("caller", "/v1/decisions", QUESTION).statusCode();
    }

    /** The statuses of health, readiness and liveness. */
    List<Integer> health() {
        return List.of(health(""), health("/readiness"), health("/liveness"));
    }

    private int health(String part) {
        return Http.send(service.http().at("/actuator/health" + part)).statusCode();
    }

    /** While the cause lasts. */
    void isDown() {
        await().atMost(SECONDS).untilAsserted(() -> assertThat(health()).containsExactly(503, 503, 200));
        assertThat(decision()).isEqualTo(503);
    }

    /** Soon after the cause is gone. */
    void isUpAgain() {
        await().atMost(SECONDS).untilAsserted(() -> assertThat(decision()).isEqualTo(200));
        assertThat(List.of(decision(), decision(), decision())).containsOnly(200);
        await().atMost(SECONDS).untilAsserted(() -> assertThat(health()).containsOnly(200));
    }
}
