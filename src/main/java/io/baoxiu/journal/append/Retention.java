package io.baoxiu.journal.append;

import io.baoxiu.journal.row.EntryIds;
import io.baoxiu.vocabulary.time.ReportedAt;
import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Drops facts older than the configured age, and keys older than a day. The decisions themselves stay. */
@Component
class Retention {

    private static final Logger LOG = LoggerFactory.getLogger(Retention.class);
    private static final int BATCH = 500;

    private final EntryStore store;
    private final Clock clock;
    private final @Nullable Period keepFactsFor;

    /** No entry before this one has facts any more, so each is looked at only once until the service restarts. */
    private UUID none = EntryIds.first(0);

    Retention(EntryStore store, Clock clock, JournalSettings settings) {
        this.store = store;
        this.clock = clock;
        keepFactsFor = settings.keepFactsFor();
    }

    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT1H")
    void drop() {
        Instant now = clock.instant();
        store.keys().drop(now);
        store.dues().forget(now);
        if (keepFactsFor != null) {
            int dropped =
                    dropFacts(now.atZone(ReportedAt.ZONE).minus(keepFactsFor).toInstant());
            LOG.info("dropped the facts of {} decisions older than {}", dropped, keepFactsFor);
        }
    }

    /** In small batches, so that decisions can be kept in between. */
    private int dropFacts(Instant before) {
        int dropped = 0;
        UUID after = none;
        List<UUID> last;
        do {
            last = store.dropFacts(after, before, BATCH);
            dropped += last.size();
            after = last.isEmpty() ? after : last.get(last.size() - 1);
        } while (last.size() == BATCH);
        none = EntryIds.first(before.toEpochMilli());
        return dropped;
    }
}
