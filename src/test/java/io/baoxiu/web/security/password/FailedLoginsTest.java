package io.baoxiu.web.security.password;

import static org.assertj.core.api.Assertions.assertThat;

import io.baoxiu.SetClock;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class FailedLoginsTest {

    private final SetClock clock = new SetClock("2026-03-02T01:30:00Z");
    private final FailedLogins logins = new FailedLogins(clock);

    @Test
    void takesANameUntilItsTenthFailure() {
        fail(9);
        assertThat(pause()).isEqualTo(Duration.ZERO);

        fail(1);
        assertThat(pause()).isEqualTo(Duration.ofMinutes(1));
    }

    @Test
    void countsOnlyWhatFailsWithinAMinute() {
        fail(9);
        clock.advance(Duration.ofSeconds(61));

        fail(1);

        assertThat(pause()).isEqualTo(Duration.ZERO);
    }

    @Test
    void hasWhoGoesOnWaitTwiceAsLongAnHourAtMost() {
        fail(10);
        for (long minutes : new long[] {1, 2, 4, 8, 16, 32, 60, 60}) {
            assertThat(pause()).isEqualTo(Duration.ofMinutes(minutes));
            clock.advance(Duration.ofMinutes(minutes));
            assertThat(pause()).isEqualTo(Duration.ZERO);
            fail(1);
        }
    }

    @Test
    void forgetsWithTheRightPasswordAndAfterAnHour() {
        fail(10);
        logins.succeeded("li.si", "10.0.0.1");
        assertThat(pause()).isEqualTo(Duration.ZERO);

        fail(10);
        clock.advance(Duration.ofMinutes(62));
        fail(1);
        assertThat(pause()).isEqualTo(Duration.ZERO);
    }

    @Test
    void concernsNoOtherNameAndNoOtherAddress() {
        fail(10);

        assertThat(logins.pause("li.si", "10.0.0.2")).isEqualTo(Duration.ZERO);
        assertThat(logins.pause("zhang.san", "10.0.0.1")).isEqualTo(Duration.ZERO);
    }

    private Duration pause() {
        return logins.pause("li.si", "10.0.0.1");
    }

    private void fail(int times) {
        for (int count = 0; count < times; count++) {
            logins.failed("li.si", "10.0.0.1");
        }
    }
}
