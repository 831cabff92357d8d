package io.baoxiu;

import io.baoxiu.vocabulary.time.ReportedAt;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** A clock that shows what a test sets. */
public final class SetClock extends Clock {

    private volatile Instant instant;

    public SetClock(String instant) {
        this.instant = Instant.parse(instant);
    }

    public void set(String shown) {
        instant = Instant.parse(shown);
    }

    public void advance(Duration time) {
        instant = instant.plus(time);
    }

    @Override
    public Instant instant() {
        return instant;
    }

    @Override
    public ZoneId getZone() {
        return ReportedAt.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant, zone);
    }
}
