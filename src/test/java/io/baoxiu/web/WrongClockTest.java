package io.baoxiu.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.baoxiu.Baoxiu;
import io.baoxiu.Store;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.bean.override.convention.TestBean;

@SpringBootTest(classes = Baoxiu.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@DirtiesContext
@ExtendWith(OutputCaptureExtension.class)
class WrongClockTest {

    @TestBean
    private Clock clock;

    @LocalServerPort
    private int port;

    static Clock clock() {
        return Clock.offset(Clock.system(ZoneId.of("Asia/Shanghai")), Duration.ofSeconds(5));
    }

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry properties) {
        String url = Store.POSTGRESQL.newUrl();
        properties.add("spring.datasource.url", () -> url);
    }

    @Test
    void isSaidByReadinessAndInTheLog(CapturedOutput output) {
        var http = new Http(port);
        assertThat(clock).isNotNull();

        await().atMost(Duration.ofSeconds(30)).until(() -> status(http, "readiness") == 503);

        assertThat(status(http, "liveness")).isEqualTo(200);
        assertThat(http.post("caller", "/v1/decisions", "{\"complaint\": {\"kind\": \"CONSULTATION\"}}")
                        .statusCode())
                .isEqualTo(200);
        assertThat(output.getAll()).containsPattern("this clock is PT[345](\\.\\d+)?S ahead of the database's");
    }

    private static int status(Http http, String part) {
        return Http.send(http.at("/actuator/health/" + part)).statusCode();
    }
}
