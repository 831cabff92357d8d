package io.baoxiu.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import io.baoxiu.SetClock;
import io.baoxiu.Store;
import io.baoxiu.vocabulary.Language;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Addresses of calendars as they are kept. */
@ParameterizedClass
@EnumSource(Store.class)
class CalendarTokensTest {

    @Parameter
    private Store kind;

    private HikariDataSource database;
    private final SetClock clock = new SetClock("2026-09-24T01:40:00Z");
    private CalendarTokens tokens;

    @BeforeEach
    void open() {
        database = kind.open();
        tokens = new CalendarTokens(JdbcClient.create(database), clock);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void areFoundByTheirSecretUntilTheyEnd() {
        CalendarTokens.Made all =
                tokens.make("ann", "Outlook", null, null, Language.EN).orElseThrow();
        CalendarTokens.Made one =
                tokens.make("ann", "工程部", "澜山", "SALES", Language.ZH).orElseThrow();

        assertThat(tokens.of(all.secret())).contains(all.token());
        assertThat(tokens.of(one.secret())).contains(one.token());
        assertThat(one.token().project()).isEqualTo("澜山");
        assertThat(tokens.of(all.token().id() + one.secret().substring(12))).isEmpty();
        assertThat(tokens.of("")).isEmpty();
        assertThat(all.toString()).doesNotContain(all.secret().substring(13));
        assertThat(tokens.all()).containsExactlyInAnyOrder(all.token(), one.token());

        assertThat(tokens.revoke(one.token().id())).isTrue();
        assertThat(tokens.revoke(one.token().id())).isFalse();
        assertThat(tokens.of(one.secret())).isEmpty();
        clock.advance(Duration.ofDays(366));
        assertThat(tokens.of(all.secret())).isEmpty();
        assertThat(tokens.all()).isEmpty();
    }

    @Test
    void areNotWithoutEnd() {
        IntStream.range(0, CalendarTokens.MOST)
                .forEach(number -> tokens.make("ann", "no. " + number, null, null, Language.EN)
                        .orElseThrow());

        assertThat(tokens.make("ann", "one more", null, null, Language.EN)).isEmpty();
        tokens.revoke(tokens.all().get(0).id());
        assertThat(tokens.make("ann", "one more", null, null, Language.EN)).isPresent();
    }
}
