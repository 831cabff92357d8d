package io.baoxiu.journal.append;

import io.baoxiu.journal.Entry;
import io.baoxiu.journal.JournalUnavailable;
import io.baoxiu.journal.Labels;
import io.baoxiu.journal.Outcome;
import io.baoxiu.vocabulary.Language;
import io.baoxiu.vocabulary.time.ReportedAt;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Whether a decision can be kept now, tested by keeping one and deleting it at once; at most once a second. */
@Component
class JournalHealthIndicator implements HealthIndicator {

    private static final long HOLDS_FOR = Duration.ofSeconds(1).toNanos();
    private static final Duration AT_MOST = Duration.ofSeconds(2);

    private final Journal journal;
    private final Clock clock;
    private Health last = Health.unknown().build();
    private long lookedAt = System.nanoTime() - HOLDS_FOR;

    JournalHealthIndicator(Journal journal, Clock clock) {
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    public synchronized Health health() {
        if (System.nanoTime() - lookedAt >= HOLDS_FOR) {
            last = look();
            lookedAt = System.nanoTime();
        }
        return last;
    }

    private Health look() {
        try {
            journal.probe(probe(clock.instant()), AT_MOST);
            return Health.up().build();
        } catch (JournalUnavailable unavailable) {
            return Health.down(unavailable).build();
        }
    }

    private Entry probe(Instant now) {
        return new Entry(
                UUID.randomUUID(),
                "decision",
                "baoxiu",
                now.atZone(ReportedAt.ZONE).toOffsetDateTime(),
                "",
                "",
                "",
                Language.EN,
                null,
                Outcome.of("{}"),
                Labels.NONE);
    }
}
