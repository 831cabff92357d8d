package io.baoxiu.web.security.password;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Slows down guessing of passwords: after ten failures within a minute, a name is refused from that address for a minute, after each
 * further failure for twice as long as before, an hour at most. The right password ends it. The same name from other addresses, and other
 * names from this one, are not affected.
 */
@Component
public final class FailedLogins {

    private static final Logger LOG = LoggerFactory.getLogger(FailedLogins.class);
    private static final int MANY = 10;
    private static final Duration WITHIN = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofHours(1);
    private static final int REMEMBERED = 10_000;
    private static final int LONGEST_NAME = 100;

    private final Clock clock;
    private final Map<Pair, Failures> failures = new LinkedHashMap<>(64, 0.75f, true) {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Pair, Failures> eldest) {
            return size() > REMEMBERED;
        }
    };

    FailedLogins(Clock clock) {
        this.clock = clock;
    }

    private record Pair(String name, String address) {

        static Pair of(String name, String address) {
            return new Pair(name.substring(0, Math.min(LONGEST_NAME, name.length())), address);
        }
    }

    /** @param pause the last waiting time; zero if there was none */
    private record Failures(int count, Instant since, Duration pause, Instant until) {

        boolean isOver(Instant now) {
            return now.isAfter(pause.isZero() ? since.plus(WITHIN) : until.plus(LONGEST));
        }
    }

    /** How long a name is still refused from an address; zero if it is accepted. */
    synchronized Duration pause(String name, String address) {
        Failures known = failures.get(Pair.of(name, address));
        Instant now = clock.instant();
        return known != null && now.isBefore(known.until()) ? Duration.between(now, known.until()) : Duration.ZERO;
    }

    synchronized void failed(String name, String address) {
        Instant now = clock.instant();
        Failures next = next(failures.get(Pair.of(name, address)), now);
        failures.put(Pair.of(name, address), next);
        if (now.isBefore(next.until())) {
            LOG.warn(
                    "`{}` from {} guesses passwords: refused for {} s",
                    name,
                    address,
                    next.pause().toSeconds());
        }
    }

    synchronized void succeeded(String name, String address) {
        failures.remove(Pair.of(name, address));
    }

    private static Failures next(@Nullable Failures before, Instant now) {
        if (before == null || before.isOver(now)) {
            return new Failures(1, now, Duration.ZERO, now);
        }
        int count = before.count() + 1;
        if (count < MANY) {
            return new Failures(count, before.since(), Duration.ZERO, now);
        }
        Duration twice = before.pause().isZero() ? WITHIN : before.pause().multipliedBy(2);
        Duration pause = twice.compareTo(LONGEST) > 0 ? LONGEST : twice;
        return new Failures(count, before.since(), pause, now.plus(pause));
    }
}
