package io.baoxiu.journal.count;

import io.baoxiu.journal.JournalUnavailable;
import io.baoxiu.rules.answer.KeptTerms;
import io.baoxiu.vocabulary.time.ReportedAt;
import java.time.Clock;
import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Reads the counts of the last year once, before the service is ready: the first read in a process looks up all names and runs cold code,
 * which takes six times as long as later reads.
 */
@Component
final class CountsAhead {

    private static final Logger LOG = LoggerFactory.getLogger(CountsAhead.class);

    private final Counts counts;
    private final Clock clock;

    CountsAhead(Counts counts, Clock clock) {
        this.counts = counts;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    void read() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ReportedAt.ZONE);
        try {
            CountedDays year = counts.between(today.minusYears(1), today);
            KeptTerms.SHIPPED.counters().keySet().forEach(year::by);
            year.rows();
        } catch (JournalUnavailable gone) {
            LOG.debug("the counts are read when they are asked for", gone);
        }
    }
}
