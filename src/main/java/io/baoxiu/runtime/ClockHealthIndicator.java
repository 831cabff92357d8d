package io.baoxiu.runtime;

import io.baoxiu.runtime.embedded.EmbeddedPool;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Whether this replica's clock agrees with that of the database: a replica determines the release in force by its own clock, so replicas
 * with different clocks may use different releases. An embedded database uses the same clock.
 */
@Component
class ClockHealthIndicator implements HealthIndicator {

    static final Duration TOLERANCE = Duration.ofSeconds(2);

    private static final Logger LOG = LoggerFactory.getLogger(ClockHealthIndicator.class);

    private final JdbcClient sql;
    private final Clock clock;
    private final boolean embedded;
    private volatile Duration ahead = Duration.ZERO;

    ClockHealthIndicator(JdbcClient sql, DataSource database, Clock clock) {
        this.sql = sql;
        this.clock = clock;
        embedded = database instanceof EmbeddedPool;
    }

    @Scheduled(fixedDelayString = "PT10S")
    void compare() {
        boolean differed = differs();
        ahead = embedded ? Duration.ZERO : measured().orElse(ahead);
        if (differs() && !differed) {
            LOG.warn("this clock is {} ahead of the database's: replicas may have different releases in force", ahead);
        }
    }

    @Override
    public Health health() {
        return (differs() ? Health.down() : Health.up())
                .withDetail("aheadOfTheDatabase", ahead.toString())
                .build();
    }

    private boolean differs() {
        return ahead.abs().compareTo(TOLERANCE) > 0;
    }

    /** The smallest difference consistent with the duration of the query; absent while the database cannot be queried. */
    private Optional<Duration> measured() {
        try {
            Instant before = clock.instant();
            Instant there =
                    Instant.ofEpochMilli(sql.sql("select cast(1000 * extract(epoch from clock_timestamp()) as bigint)")
                            .query(Long.class)
                            .single());
            Instant after = clock.instant();
            return Optional.of(
                    there.isBefore(before)
                            ? Duration.between(there, before)
                            : there.isAfter(after) ? Duration.between(there, after) : Duration.ZERO);
        } catch (DataAccessException away) {
            return Optional.empty();
        }
    }
}
