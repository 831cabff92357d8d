package io.baoxiu.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import io.baoxiu.Store;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.health.contributor.Status;
import org.springframework.jdbc.core.simple.JdbcClient;

class ClocksTest {

    @ParameterizedTest
    @CsvSource({
        "POSTGRESQL, PT0S, UP",
        "POSTGRESQL, PT1S, UP",
        "POSTGRESQL, PT-1S, UP",
        "POSTGRESQL, PT4S, DOWN",
        "POSTGRESQL, PT-4S, DOWN",
        "POSTGRESQL, P-40D, DOWN",
        "EMBEDDED, PT4S, UP"
    })
    void differByTwoSecondsAtMost(Store kind, Duration ahead, String status) {
        try (HikariDataSource database = kind.open()) {
            var clock = Clock.offset(Clock.systemUTC(), ahead);
            var health = new ClockHealthIndicator(JdbcClient.create(database), database, clock);

            health.compare();

            assertThat(health.health().getStatus()).isEqualTo(new Status(status));
        }
    }
}
